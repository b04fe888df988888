import { describe, expect, it, vi } from 'vitest';
import type { SurfaceEvent } from '../src/model/surface';
import { type SurfaceWorker, surfaceDoor } from '../src/surfaceDoor';

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
  const worker = {
    postMessage: vi.fn(),
    terminate: vi.fn(),
    onmessage: null,
    onerror: null,
  } satisfies SurfaceWorker;
  return { worker, events, door: surfaceDoor(worker, (event) => events.push(event)) };
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
    const { worker, door, events } = opened();
    const id = door.cell({ parts: PARTS, of: { type: 'place', place: 7 } });
    const fail: unknown = Reflect.get(worker, 'onerror');
    if (typeof fail !== 'function') throw new Error('expected a listener for errors, got none');
    fail({ message: 'out of memory' });
    expect(events).toEqual([{ type: 'failed', id, message: 'out of memory' }]);
    door.close();
    expect(worker.terminate).toHaveBeenCalledOnce();
  });
});
