import type { SurfaceEvent } from '../../model/surface';
import { want } from '../actions';
import { reportUntold } from '../fileFault';
import { type AppState, useApp } from '../store';
import { fetchedCells, type ReadCells } from './cells';
import { counter } from './count';
import type { OpenSurfaceDoor, SurfaceWorld } from './door';
import { finer } from './fine';
import { type Follower, REST_MS } from './follower';
import { lanes } from './lane';
import { painter } from './paint';
import { selectSurfaceWorld } from './parts';
import { openCell, pointedCell } from './places';
import { clearSurface, patchSurface } from './view';

export interface SurfaceTools {
  readonly open: OpenSurfaceDoor;
  /** Fetches `data/cells.bin`. */
  readonly readCells: ReadCells;
  /** Width and height of the map in pixels. */
  readonly sizeOf: () => { readonly width: number; readonly height: number };
}

/**
 * Keeps the picture of the ground up with the scenario while the level is shown: measured anew when what is measured changes,
 * painted anew for every change of weights, counted once they stand still. Returns how to stop; then all of it is given up.
 */
export function watchSurface(tools: SurfaceTools): () => void {
  // Workers start while what they need is fetched.
  let work = begin(tools);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wanted: SurfaceWorld | undefined;
  const measure = (): void => {
    if (wanted) work.measure(wanted);
  };
  const settle = (state: AppState): void => {
    const world = selectSurfaceWorld(state, cells.get());
    if (world === undefined) return;
    if (work.isBroken() && state.session.surface.problem === undefined) {
      work.stop();
      work = begin(tools);
      wanted = undefined;
    }
    if (wanted === undefined) {
      wanted = world;
      measure();
    } else if (world !== wanted) {
      // A value function that is dragged is another world with every step.
      wanted = world;
      clearTimeout(timer);
      timer = setTimeout(measure, REST_MS);
    }
    work.follow(state);
  };
  const cells = fetchedCells(tools.readCells, () => settle(useApp.getState()));
  want('sites');
  want('parks');
  patchSurface({ share: 0 });
  settle(useApp.getState());
  const stop = useApp.subscribe(settle);
  return () => {
    stop();
    clearTimeout(timer);
    cells.stop();
    work.stop();
    clearSurface();
  };
}

interface Work {
  /** Something went wrong; a retry takes it off the session. */
  isBroken(): boolean;
  /** A new world ends the work on the one before. */
  measure(world: SurfaceWorld): void;
  follow(state: AppState): void;
  stop(): void;
}

/** One worker with all that is asked of it. */
function begin({ open, sizeOf }: SurfaceTools): Work {
  let asked: number | undefined;
  let isBroken = false;
  let isMeasured = false;
  const door = open((event) => take(event));
  const fine = finer(door, sizeOf, () => {
    paint.again();
    opened.again();
  });
  const paint = painter(door, fine.takeHeld);
  // One kind of request: the worker answers the latest of a kind alone.
  const cell = lanes(door.cell);
  const opened = openCell(cell());
  const followers: readonly Follower[] = [paint, opened, pointedCell(cell()), counter(door), fine];
  const each = (call: (follower: Follower) => void): void => followers.forEach(call);
  const takeOwn = (event: SurfaceEvent): void => {
    if (event.type === 'progress') patchSurface({ share: event.share });
    if (event.type !== 'measured') return;
    isMeasured = true;
    // On a first world the hexagons themselves may still be on their way.
    const isWhole = useApp.getState().session.surface.full !== undefined;
    patchSurface({ problem: undefined, ...(isWhole && { share: undefined }) });
    each((follower) => follower.open());
    each((follower) => follower.follow(useApp.getState()));
  };
  const take = (event: SurfaceEvent): void => {
    if (event.type === 'mesh' && event.level === 'coarse') patchSurface({ coarse: event.mesh });
    else if (event.type === 'mesh' && event.level === 'full')
      patchSurface({ full: event.mesh, ...(isMeasured && { share: undefined }) });
    else if (event.id === asked) takeOwn(event);
    else followers.some((follower) => follower.take(event));
    if (event.type !== 'failed') return;
    reportUntold('surface', event.message);
    patchSurface({ share: undefined, problem: event.message });
    isBroken = true;
  };
  return {
    isBroken: () => isBroken,
    measure(world) {
      each((follower) => follower.shut());
      isMeasured = false;
      patchSurface({ share: 0, problem: undefined });
      asked = door.world(world);
    },
    follow: (state) => each((follower) => follower.follow(state)),
    stop() {
      each((follower) => follower.stop());
      door.close();
    },
  };
}
