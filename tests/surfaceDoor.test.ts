import { describe, expect, it, vi } from 'vitest';
import type { SurfaceEvent } from '../src/model/surface';
import { type SurfaceWorker, surfaceDoor } from '../src/surfaceDoor';
import { surfaceWorld } from './workers/surfaceWorld';

const PARTS = {
  method: 'weighted_sum',
  knockouts: [],
  minCoverage: 0.65,
  countries: ['MX'],
  picked: [],
  weights: {},
  siteWeights: {},
  within: undefined,
} as const;

function opened() {
  const events: SurfaceEvent[] = [];
  const [worker, drawer] = [fakeWorker(), fakeWorker()];
  return { worker, drawer, events, door: surfaceDoor(worker, drawer, (event) => events.push(event)) };
}

function fakeWorker() {
  return { postMessage: vi.fn(), terminate: vi.fn(), onmessage: null, onerror: null } satisfies SurfaceWorker;
}

/** What the door set as a listener. */
function listenerOf(worker: SurfaceWorker, name: 'onmessage' | 'onerror'): (event: unknown) => void {
  const found: unknown = Reflect.get(worker, name);
  if (typeof found !== 'function') throw new Error(`expected a listener at ${name}, got none`);
  return (event) => found(event);
}

describe('the door to the worker of the ground', () => {
  it('numbers its requests and hands spent bytes over without a copy', () => {
    const { worker, door } = opened();
    const spent = new Uint8Array(4);
    expect(door.bytes({ parts: PARTS, show: 'score' }, spent)).toBe(1);
    expect(worker.postMessage).toHaveBeenLastCalledWith({ type: 'bytes', id: 1, parts: PARTS, show: 'score', spent }, [
      spent.buffer,
    ]);
    expect(door.count({ parts: PARTS, least: undefined, spacingKm: 100 })).toBe(2);
    expect(worker.postMessage).toHaveBeenLastCalledWith({ type: 'count', id: 2, parts: PARTS, spacingKm: 100 }, []);
  });

  it('asks for a hexagon by its place or by a point in it', () => {
    const { worker, door } = opened();
    door.cell({ parts: PARTS, of: { type: 'place', place: 7 } });
    expect(worker.postMessage).toHaveBeenLastCalledWith({ type: 'cell', id: 1, parts: PARTS, place: 7 }, []);
    door.cell({ parts: PARTS, of: { type: 'point', at: [-111, 29] } });
    expect(worker.postMessage).toHaveBeenLastCalledWith({ type: 'find', id: 2, parts: PARTS, at: [-111, 29] }, []);
    door.fine(undefined);
    expect(worker.postMessage).toHaveBeenLastCalledWith({ type: 'fine', id: 3 }, []);
  });

  it('fails what was asked last where the worker breaks down, and ends it with itself', () => {
    const { worker, drawer, door, events } = opened();
    const id = door.cell({ parts: PARTS, of: { type: 'place', place: 7 } });
    listenerOf(worker, 'onerror')({ message: 'out of memory' });
    listenerOf(drawer, 'onerror')({ message: 'no worker' });
    expect(events).toEqual([
      { type: 'failed', id, message: 'out of memory' },
      { type: 'failed', id, message: 'no worker' },
    ]);
    door.close();
    expect(worker.terminate).toHaveBeenCalledOnce();
    expect(drawer.terminate).toHaveBeenCalledOnce();
  });

  it('has the hexagons of a list drawn once, beside the measuring, and hands their areas on', () => {
    const { worker, drawer, door, events } = opened();
    const { atlas, ...world } = surfaceWorld();
    const first = door.world({ ...world, atlas });
    door.world({ ...world, atlas });
    expect(worker.postMessage).toHaveBeenCalledTimes(2);
    expect(drawer.postMessage).toHaveBeenCalledOnce();
    const shapes = { type: 'shapes', id: first, cells: world.cells, regionCount: atlas.regions.length };
    expect(drawer.postMessage).toHaveBeenLastCalledWith(shapes);
    const areaKm2 = new Float32Array(3);
    listenerOf(drawer, 'onmessage')({ data: { type: 'areas', id: first, areaKm2 } });
    expect(events).toEqual([]);
    expect(worker.postMessage).toHaveBeenLastCalledWith({ type: 'areas', id: 3, areaKm2 }, [areaKm2.buffer]);
    expect(drawer.terminate).toHaveBeenCalledOnce();
    door.world({ ...world, atlas });
    expect(drawer.postMessage).toHaveBeenCalledOnce();
  });
});
