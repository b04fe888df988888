import type { ErrorEvent, Map as MapLibreMap } from 'maplibre-gl';
import { type Phrase, saying } from '../model/saying';
import type { OwnBasemap } from '../state/store';
import { OWN, type OwnLayers, ownLayersOf } from './ownStyle';
import { MAP_TOKENS, type MapTheme } from './tokens';

/** The parts of a map that are drawn on here; MapLibre's own map fits. */
export type Drawable = Pick<
  MapLibreMap,
  'getLayer' | 'getSource' | 'addLayer' | 'addSource' | 'removeLayer' | 'removeSource'
> & {
  setPaintProperty(layer: string, name: string, value: unknown): unknown;
  setLayoutProperty(layer: string, name: string, value: unknown): unknown;
};

/** Why a basemap is not drawn. */
export class OwnBasemapError extends Error {
  constructor(readonly said: { readonly expected: Phrase; readonly got: Phrase }) {
    super('own basemap');
    this.name = 'OwnBasemapError';
  }
}

/** Reads what the reader chose: asks the host of a style, or opens the file. Throws an OwnBasemapError. */
export async function readOwn(own: OwnBasemap, theme: MapTheme): Promise<OwnLayers> {
  const layers = own.type === 'style' ? await readStyle(own.url) : await readFile(own.file, theme);
  if (layers === undefined) throw new OwnBasemapError({ expected: saying('mapStyle'), got: saying('nothingToDraw') });
  return layers;
}

async function readStyle(url: string): Promise<OwnLayers | undefined> {
  // Nothing that tells who asks goes with it.
  const asked = fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  const response = await asked.catch(() => undefined);
  if (response === undefined) throw new OwnBasemapError({ expected: saying('mapStyle'), got: saying('noAnswer') });
  if (!response.ok) {
    throw new OwnBasemapError({ expected: saying('mapStyle'), got: saying('http', { status: response.status }) });
  }
  const style: unknown = await response.json().catch(() => undefined);
  if (style === undefined) throw new OwnBasemapError({ expected: saying('mapStyle'), got: saying('notJson') });
  return ownLayersOf(style, url);
}

async function readFile(file: File, theme: MapTheme): Promise<OwnLayers | undefined> {
  const { ownLayersOfFile } = await import('./ownFile');
  return ownLayersOfFile(file, MAP_TOKENS[theme]).catch((error: unknown) => {
    throw new OwnBasemapError({
      expected: saying('readable'),
      got: error instanceof Error ? error.message : String(error),
    });
  });
}

/** Our own paper gives way, and the colours of the score let what lies under them shine through. */
const PAPER = ['abroad-glow', 'coast-glow', 'coast-glow-fine', 'abroad-coast', 'abroad', 'lakes', 'lakes-fine'];
const FILLS = ['regions-fill', 'regions-fill-fine'];
const FIRST_OF_OURS = 'regions-fill';
const SEEN_THROUGH = 0.6;

/** Puts the layers under our data. Before the style stands there is nothing to put them under. */
export function putOwn(map: Drawable, { sources, layers }: OwnLayers): void {
  if (map.getLayer(FIRST_OF_OURS) === undefined) return;
  for (const [id, source] of Object.entries(sources)) if (map.getSource(id) === undefined) map.addSource(id, source);
  for (const layer of layers) if (map.getLayer(layer.id) === undefined) map.addLayer(layer, FIRST_OF_OURS);
  for (const id of PAPER) if (map.getLayer(id)) map.setLayoutProperty(id, 'visibility', 'none');
  for (const id of FILLS) if (map.getLayer(id)) map.setPaintProperty(id, 'fill-opacity', SEEN_THROUGH);
}

/** Takes them off again; ours stand as before. */
export function takeOwn(map: Drawable, { sources, layers }: OwnLayers): void {
  for (const { id } of layers) if (map.getLayer(id)) map.removeLayer(id);
  for (const id of Object.keys(sources)) if (map.getSource(id)) map.removeSource(id);
  for (const id of PAPER) if (map.getLayer(id)) map.setLayoutProperty(id, 'visibility', 'visible');
  for (const id of FILLS) if (map.getLayer(id)) map.setPaintProperty(id, 'fill-opacity', undefined);
}

/** Draws until it is stopped, again after a lost graphics context; tells once when the host gives no pieces of the map. */
export function keepOwn(map: MapLibreMap, own: OwnLayers, onFail: (got: Phrase) => void): () => void {
  let hasCome = false;
  const put = (): void => putOwn(map, own);
  const onData = ({ sourceId, tile }: { readonly sourceId?: string; readonly tile?: unknown }): void => {
    if (sourceId?.startsWith(OWN) && tile !== undefined) hasCome = true;
  };
  const onError = (event: ErrorEvent): void => {
    const source: unknown = Reflect.get(event, 'sourceId');
    // One piece of many may be missing; where none has come, the host has none for this page.
    if (typeof source === 'string' && source.startsWith(OWN) && !hasCome) onFail(event.error.message);
  };
  map.on('style.load', put);
  map.on('sourcedata', onData);
  map.on('error', onError);
  put();
  return () => {
    map.off('style.load', put);
    map.off('sourcedata', onData);
    map.off('error', onError);
    takeOwn(map, own);
  };
}
