import type { Dataset, PackedTexts, PointTable } from '../model/dataset';
import type { Region } from '../model/region';

/** The points of a document as flat arrays; `regions` are those of the atlas, in its order. */
export function pointTable(
  content: Extract<Dataset['content'], { type: 'points' }>,
  regions: readonly Region[],
): PointTable {
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
