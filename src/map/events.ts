import type { LngLat, Map as MapLibreMap, Point } from 'maplibre-gl';
import type { Camera } from '../model/scenario';
import { faultArose, moveCamera, patchSession, point, select } from '../state/actions';
import { fileFault } from '../state/fileFault';
import { chooseSites } from '../state/sites/actions';
import { useApp } from '../state/store';
import { isSurfaceShown } from '../state/surface/shown';
import { hasData } from './changes';
import { isCalm } from './host';
import { OWN } from './ownStyle';
import { type Places, POINT_LAYERS, pickedOf, REGION_LAYERS } from './picked';

/** Half the side of the box around the pointer in which a symbol counts as hit. */
const REACH_PX = 5;

/** What the map does becomes what the store knows. `places` gives what is drawn at the moment. */
export function connect(map: MapLibreMap, places: () => Places): void {
  connectPointer(map, places);
  connectCamera(map);
  whenScored(map, () => patchSession({ map: 'ready' }));
  map.on('webglcontextlost', () => patchSession({ map: 'lost' }));
  map.on('webglcontextrestored', () => map.once('idle', () => patchSession({ map: 'ready' })));
  map.on('error', (event) => {
    const source: unknown = Reflect.get(event, 'sourceId');
    // What the reader's own basemap lacks is told by its own part.
    if (typeof source === 'string' && source.startsWith(OWN)) return;
    if (typeof source === 'string') return faultArose(fileFault(fileOf(source), event.error));
    // Without its worker the map never draws; MapLibre says so with this message alone.
    const isWorker = event.error.message.startsWith('Worker failed to load');
    if (isWorker && useApp.getState().session.map === 'waiting') patchSession({ map: 'failed' });
  });
}

/** The shapes may be here before the data: the map stands when its regions have the colours of their scores. */
function whenScored(map: MapLibreMap, tell: () => void): void {
  map.on('load', () => {
    if (useApp.getState().session.phase === 'ready') return tell();
    const stop = useApp.subscribe(({ session }) => {
      if (session.phase !== 'ready') return;
      stop();
      map.once('idle', tell);
      map.triggerRepaint();
    });
    map.on('remove', stop);
  });
}

/** A new size of the canvas ends with a move as well, but nobody has gone anywhere. */
function connectCamera(map: MapLibreMap): void {
  let isResize = false;
  map.on('resize', () => {
    isResize = true;
    queueMicrotask(() => {
      isResize = false;
    });
  });
  map.on('moveend', (event) => {
    if (Reflect.get(event, 'isOpening') === true) return;
    if (Reflect.get(event, 'isHome') === true) report({ type: 'fit' });
    // What is fitted again because of the new size is a move of its own.
    else if (!isResize || Reflect.get(event, 'isFit') === true) report(cameraOf(map));
  });
}

function fileOf(source: string): string {
  return `data/geo/${source}.geojson`;
}

/** Asks again for a source whose fault was taken off the list, as a retry does; returns how to stop. */
export function retrySources(map: MapLibreMap): () => void {
  return useApp.subscribe(({ session: { faults } }, { session: { faults: before } }) => {
    if (faults === before) return;
    const left = before.filter(({ file }) => !faults.some((fault) => fault.file === file));
    for (const { file } of left) {
      const id = /^data\/geo\/(.+)\.geojson$/.exec(file)?.[1];
      const source = id === undefined ? undefined : map.getSource(id);
      if (hasData(source)) source.setData(`${import.meta.env.BASE_URL}${file}`);
    }
  });
}

let reporting = false;

/** True while the map tells the store where it has moved to by itself. */
export function isReporting(): boolean {
  return reporting;
}

function report(camera: Camera): void {
  reporting = true;
  moveCamera(camera);
  reporting = false;
}

function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { type: 'at', center: [rounded(lng), rounded(lat)], zoom: rounded(map.getZoom()) };
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

function connectPointer(map: MapLibreMap, places: () => Places): void {
  const canvas = map.getCanvas();
  map.on('mousemove', ({ point: at }) => {
    const hit = hitAt(map, at);
    canvas.style.cursor = hit === undefined ? '' : 'pointer';
    point(hit && !isCounted(hit) ? pickedOf(hit.properties, places()) : undefined);
  });
  map.on('mouseout', () => point(undefined));
  map.on('click', ({ point: at, lngLat }) => {
    const hit = hitAt(map, at);
    if (hit === undefined) return select({ type: 'none' });
    if (isCounted(hit)) return open(map, hit, lngLat);
    if (hit.properties.type === 'site') chooseSites({ chosen: String(hit.properties.id) });
    else select(pickedOf(hit.properties, places()) ?? { type: 'none' });
  });
  canvas.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    point(undefined);
    select({ type: 'none' });
  });
}

type Hit = ReturnType<MapLibreMap['queryRenderedFeatures']>[number];

/** A symbol that stands for several projects. */
function isCounted({ properties }: Hit): boolean {
  return properties.type === 'project' && Number(properties.count) > 1;
}

function hitAt(map: MapLibreMap, { x, y }: Point): Hit | undefined {
  if (!map.isStyleLoaded() && map.getSource('regions') === undefined) return undefined;
  const symbol = symbolAt(map, { x, y });
  // Where hexagons are shown, the ground answers for itself.
  if (symbol !== undefined || isSurfaceShown(useApp.getState())) return symbol;
  return map.queryRenderedFeatures([x, y], { layers: [...REGION_LAYERS] })[0];
}

/** The symbol under a point of the map, if one is. */
export function symbolAt(
  map: Pick<MapLibreMap, 'queryRenderedFeatures'>,
  { x, y }: Pick<Point, 'x' | 'y'>,
): Hit | undefined {
  const box: [[number, number], [number, number]] = [
    [x - REACH_PX, y - REACH_PX],
    [x + REACH_PX, y + REACH_PX],
  ];
  return map.queryRenderedFeatures(box, { layers: [...POINT_LAYERS] })[0];
}

/** Several projects under one symbol: goes to the zoom at which they stand apart. */
function open(map: MapLibreMap, { properties, geometry }: Hit, fallback: LngLat): void {
  const [lng = fallback.lng, lat = fallback.lat] = geometry.type === 'Point' ? geometry.coordinates : [];
  map.easeTo({ center: [lng, lat], zoom: Number(properties.opensAt) + 0.05, duration: isCalm() ? 0 : 700 });
}
