import type { SurfaceEvent } from '../../model/surface';
import type { AppState } from '../store';

/** A part of the picture that is kept up with the state. */
export interface Follower {
  /** The state may have changed, or the worker has just measured. */
  follow(state: AppState): void;
  /** Takes an event that answers a request of its own; says whether it did. */
  take(event: SurfaceEvent): boolean;
  /** Another world is measured: all is asked for again, and nothing is sent until `open`. */
  shut(): void;
  open(): void;
  stop(): void;
}

/** How long weights or the window must stand still before what takes longer is worked out. */
export const REST_MS = 250;
