import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';

/** The part of a map that takes changes; MapLibre's own map fits. */
export interface Changeable {
  getSource(id: string): unknown;
  setPaintProperty(layer: string, name: string, value: unknown, options?: { validate: boolean }): unknown;
  setLayoutProperty(layer: string, name: string, value: unknown, options?: { validate: boolean }): unknown;
  setFilter(layer: string, filter?: LayerFilter, options?: { validate: boolean }): unknown;
  setLayerZoomRange(layer: string, minzoom: number, maxzoom: number): unknown;
}
type LayerFilter = Extract<LayerSpecification, { filter?: unknown }>['filter'];

const UNCHECKED = { validate: false };
const WHOLE_RANGE = { minzoom: 0, maxzoom: 24 };

/**
 * Brings a map from one style to the next. Both have the same layers in the same order and the same sources, which
 * `buildStyle` promises; sources made here are compared as objects, so that no feature is read for it. MapLibre's own
 * comparison copies every feature of every source, which takes longer than a frame.
 */
export function applyChanges(map: Changeable, before: StyleSpecification, after: StyleSpecification): void {
  for (const [id, source] of Object.entries(after.sources)) setData(map, id, before.sources[id], source);
  const known = new Map(before.layers.map((layer) => [layer.id, layer]));
  for (const layer of after.layers) {
    const old = known.get(layer.id);
    if (old === undefined) throw new Error(`applyChanges: expected layer "${layer.id}" in both styles, got it in one`);
    changeLayer(map, old, layer);
  }
}

function setData(map: Changeable, id: string, before: SourceSpecification | undefined, after: SourceSpecification) {
  if (before?.type !== 'geojson' || after.type !== 'geojson' || before.data === after.data) return;
  const source = map.getSource(id);
  if (hasData(source)) source.setData(after.data);
}

/** True of a GeoJSON source. */
export function hasData(source: unknown): source is { setData(data: unknown): unknown } {
  return typeof source === 'object' && source !== null && typeof Reflect.get(source, 'setData') === 'function';
}

function changeLayer(map: Changeable, before: LayerSpecification, after: LayerSpecification): void {
  const { id } = after;
  for (const [name, value] of differences(before.paint, after.paint)) map.setPaintProperty(id, name, value, UNCHECKED);
  for (const [name, value] of differences(before.layout, after.layout))
    map.setLayoutProperty(id, name, value, UNCHECKED);
  if (!same(filterOf(before), filterOf(after))) map.setFilter(id, filterOf(after), UNCHECKED);
  const [old, range] = [
    { ...WHOLE_RANGE, ...rangeOf(before) },
    { ...WHOLE_RANGE, ...rangeOf(after) },
  ];
  if (!same(old, range)) map.setLayerZoomRange(id, range.minzoom, range.maxzoom);
}

/** Names and new values of what differs; a value that is gone is undefined. */
function differences(before: object = {}, after: object = {}): readonly (readonly [string, unknown])[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => {
    const [old, value]: unknown[] = [Reflect.get(before, name), Reflect.get(after, name)];
    return same(old, value) ? [] : [[name, value] as const];
  });
}

function filterOf(layer: LayerSpecification): LayerFilter {
  return 'filter' in layer ? layer.filter : undefined;
}

function rangeOf({ minzoom, maxzoom }: LayerSpecification): { minzoom?: number; maxzoom?: number } {
  return { ...(minzoom === undefined ? {} : { minzoom }), ...(maxzoom === undefined ? {} : { maxzoom }) };
}

/** Whether two plain values are alike; a member that is undefined counts as one that is not there. */
function same(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  for (const name of names) if (!same(Reflect.get(left, name), Reflect.get(right, name))) return false;
  return true;
}
