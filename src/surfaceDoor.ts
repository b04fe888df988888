import type { SurfaceEvent } from './model/surface';
import type { OpenSurfaceDoor } from './state/surface/door';
import type { SurfaceReply, SurfaceRequest } from './workers/surfaceProtocol';

/** Two workers, one that measures and scores the ground and one that draws its hexagons. To leave them is to end them. */
export const openSurfaceDoor: OpenSurfaceDoor = (listener) => surfaceDoor(newWorker(), newWorker(), listener);

function newWorker(): Worker {
  return new Worker(new URL('./workers/surface.ts', import.meta.url), { type: 'module' });
}

/** What of a worker is needed; tests stand in for it. */
export type SurfaceWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** Requests in, events out; a worker that breaks down fails the request that was sent last. */
export function surfaceDoor(worker: SurfaceWorker, drawer: SurfaceWorker, listener: (event: SurfaceEvent) => void) {
  let last = 0;
  let drawn: ArrayBuffer | undefined;
  const ask = (make: (id: number) => SurfaceRequest, moved: readonly Transferable[] = []): number => {
    worker.postMessage(make(++last), [...moved]);
    return last;
  };
  const take = ({ data }: MessageEvent<SurfaceReply>): void => {
    if (data.type !== 'areas') {
      listener(data);
      return;
    }
    // The last that comes of the drawing: its worker has nothing more to do.
    drawer.terminate();
    ask((id) => ({ ...data, id }), [data.areaKm2.buffer]);
  };
  for (const one of [worker, drawer]) {
    one.onmessage = take;
    one.onerror = ({ message }) => listener({ type: 'failed', id: last, message });
  }
  const door: ReturnType<OpenSurfaceDoor> = {
    world(world) {
      const { cells, atlas } = world;
      const asked = ask((id) => ({ type: 'world', id, world }));
      // Another world lies on the same hexagons.
      if (drawn !== cells) drawer.postMessage({ type: 'shapes', id: asked, cells, regionCount: atlas.regions.length });
      drawn = cells;
      return asked;
    },
    bytes: ({ parts, show }, spent) =>
      ask((id) => ({ type: 'bytes', id, parts, show, ...(spent && { spent }) }), spent ? [spent.buffer] : []),
    count: ({ parts, least, spacingKm }) =>
      ask((id) => ({ type: 'count', id, parts, spacingKm, ...(least !== undefined && { least }) })),
    cell: ({ parts, of }) =>
      ask((id) =>
        of.type === 'place' ? { type: 'cell', id, parts, place: of.place } : { type: 'find', id, parts, at: of.at },
      ),
    fine: (window) => ask((id) => ({ type: 'fine', id, ...(window && { window }) })),
    close() {
      worker.terminate();
      drawer.terminate();
    },
  };
  return door;
}
