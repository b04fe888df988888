// @vitest-environment happy-dom
import type { Point } from 'maplibre-gl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PointedMap, watchPointer } from '../../../src/map/surface/pointer';
import type { RegionId } from '../../../src/model/ids';
import type { Level } from '../../../src/model/site';
import { patchSession } from '../../../src/state/actions';
import { chooseSites } from '../../../src/state/sites/actions';
import { useApp } from '../../../src/state/store';

/** The few members of a map that are listened to here. */
function pointed() {
  const listeners = new Map<string, (event: object) => void>();
  let isMoving = false;
  const map: PointedMap = {
    on: vi.fn((name: string, listener: (event: object) => void) => listeners.set(name, listener)) as never,
    off: vi.fn((name: string) => listeners.delete(name)) as never,
    isMoving: () => isMoving,
  };
  const fire = (name: string, at = { x: 1, y: 2 }): void => listeners.get(name)?.({ point: at });
  return { map, fire, listeners, setMoving: (next: boolean) => (isMoving = next) };
}

const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
const shown = () => useApp.getState().session.surface;
const level = (next: Level): void => chooseSites({ level: next });

describe('watchPointer', () => {
  const placeAt = vi.fn(({ x }: { x: number }): number | undefined => x * 10);
  let symbol: Point | undefined;
  let fake = pointed();
  let stop: () => void = () => undefined;
  beforeEach(() => {
    placeAt.mockClear();
    symbol = undefined;
    fake = pointed();
    stop = watchPointer(fake.map, { placeAt }, (at) => at === symbol);
    patchSession({ surface: { bytes: new Uint8Array(1) }, pointed: undefined });
    level('surface');
  });
  afterEach(() => stop());

  it('reads one place for each frame, that of the last move', async () => {
    for (const x of [1, 2, 3]) fake.fire('mousemove', { x, y: 0 });
    expect(placeAt).not.toHaveBeenCalled();
    await frame();
    expect(placeAt).toHaveBeenCalledExactlyOnceWith({ x: 3, y: 0 });
    expect(shown().pointed).toBe(30);
  });

  it('points at nothing off the map, and leaves alone what a list points at', async () => {
    fake.fire('mousemove');
    await frame();
    fake.fire('mouseout');
    expect(shown().pointed).toBeUndefined();
    patchSession({ surface: { ...shown(), pointed: 7 } });
    fake.fire('idle');
    await frame();
    expect(shown().pointed).toBe(7);
  });

  it('reads nothing while the map moves, and the place under a pointer that stood still once it rests', async () => {
    fake.fire('mousemove', { x: 4, y: 0 });
    fake.setMoving(true);
    await frame();
    expect(placeAt).not.toHaveBeenCalled();
    fake.setMoving(false);
    fake.fire('idle');
    await frame();
    expect(shown().pointed).toBe(40);
  });

  it('gives way to a symbol', async () => {
    patchSession({ pointed: { type: 'region', id: 'US-TX' as RegionId } });
    fake.fire('mousemove');
    await frame();
    expect(shown().pointed).toBeUndefined();
    const at = { x: 5, y: 5 };
    symbol = at as Point;
    fake.fire('click', at);
    expect(shown().chosen).toBeUndefined();
  });

  it('opens what is clicked or tapped, and nothing where no hexagon is', () => {
    fake.fire('click', { x: 6, y: 0 });
    expect(shown().chosen).toBe(60);
    placeAt.mockReturnValueOnce(undefined);
    fake.fire('click');
    expect(shown().chosen).toBeUndefined();
  });

  it('does nothing at the other levels', async () => {
    level('regions');
    fake.fire('mousemove');
    fake.fire('click');
    await frame();
    expect(placeAt).not.toHaveBeenCalled();
  });

  it('listens to nothing once it has stopped', () => {
    stop();
    expect(fake.listeners.size).toBe(0);
  });
});
