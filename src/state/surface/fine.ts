import type { SiteWindow } from '../../model/sitePicture';
import type { SurfaceMesh } from '../../model/surface';
import { type AppState, useApp } from '../store';
import type { SurfaceDoor } from './door';
import { type Follower, REST_MS } from './follower';
import { frameOf, grown, isInside } from './frame';
import { lane } from './lane';
import { patchSurface } from './view';

export interface Finer extends Follower {
  /** A mesh that waits for its bytes, once. */
  takeHeld(): SurfaceMesh | undefined;
}

/** Finer hexagons for the window at rest. `changed` is called when other hexagons are to be painted. */
export function finer(
  door: SurfaceDoor,
  sizeOf: () => { readonly width: number; readonly height: number },
  changed: () => void,
): Finer {
  let held: SurfaceMesh | undefined;
  let camera: AppState['scenario']['camera'] | undefined;
  let asked: SiteWindow | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const windows = lane((window: SiteWindow) => door.fine(window));
  const giveUp = (isTooWide: boolean): void => {
    const hadFine = useApp.getState().session.surface.fine !== undefined;
    held = undefined;
    asked = undefined;
    windows.forget();
    patchSurface({ fine: undefined, isTooWide });
    if (hadFine) changed();
  };
  /** The worker keeps none either; it has nothing to answer. */
  const leave = (isTooWide: boolean): void => {
    door.fine(undefined);
    giveUp(isTooWide);
  };
  const ask = (): void => {
    timer = undefined;
    const frame = camera && frameOf(camera, sizeOf());
    if (frame && asked && isInside(frame, asked)) return;
    if (frame === undefined) leave(true);
    else {
      asked = grown(frame);
      windows.ask(asked);
    }
  };
  return {
    follow({ scenario }) {
      const next = scenario.surface.isFine ? scenario.camera : undefined;
      if (next === camera) return;
      const wasOn = camera !== undefined;
      camera = next;
      clearTimeout(timer);
      if (next !== undefined) timer = setTimeout(ask, wasOn ? REST_MS : 0);
      else leave(false);
    },
    take(event) {
      if (!windows.owns(event.id)) return false;
      windows.done();
      if (event.type === 'mesh') {
        held = event.mesh;
        changed();
      }
      if (event.type === 'too-wide') giveUp(true);
      return true;
    },
    takeHeld() {
      const mesh = held;
      held = undefined;
      return mesh;
    },
    shut() {
      camera = undefined;
      clearTimeout(timer);
      windows.shut();
      // The worker ends its work on them without an answer, and its bytes for another world have none.
      if (asked !== undefined) leave(useApp.getState().session.surface.isTooWide === true);
    },
    open: windows.open,
    stop: () => clearTimeout(timer),
  };
}
