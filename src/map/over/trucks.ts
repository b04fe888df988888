import type { Map as MapLibreMap } from 'maplibre-gl';
import type { LngLat } from '../../model/geo';
import { patchSession } from '../../state/actions';
import { type CorridorLine, selectCorridorLines } from '../../state/corridorLines';
import { type AppState, useApp } from '../../state/store';
import { pointAlong, smooth } from '../course';
import { HOURS_AT } from '../layers/corridors';
import './trucks.css';

/** A second of the page is about an hour of the way. */
const MS_PER_HOUR = 1000;
/** Hours of the way between two trucks on it. */
const HOURS_APART = 6;
const MOST_TRUCKS = 4;

/** The part of a map that trucks drive on; MapLibre's own map fits. */
export type Roads = Pick<MapLibreMap, 'getCanvasContainer' | 'project' | 'on' | 'off'>;

/** Trucks drive on what is chosen, not on what is merely pointed at. */
export function waysOf(state: AppState): readonly CorridorLine[] {
  if (state.scenario.selection.type === 'none') return NO_WAYS;
  return selectCorridorLines(state).filter(({ role }) => role === 'main');
}
const NO_WAYS: readonly CorridorLine[] = [];

/** Where trucks start on a way: shares of it, evenly apart. */
export function startsOn(hours: number): readonly number[] {
  const count = Math.min(MOST_TRUCKS, Math.max(1, Math.round(hours / HOURS_APART)));
  return Array.from({ length: count }, (_, index) => index / count);
}

/** A course in pixels as a path of CSS. */
export function pathOf(
  course: readonly LngLat[],
  project: (at: [number, number]) => { readonly x: number; readonly y: number },
): string {
  const points = course.map(([lng, lat]) => project([lng, lat]));
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)},${y.toFixed(1)}`).join('');
}

/** Half of the field in which a way's hours stand, with a little air around it, in pixels. */
const FIELD = { x: 29, y: 14 } as const;

/** Everything but the fields around some points, as a path of CSS: what drives there passes under them. */
export function outsideFields(points: readonly { readonly x: number; readonly y: number }[]): string {
  const holes = points.map(({ x, y }) => {
    const [left, top, straight] = [
      (x - FIELD.x + FIELD.y).toFixed(1),
      (y - FIELD.y).toFixed(1),
      2 * (FIELD.x - FIELD.y),
    ];
    const cap = `a${FIELD.y},${FIELD.y} 0 0 1 0`;
    return `M${left},${top}h${straight}${cap},${2 * FIELD.y}h${-straight}${cap},${-2 * FIELD.y}Z`;
  });
  return `M-9999,-9999H9999V9999H-9999Z${holes.join('')}`;
}

/**
 * Lets trucks drive along the chosen corridors, where the system allows motion. They lie over the map and the browser moves them:
 * the map is not drawn again for it, and nothing runs while the page is hidden or nothing is chosen. Returns how to end it.
 */
export function watchTrucks(map: Roads): () => void {
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)');
  let shown: readonly CorridorLine[] = NO_WAYS;
  let isPaused = false;
  let road: Road | undefined;

  const takeOff = (): void => {
    road?.remove();
    road = undefined;
  };
  const follow = (): void => {
    const state = useApp.getState();
    const ways = calm.matches ? NO_WAYS : waysOf(state);
    const pause = state.session.trucks === 'paused';
    if (!same(ways, shown)) {
      shown = ways;
      takeOff();
      if (ways.length > 0) road = layRoad(map, ways);
      isPaused = false;
      const next = ways.length === 0 ? 'none' : pause ? 'paused' : 'moving';
      if (next !== state.session.trucks) {
        patchSession({ trucks: next });
        return;
      }
    }
    if (pause === isPaused) return;
    isPaused = pause;
    road?.pause(pause);
  };
  calm.addEventListener('change', follow);
  const stop = useApp.subscribe(follow);
  follow();
  return () => {
    stop();
    calm.removeEventListener('change', follow);
    takeOff();
  };
}

/** The same ways, however often they were worked out. */
function same(left: readonly CorridorLine[], right: readonly CorridorLine[]): boolean {
  return left === right || (left.length === right.length && left.every((way, index) => way === right[index]));
}

interface Road {
  pause(isPaused: boolean): void;
  remove(): void;
}

function layRoad(map: Roads, ways: readonly CorridorLine[]): Road {
  const layer = document.createElement('div');
  layer.className = 'map-trucks';
  layer.setAttribute('aria-hidden', 'true');
  const lanes = ways.map(({ course, hours }) => {
    const trucks = startsOn(hours).map((start) => {
      const truck = document.createElement('i');
      const duration = Math.max(1, hours) * MS_PER_HOUR;
      layer.append(truck);
      const drive = truck.animate({ offsetDistance: ['0%', '100%'] }, { duration, iterations: Infinity });
      drive.currentTime = start * duration;
      return { truck, drive };
    });
    const curve = smooth(course);
    return { curve, trucks, hours: pointAlong(curve, HOURS_AT.main) };
  });
  const place = (): void => {
    const fields = lanes.flatMap(({ hours }) => (hours ? [map.project([hours[0], hours[1]])] : []));
    layer.style.setProperty('clip-path', `path(evenodd, "${outsideFields(fields)}")`);
    for (const { curve, trucks } of lanes) {
      const path = `path("${pathOf(curve, (at) => map.project(at))}")`;
      for (const { truck } of trucks) truck.style.setProperty('offset-path', path);
    }
  };
  map.on('move', place);
  map.on('resize', place);
  map.getCanvasContainer().append(layer);
  place();
  return {
    pause(isPaused) {
      for (const { drive } of lanes.flatMap(({ trucks }) => trucks)) {
        if (isPaused) drive.pause();
        else drive.play();
      }
    },
    remove() {
      map.off('move', place);
      map.off('resize', place);
      layer.remove();
    },
  };
}
