import type { LngLat } from '../../model/geo';
import type { RegionId } from '../../model/ids';
import type { SurfaceCell, SurfaceChoice } from '../../model/surface';
import { change } from '../actions';
import { useApp } from '../store';
import { patchSurface } from './view';

/** Changes how the ground is shown and counted; a named undo step. */
export function chooseSurface(part: Partial<SurfaceChoice>): void {
  change('undo.surface', ({ surface }) => ({ surface: { ...surface, ...part } }));
}

/** Shows the ground, everywhere or inside one region. */
export function showSurface(within?: RegionId): void {
  change('undo.sites', ({ sites, surface }) => ({
    view: 'explore',
    selection: { type: 'none' },
    sites: { ...sites, level: 'surface', chosen: '', ...(within && { within }) },
    surface: { ...surface, at: undefined },
  }));
}

/** Forgets what went wrong; `watchSurface` then begins anew with a new worker. */
export function retrySurface(): void {
  patchSurface({ problem: undefined, share: 0 });
}

/** Opens the hexagon that holds a point; nothing closes what is open. */
export function openPlaceAt(at: LngLat | undefined): void {
  change('undo.place', ({ surface }) => ({ selection: { type: 'none' }, surface: { ...surface, at } }));
}

/** A hexagon that was chosen by its place is open now: the scenario says where. */
export function noteOpened(at: LngLat | undefined): void {
  const { selection, surface } = useApp.getState().scenario;
  const isSame = surface.at?.[0] === at?.[0] && surface.at?.[1] === at?.[1];
  if (!isSame || selection.type !== 'none') openPlaceAt(at);
}

/** The point by which the scenario names a hexagon. */
export function pointOf({ lng, lat }: SurfaceCell): LngLat {
  return [rounded(lng), rounded(lat)];
}

/** To a metre: far inside any hexagon. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
