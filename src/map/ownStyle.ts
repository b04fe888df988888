import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';

/** Sources and layers of a basemap that the reader brings; the ids begin with `own:`, so that none meets one of ours. */
export interface OwnLayers {
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  readonly layers: readonly LayerSpecification[];
}

export const OWN = 'own:';

/** Names need fonts and symbols need images of the other host; ours are drawn above anyway. */
const DRAWN: readonly unknown[] = ['background', 'fill', 'line', 'raster', 'hillshade', 'circle', 'heatmap'];
const SOURCES: readonly unknown[] = ['vector', 'raster', 'raster-dem', 'geojson'];

/**
 * What can be drawn of a style: areas, lines, points and images. Addresses are resolved against `base`, the style's own.
 * Nothing where the JSON is no style of version 8 or has nothing to draw.
 */
export function ownLayersOf(style: unknown, base: string): OwnLayers | undefined {
  if (!isRecord(style) || style.version !== 8 || !isRecord(style.sources) || !Array.isArray(style.layers)) return;
  const sources: Record<string, SourceSpecification> = {};
  for (const [id, source] of Object.entries(style.sources)) {
    const resolved = isRecord(source) ? withAddresses(source, base) : source;
    if (isSource(resolved)) sources[OWN + id] = resolved;
  }
  const layers = style.layers.flatMap((layer: unknown) => ownLayer(layer, sources));
  return layers.length > 0 ? { sources, layers } : undefined;
}

function ownLayer(layer: unknown, sources: OwnLayers['sources']): readonly LayerSpecification[] {
  if (!isRecord(layer) || typeof layer.id !== 'string' || !DRAWN.includes(layer.type) || hasPattern(layer.paint))
    return [];
  const named = { ...layer, id: OWN + layer.id };
  if (layer.type === 'background') return isLayer(named) ? [named] : [];
  const source = OWN + String(layer.source);
  const drawn = { ...named, source };
  return source in sources && isLayer(drawn) ? [drawn] : [];
}

function withAddresses(source: Fields, base: string): Fields {
  const whole = (address: unknown): unknown => (typeof address === 'string' ? resolved(address, base) : address);
  return {
    ...source,
    ...(source.url === undefined ? {} : { url: whole(source.url) }),
    ...(Array.isArray(source.tiles) ? { tiles: source.tiles.map(whole) } : {}),
    ...(typeof source.data === 'string' ? { data: whole(source.data) } : {}),
  };
}

/** `{z}/{x}/{y}` must stay as it is. */
function resolved(address: string, base: string): string {
  return new URL(address, base).href.replaceAll('%7B', '{').replaceAll('%7D', '}');
}

function hasPattern(paint: unknown): boolean {
  return isRecord(paint) && Object.keys(paint).some((name) => name.endsWith('-pattern'));
}

type Fields = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The kind alone is looked at here: MapLibre checks the rest and says what it can not use. */
function isSource(value: unknown): value is SourceSpecification {
  return isRecord(value) && SOURCES.includes(value.type);
}

function isLayer(value: unknown): value is LayerSpecification {
  return isRecord(value) && DRAWN.includes(value.type);
}
