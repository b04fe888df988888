import 'maplibre-gl/dist/maplibre-gl.css';
import { GPUInitializationError } from 'maplibre-gl';
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Camera } from '../model/scenario';
import { patchSession } from '../state/actions';
import { selectCorridorLines } from '../state/corridorLines';
import { useApp } from '../state/store';
import type { Text } from '../text/text';
import { boundsWith, CONTINENT, type Insets, PLAIN_INSETS, roomier } from './camera';
import { openDoor } from './commands';
import { connect, retrySources } from './events';
import { firstView } from './firstView';
import { isCalm, type MapHost, startMap } from './host';
import { placeOf } from './layers/pointer';
import { detailAt } from './levels';
import './map.css';
import { watchOwnBasemap } from './ownBasemap';
import type { MapTheme } from './tokens';
import { useCameraFromElsewhere } from './useCamera';
import { useMapView } from './useMapView';
import { useOutlined, usePainted } from './usePainted';
import { usePresented } from './usePresented';
import { useStudied } from './useStudied';
import type { Detail, MapView as View } from './view';
import { type Over, watchOver } from './watchOver';

interface MapViewProps {
  readonly theme: MapTheme;
  readonly text: Text;
  /** Room that floating panels take from the map: the sheet on phones. */
  readonly insets?: Insets;
}

/** A machine that has drawn nothing by then will not. */
const PATIENCE_MS = 20_000;

/** The map: made once, shown what the store says, and telling the store what happens on it. */
export function MapView({ theme, text, insets = PLAIN_INSETS }: MapViewProps) {
  const container = useRef<HTMLDivElement>(null);
  const host = useRef<MapHost>(undefined);
  const over = useRef<Over>(undefined);
  const [detail, setDetail] = useState<Detail>('overview');
  const view = useMapView(theme, text, detail);
  const states = usePainted();
  const outlined = useOutlined();
  const isFirst = useApp(({ session }) => session.map === 'waiting' || session.isOpening);
  const first = useMemo(() => firstView(view), [view.theme, view.layers, view.effects, view.chances, view.detail]);
  const shown = isFirst ? first : view;
  const latest = useRef({ view: shown, insets });
  latest.current = { view: shown, insets };

  useLayoutEffect(() => {
    if (container.current === null) return;
    const made = tryStart(container.current, latest.current);
    if (made === undefined) return;
    host.current = made;
    connect(made.map, () => latest.current.view);
    watchDetail(made, setDetail);
    keepWhole(made, () => latest.current.insets);
    const stopRetries = retrySources(made.map);
    const stopOwn = watchOwnBasemap(made.map, () => latest.current.view.theme);
    over.current = watchOver(made.map, () => latest.current.view.theme);
    const closeDoor = openDoor(doorOf(made, () => latest.current.insets));
    const giveUp = window.setTimeout(() => giveUpOn(made), PATIENCE_MS);
    return () => {
      window.clearTimeout(giveUp);
      closeDoor();
      stopRetries();
      stopOwn();
      over.current?.stop();
      made.remove();
      host.current = undefined;
    };
  }, []);

  useEffect(() => host.current?.show(shown), [shown]);
  useEffect(() => over.current?.follow(), [theme]);
  useEffect(() => host.current?.paint(states), [states]);
  useEffect(() => host.current?.outline(outlined), [outlined]);
  useEffect(() => host.current?.bound(insets), [insets]);
  const isMetric = useApp(({ session }) => session.units.length === 'km');
  useEffect(() => host.current?.say(text.t('map.name'), isMetric ? 'metric' : 'imperial'), [text, isMetric]);
  const arrived = useCameraFromElsewhere(host, insets);
  useStudied(host, insets);
  useChosenInView(host, arrived, view, insets);
  usePresented(host);
  return <div ref={container} className="map-canvas" />;
}

function tryStart(container: HTMLElement, { view, insets }: { view: View; insets: Insets }): MapHost | undefined {
  try {
    const { camera } = useApp.getState().scenario;
    return startMap({ container, view, camera, insets, attribution: view.text.t('map.attribution') });
  } catch (error) {
    patchSession({ map: error instanceof GPUInitializationError ? 'no-webgl' : 'failed' });
    return undefined;
  }
}

function giveUpOn({ map }: MapHost): void {
  if (!map.loaded() && useApp.getState().session.map === 'waiting') patchSession({ map: 'failed' });
}

function watchDetail({ map }: MapHost, setDetail: (next: (known: Detail) => Detail) => void): void {
  map.on('zoom', () => setDetail((known) => detailAt(known, map.getZoom())));
  map.on('sourcedata', ({ sourceId, sourceDataType }) => {
    if (sourceId !== 'regions-fine' || sourceDataType !== 'content') return;
    setDetail((known) => (known === 'fetching' ? 'fine' : known));
  });
}

/** The whole continent stays whole when the room for it changes; a place someone went to stays where it is. */
function keepWhole(host: MapHost, insets: () => Insets): void {
  host.map.on('resize', () => {
    const { scenario, session } = useApp.getState();
    const isWhole = scenario.camera.type === 'fit' && session.presenting === undefined;
    if (isWhole && !host.map.isMoving()) host.fit(CONTINENT, insets(), 'at once');
  });
}

function doorOf(host: MapHost, insets: () => Insets): Parameters<typeof openDoor>[0] {
  const { map } = host;
  const duration = () => (isCalm() ? 0 : 260);
  return {
    zoomIn: () => map.zoomIn({ duration: duration() }),
    zoomOut: () => map.zoomOut({ duration: duration() }),
    resetNorth: () => map.resetNorth({ duration: duration() }),
    fitAll: () => host.fit(CONTINENT, insets(), 'home'),
    fit: (bounds) => host.fit(bounds, insets()),
    picture: async () => (await import('./picture')).takePicture(map),
    flyTo: ([lng, lat], zoom) => map.easeTo({ center: [lng, lat], zoom, duration: isCalm() ? 0 : 900 }),
  };
}

/** A chosen region is shown with its corridor; a chosen point only moves the map when it is out of sight. */
function useChosenInView(
  host: RefObject<MapHost | undefined>,
  arrived: RefObject<Camera | undefined>,
  view: View,
  insets: Insets,
): void {
  const { selection } = view;
  const key = JSON.stringify(selection);
  const first = useRef(true);
  useEffect(() => {
    const made = host.current;
    const wasFirst = first.current;
    first.current = false;
    // A link brings its own camera.
    const { scenario, session } = useApp.getState();
    const { camera, view: page } = scenario;
    // How firm the ranking is concerns all regions: there a choice leaves the map where it is.
    if (page === 'confidence' || session.presenting) return;
    if (made === undefined || camera === arrived.current || (wasFirst && camera.type === 'at')) return;
    made.map.resize();
    const chosen: View['selection'] = JSON.parse(key);
    const region = chosen.type === 'region' ? view.atlas.regions.find(({ id }) => id === chosen.id) : undefined;
    if (region) return made.fit(boundsWith(region, selectCorridorLines(useApp.getState())), roomier(insets));
    const lines = chosen.type === 'linkage' ? selectCorridorLines(useApp.getState()) : [];
    const [start] = lines.flatMap(({ course }) => course);
    if (start) return made.fit(boundsWith({ bounds: [...start, ...start] }, lines), roomier(insets));
    const at = placeOf(view, chosen);
    if (at && !made.map.getBounds().contains([at[0], at[1]])) {
      made.map.easeTo({
        center: [at[0], at[1]],
        zoom: Math.max(made.map.getZoom(), 5.2),
        duration: isCalm() ? 0 : 900,
      });
    }
  }, [key]);
}
