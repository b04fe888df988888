import { type RefObject, useEffect, useRef } from 'react';
import type { LngLat } from '../model/geo';
import type { Camera } from '../model/scenario';
import { selectEffectFabs } from '../state/effectFabs';
import { type AppState, useApp } from '../state/store';
import { selectStudiedPorts } from '../state/studiedPorts';
import { type Bounds, CONTINENT, type Insets, roomier } from './camera';
import type { MapHost } from './host';

/** Opens the ports view on the ports under study and the fab; back in another view the continent is whole again. */
export function useStudied(host: RefObject<MapHost | undefined>, insets: Insets): void {
  const isPorts = useApp(({ scenario }) => scenario.view === 'ports');
  const isReady = useApp(({ session }) => session.map === 'ready');
  const own = useRef<Camera>(undefined);
  useEffect(() => {
    const made = host.current;
    if (made === undefined || !isReady) return;
    const isOwn = (): boolean => own.current !== undefined && own.current === useApp.getState().scenario.camera;
    if (!isPorts) {
      // Another view is another page: a flight back would draw the map for half a second behind it.
      if (isOwn()) made.fit(CONTINENT, insets, 'at once');
      own.current = undefined;
      return;
    }
    // Who has gone somewhere stays there.
    if (useApp.getState().scenario.camera.type !== 'fit') return;
    const show = (): void => {
      const bounds = studiedBounds(useApp.getState());
      if (bounds === undefined) return;
      made.fit(bounds, roomier(insets), 'still');
      own.current = useApp.getState().scenario.camera;
    };
    // The chart below the map takes its room a moment later.
    const onResize = (): void => {
      if (isOwn()) show();
    };
    made.fitSize();
    show();
    made.map.on('resize', onResize);
    return () => {
      made.map.off('resize', onResize);
    };
  }, [isPorts, isReady]);
}

/** Degrees shown beyond the outermost place: the regions behind the ports, most of them in the south. */
const AROUND = [1.4, 3, 1.4, 0.6] as const;

function studiedBounds(state: AppState): Bounds | undefined {
  const ports = new Set<string>(selectStudiedPorts(state) ?? []);
  const fabs = new Set<string>(selectEffectFabs(state));
  const places: readonly LngLat[] = [
    ...state.atlas.crossings.filter(({ portId }) => ports.has(portId)).map(({ at }) => at),
    ...state.atlas.projects.filter(({ id }) => fabs.has(id)).map(({ at }) => at),
  ];
  const lngs = places.map(([lng]) => lng);
  const lats = places.map(([, lat]) => lat);
  if (places.length === 0) return undefined;
  const [west, south, east, north] = AROUND;
  return [Math.min(...lngs) - west, Math.min(...lats) - south, Math.max(...lngs) + east, Math.max(...lats) + north];
}
