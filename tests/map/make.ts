import { readFileSync } from 'node:fs';
import { parseLabels } from '../../src/map/labelsFile';
import type { LayerModule, MapView } from '../../src/map/view';
import type { ProjectId, RegionId } from '../../src/model/ids';
import { PROJECT_KINDS, PROJECT_STATUSES, type Project } from '../../src/model/place';
import { LAYERS } from '../../src/model/scenario';
import type { RegionScore } from '../../src/model/score';
import { loadMessages } from '../../src/text/load';
import { createText } from '../../src/text/text';
import { builtAtlas } from '../scoring/built';

export const { atlas } = builtAtlas();
export const texts = {
  en: createText('en', await loadMessages('en')),
  es: createText('es', await loadMessages('es')),
  fr: createText('fr', await loadMessages('fr')),
};

export function publicFile(path: string) {
  return JSON.parse(readFileSync(new URL(`../../public/${path}`, import.meta.url), 'utf8'));
}

/** A picture of the real places with everything on. */
export const VIEW: MapView = {
  theme: 'light',
  text: texts.en,
  atlas,
  layers: LAYERS,
  year: 2026,
  kinds: PROJECT_KINDS,
  statuses: PROJECT_STATUSES,
  works: [],
  parks: [],
  resources: [],
  labels: parseLabels(publicFile('data/geo/labels.json')),
  corridors: [],
  studied: undefined,
  textures: { hatch: [], 'dots-strong': [], 'dots-pale': [] },
  effects: undefined,
  selection: { type: 'none' },
  pointed: undefined,
  detail: 'overview',
};

// Ids are branded and made only by the parsers; tests make their own here.
export const regionId = (text: string) => text as RegionId;

export function project(id: string, parts: Partial<Project> = {}): Project {
  return {
    id: id as ProjectId,
    name: id,
    company: 'Company',
    kind: 'fab',
    country: 'US',
    city: 'Town',
    at: [-100, 40],
    precision: 'city',
    status: 'operating',
    ...parts,
  };
}

export function score(id: string, parts: Partial<RegionScore> = {}): RegionScore {
  return { regionId: regionId(id), coverage: 1, raw: {}, values: {}, contributions: {}, ...parts };
}

/** Properties of the features that a layer makes for a source. */
export function featuresOf(
  module: LayerModule,
  name: string,
  parts: Partial<MapView> = {},
): readonly Readonly<Record<string, unknown>>[] {
  const source = module.sources({ ...VIEW, ...parts })[name];
  if (source?.type !== 'geojson' || typeof source.data === 'string' || source.data.type !== 'FeatureCollection') {
    throw new Error(`expected a source ${name} of features made here`);
  }
  return source.data.features.map(({ properties }) => properties ?? {});
}
