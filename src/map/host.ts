import { Map as MapLibreMap, prewarm, ScaleControl, type StyleSpecification, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Camera } from '../model/scenario';
import { type Bounds, CONTINENT, type Insets, mostWith } from './camera';
import { applyChanges } from './changes';
import { type RegionState, regionPainter } from './featureState';
import { registerWaterFont } from './fonts';
import { NOTHING_OUTLINED, type Outlined, overlayOf, type ShapeSource } from './overlay';
import { rasterise, SYMBOL_RATIO } from './rasterise';
import { sizeOf } from './size';
import { buildStyle } from './style';
import { drawingOf } from './symbols';
import type { MapView } from './view';

setWorkerUrl(workerUrl);
// The worker starts while the data are still on their way.
prewarm();
registerWaterFont();

/** Where the map opens. */
export interface Opening {
  readonly container: HTMLElement;
  readonly view: MapView;
  readonly camera: Camera;
  readonly insets: Insets;
  readonly attribution: string;
}

/** The one map: pictures go in as plain values, nothing else touches MapLibre's style. */
export interface MapHost {
  readonly map: MapLibreMap;
  show(view: MapView): void;
  paint(states: readonly RegionState[]): void;
  outline(outlined: Outlined): void;
  /** `home` and `at once` count as the whole continent; `still` and `at once` do not fly. */
  fit(bounds: Bounds, insets: Insets, how?: 'home' | 'at once' | 'still'): void;
  bound(insets: Insets): void;
  /** What MapLibre itself says on the map: its name for screen readers, and the units of the scale. */
  say(name: string, units: 'imperial' | 'metric'): void;
  /** Takes the size of its container now, before the browser says that it has changed. */
  fitSize(): void;
  remove(): void;
}

/** What the map was last asked to show. */
interface Latest {
  readonly view: MapView;
  readonly states: readonly RegionState[];
  readonly outlined: Outlined;
}

const FLIGHT_MS = 900;
const CLOSEST_FIT = 7.2;

/** Starts the map. Throws GPUInitializationError where there is no WebGL2. */
export function startMap({ container, view, camera, insets, attribution }: Opening): MapHost {
  const style = buildStyle(view);
  const map = new MapLibreMap({
    container,
    style,
    ...(camera.type === 'at'
      ? { center: [camera.center[0], camera.center[1]] as [number, number], zoom: camera.zoom }
      : { bounds: boundsLike(CONTINENT), fitBoundsOptions: { padding: { ...insets } } }),
    maxBounds: boundsLike(mostWith(insets)),
    minZoom: 1.2,
    maxZoom: 12,
    // A test holds every style to the specification.
    validateStyle: false,
    maxPitch: 0,
    pitchWithRotate: false,
    renderWorldCopies: false,
    trackResize: false,
    attributionControl: { compact: false, customAttribution: attribution },
    // A fade asks for a row of frames after each change; names take their places in the frame of the change itself.
    fadeDuration: 0,
  });
  const scale = new ScaleControl({ maxWidth: 110 });
  map.addControl(scale, 'bottom-right');
  map.setMissingStyleImageResolver((id) => addSymbol(map, id));
  const size = sizeOf(map);
  const painter = regionPainter(map);
  const overlay = overlayOf(map);
  let latest: Latest = { view, states: [], outlined: NOTHING_OUTLINED };
  let drawn: { readonly view: MapView; readonly style: StyleSpecification } | undefined = { view, style };
  let isReady = false;
  let hasShore = false;
  const draw = (): void => {
    // Before the style has loaded MapLibre would start it again from nothing.
    if (!isReady || drawn?.view === latest.view) return;
    const next = buildStyle(latest.view);
    if (drawn === undefined) map.setStyle(next, { diff: true });
    else applyChanges(map, drawn.style, next);
    drawn = { view: latest.view, style: next };
  };
  const outline = (): void => overlay.outline(latest.outlined, shapesAt(latest.view));
  const shore = (): void => {
    if (!isReady || hasShore || latest.view.isFirst) return;
    hasShore = true;
    overlay.shore();
  };
  // Comes at the start and again after a lost graphics context: colours and later changes are given once more.
  map.on('style.load', () => {
    isReady = true;
    draw();
    painter(latest.states, true);
    hasShore = false;
    shore();
    overlay.again();
    outline();
  });
  map.on('webglcontextlost', () => {
    isReady = false;
    drawn = undefined;
  });
  return {
    map,
    show(next) {
      latest = { ...latest, view: next };
      draw();
      if (isReady) outline();
      shore();
    },
    paint(states) {
      latest = { ...latest, states };
      if (isReady) painter(states);
    },
    outline(outlined) {
      latest = { ...latest, outlined };
      if (isReady) outline();
    },
    fit(bounds, room, how) {
      const still = isCalm() || how === 'at once' || how === 'still';
      map.fitBounds(
        boundsLike(bounds),
        { padding: { ...room }, maxZoom: CLOSEST_FIT, duration: still ? 0 : FLIGHT_MS, bearing: 0 },
        { isHome: how === 'home' || how === 'at once', isFit: true },
      );
    },
    bound(room) {
      map.setMaxBounds(boundsLike(mostWith(room)));
    },
    say(name, units) {
      map.getCanvas().ariaLabel = name;
      scale.setUnit(units);
    },
    fitSize: () => void size.fit(),
    remove() {
      size.stop();
      map.remove();
    },
  };
}

function shapesAt({ detail }: MapView): ShapeSource {
  return detail === 'fine' ? 'regions-fine' : 'regions';
}

/** Draws a symbol when the style first asks for it. */
function addSymbol(map: MapLibreMap, id: string): void {
  const drawing = drawingOf(id);
  if (drawing === undefined || map.hasImage(id)) return;
  const { stretch } = drawing;
  const scaled = ([from, to]: readonly [number, number]): [number, number] => [from * SYMBOL_RATIO, to * SYMBOL_RATIO];
  const content = stretch?.content.map((edge) => edge * SYMBOL_RATIO);
  const [left = 0, top = 0, right = 0, bottom = 0] = content ?? [];
  map.addImage(id, rasterise(drawing), {
    pixelRatio: SYMBOL_RATIO,
    ...(stretch ? { stretchX: [scaled(stretch.x)], content: [left, top, right, bottom] } : {}),
  });
}

function boundsLike([west, south, east, north]: Bounds): [number, number, number, number] {
  return [west, south, east, north];
}

/** True where the system asks for less motion. */
export function isCalm(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
