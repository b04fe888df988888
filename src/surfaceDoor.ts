import type { SurfaceEvent } from './model/surface';
import type { OpenSurfaceDoor } from './state/surface/door';
import type { SurfaceRequest } from './workers/surfaceProtocol';

/** A worker that measures and scores the ground. To leave it is to end it, however far it has come. */
export const openSurfaceDoor: OpenSurfaceDoor = (listener) => {
  const worker = new Worker(new URL('./workers/surface.ts', import.meta.url), { type: 'module' });
  return surfaceDoor(worker, listener);
};

/** What of a worker is needed; tests stand in for it. */
export type SurfaceWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** Requests in, events out; a worker that breaks down fails the request that was sent last. */
export function surfaceDoor(worker: SurfaceWorker, listener: (event: SurfaceEvent) => void) {
  let last = 0;
  const ask = (make: (id: number) => SurfaceRequest, moved: readonly Transferable[] = []): number => {
    worker.postMessage(make(++last), [...moved]);
    return last;
  };
  worker.onmessage = ({ data }: MessageEvent<SurfaceEvent>) => listener(data);
  worker.onerror = ({ message }) => listener({ type: 'failed', id: last, message });
  const door: ReturnType<OpenSurfaceDoor> = {
    world: (world) => ask((id) => ({ type: 'world', id, world })),
    bytes: ({ parts, show }, spent) =>
      ask((id) => ({ type: 'bytes', id, parts, show, ...(spent && { spent }) }), spent ? [spent.buffer] : []),
    count: ({ parts, least, spacingKm }) =>
      ask((id) => ({ type: 'count', id, parts, spacingKm, ...(least !== undefined && { least }) })),
    cell: ({ parts, of }) =>
      ask((id) =>
        of.type === 'place' ? { type: 'cell', id, parts, place: of.place } : { type: 'find', id, parts, at: of.at },
      ),
    fine: (window) => ask((id) => ({ type: 'fine', id, ...(window && { window }) })),
    close: () => worker.terminate(),
  };
  return door;
}
