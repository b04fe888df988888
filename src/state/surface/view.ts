import { patchSession } from '../actions';
import { useApp } from '../store';
import { NO_SURFACE, type SurfaceView } from './picture';

/** Changes a part of what the sitting knows of the ground. */
export function patchSurface(part: SurfaceView): void {
  patchSession({ surface: { ...useApp.getState().session.surface, ...part } });
}

export function clearSurface(): void {
  patchSession({ surface: NO_SURFACE });
}
