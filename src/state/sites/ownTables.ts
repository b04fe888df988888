import type { Dataset, PackedTexts, PointTable } from '../../model/dataset';
import type { Region } from '../../model/region';
import type { AppState } from '../store';

/** One table of the user's own points: the points themselves, or the key under which this device keeps them. */
export type OwnTable =
  | { readonly id: string; readonly points: PointTable }
  | { readonly id: string; readonly key: string };
type Own = readonly OwnTable[];

const made = new WeakMap<Dataset, PointTable>();

/** The user's own points: those of the document as flat arrays, and where those are that this device keeps. */
export function ownTables({ atlas, scenario, session }: Pick<AppState, 'atlas' | 'scenario' | 'session'>): Own {
  return scenario.datasets.flatMap((dataset): Own => {
    const { id, content } = dataset;
    if (content.type === 'kept') {
      return session.keptHere.has(content.key) ? [{ id, key: content.key }] : [];
    }
    if (content.type === 'regions') return [];
    const points = made.get(dataset) ?? tableOf(content, atlas.regions);
    made.set(dataset, points);
    return [{ id, points }];
  });
}

function tableOf(content: Extract<Dataset['content'], { type: 'points' }>, regions: readonly Region[]): PointTable {
  const places = new Map(regions.map(({ id }, index) => [id, index]));
  return {
    count: content.names.length,
    lng: Float64Array.from(content.lngs),
    lat: Float64Array.from(content.lats),
    region: Uint8Array.from(content.regionIds, (id) => places.get(id) ?? 0),
    names: packed(content.names),
    values: content.values.map((column) => Float64Array.from(column, (value) => value ?? Number.NaN)),
  };
}

function packed(texts: readonly string[]): PackedTexts {
  const encoder = new TextEncoder();
  const parts = texts.map((text) => encoder.encode(text));
  const offsets = new Uint32Array(parts.length + 1);
  parts.forEach((part, index) => {
    offsets[index + 1] = (offsets[index] ?? 0) + part.length;
  });
  const bytes = new Uint8Array(offsets.at(-1) ?? 0);
  parts.forEach((part, index) => {
    bytes.set(part, offsets[index] ?? 0);
  });
  return { bytes, offsets };
}
