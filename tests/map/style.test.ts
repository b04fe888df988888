import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { MODULES } from '../../src/map/modules';
import { LAYER_ORDER } from '../../src/map/order';
import { buildStyle } from '../../src/map/style';
import { drawingOf } from '../../src/map/symbols';
import { MAP_TOKENS } from '../../src/map/tokens';
import type { Detail, MapView } from '../../src/map/view';
import { LANGUAGES, type LngLat } from '../../src/model/geo';
import { LAYERS, type Selection } from '../../src/model/scenario';
import { atlas, texts, VIEW } from './make';

const THEMES = ['light', 'dark'] as const;
const DETAILS: readonly Detail[] = ['overview', 'fetching', 'fine'];
const [region] = atlas.regions;
const [port] = atlas.ports;
const [crossing] = atlas.crossings;
const [fab] = atlas.projects;
const [gateway] = atlas.gateways;
if (!region || !port || !crossing || !fab || !gateway) throw new Error('built data: expected places of every type');
const SELECTIONS: readonly Selection[] = [
  { type: 'none' },
  { type: 'region', id: region.id },
  { type: 'port', id: port.id },
  { type: 'crossing', id: crossing.id },
  { type: 'project', id: fab.id },
  { type: 'gateway', id: gateway.id },
  { type: 'linkage', fabId: fab.id },
];
const course: readonly LngLat[] = [
  [-111, 29],
  [-110.9, 31.3],
  [-112, 33.4],
];
const corridors: MapView['corridors'] = [
  { id: 'a', course, hours: 9, role: 'main', needsPlanned: false },
  {
    id: 'b',
    course: [course[0] ?? [0, 0], [-109.5, 31.3], course[2] ?? [0, 0]],
    hours: 12,
    role: 'alternative',
    needsPlanned: true,
  },
];

describe('buildStyle', () => {
  for (const theme of THEMES)
    for (const language of LANGUAGES)
      it(`is valid in ${theme} and ${language}, whatever is chosen and however close`, () => {
        for (const selection of SELECTIONS)
          for (const detail of DETAILS) {
            const style = buildStyle({ ...VIEW, theme, text: texts[language], selection, corridors, detail });
            expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
          }
      });

  it('draws every layer of the order once, in that order', () => {
    expect(new Set(LAYER_ORDER).size).toBe(LAYER_ORDER.length);
    expect(buildStyle(VIEW).layers.map(({ id }) => id)).toEqual(LAYER_ORDER);
  });

  it('keeps every layer mounted when all are switched off', () => {
    expect(buildStyle({ ...VIEW, layers: [] }).layers.map(({ id }) => id)).toEqual(LAYER_ORDER);
  });

  it('gives the same style for the same values', () => {
    expect(buildStyle(VIEW)).toEqual(buildStyle({ ...VIEW }));
  });

  it('keeps colours that read the state by zoom and state, as a change of kind breaks a frame', () => {
    const effects = { of: 'minutes', by: new Map([[region.id, -30]]) } as const;
    const pictures: MapView[] = [
      VIEW,
      { ...VIEW, layers: [] },
      { ...VIEW, effects },
      { ...VIEW, selection: { type: 'region', id: region.id } },
    ];
    for (const picture of pictures)
      for (const layer of buildStyle(picture).layers) {
        const colour = layer.type === 'fill' ? layer.paint?.['fill-color'] : undefined;
        if (!layer.id.startsWith('regions-fill')) continue;
        expect(JSON.stringify(colour)).toMatch(/^\["interpolate",\["linear"\],\["zoom"\].*"feature-state"/);
      }
  });

  it('switches off what is not in the list of layers', () => {
    // A texture without regions is off in any case.
    const textures = { ...VIEW.textures, hatch: [region.id] };
    const visible = (layers: MapView['layers']) =>
      buildStyle({ ...VIEW, layers, textures }).layers.filter(({ layout }) => layout?.visibility === 'visible');
    for (const layer of LAYERS) expect(visible([layer]).length, layer).toBeGreaterThan(0);
    expect(visible([])).toEqual([]);
  });

  it('writes names of regions on plain land, with a halo, where their fill is off', () => {
    for (const theme of THEMES) {
      const names = (layers: MapView['layers']) => {
        const layer = buildStyle({ ...VIEW, theme, layers }).layers.find(({ id }) => id === 'region-names');
        const { 'text-color': colour, 'text-halo-width': halo } = (layer?.type === 'symbol' && layer.paint) || {};
        return { isOnFill: JSON.stringify(colour).includes(MAP_TOKENS[theme].labelOnFill), halo: Number(halo) };
      };
      expect(names(LAYERS)).toEqual({ isOnFill: true, halo: 0 });
      const bare = names(LAYERS.filter((id) => id !== 'regions'));
      expect(bare.isOnFill).toBe(false);
      expect(bare.halo).toBeGreaterThan(1);
    }
  });

  it('asks for a source only where it is wanted', () => {
    const files = (view: MapView) =>
      Object.values(buildStyle(view).sources).flatMap((source) =>
        source.type === 'geojson' && typeof source.data === 'string' ? [source.data.replace('/data/geo/', '')] : [],
      );
    expect(files({ ...VIEW, layers: ['regions'] }).toSorted()).toEqual(['base.geojson', 'regions.geojson']);
    expect(files({ ...VIEW, layers: ['rivers'] })).toContain('rivers.geojson');
    // Counties wait for the close view even where the layer is on.
    expect(files(VIEW)).not.toContain('counties.geojson');
    expect(files({ ...VIEW, detail: 'fetching' })).toEqual(
      expect.arrayContaining(['base-fine.geojson', 'regions-fine.geojson', 'counties.geojson']),
    );
    expect(JSON.stringify(buildStyle(VIEW))).not.toMatch(/https?:/);
  });

  it('names only images that can be drawn', () => {
    for (const theme of THEMES) {
      const style = buildStyle({ ...VIEW, theme, corridors });
      const named = JSON.stringify(style.layers).match(/"(light|dark)\/[a-z][^"]*"/g) ?? [];
      const icons = JSON.stringify(style.sources).match(/"icon\d?":"[^"]+"/g) ?? [];
      const ids = [...named.map((id) => id.slice(1, -1)), ...icons.map((icon) => `${theme}/${icon.split('"')[3]}`)];
      expect(ids.length).toBeGreaterThan(300);
      for (const id of new Set(ids)) expect(drawingOf(id), id).toBeDefined();
    }
  });
});

describe('the modules', () => {
  it('have one for every layer a reader can switch, each with a legend', () => {
    for (const layer of LAYERS) {
      const own = MODULES.filter(({ id }) => id === layer);
      expect(own.length, layer).toBe(1);
      expect(own[0]?.legend?.(VIEW, texts.en)?.rows.length, layer).toBeGreaterThan(0);
    }
  });
});
