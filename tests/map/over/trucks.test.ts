// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { outsideFields, pathOf, type Roads, startsOn, watchTrucks } from '../../../src/map/over/trucks';
import { patchSession, select } from '../../../src/state/actions';
import { useApp } from '../../../src/state/store';
import { builtWorld } from '../../panels/world';

const world = await builtWorld();
const drives: { pause: ReturnType<typeof vi.fn>; play: ReturnType<typeof vi.fn> }[] = [];
let isCalm = false;
let stop: () => void = () => undefined;

function roads() {
  const container = document.createElement('div');
  const listeners = new Set<() => void>();
  const map: Roads = {
    getCanvasContainer: () => container,
    project: vi.fn((at) => ({ x: Number(Reflect.get(at, 0)), y: Number(Reflect.get(at, 1)) })) as never,
    on: vi.fn((_: string, listener: () => void) => listeners.add(listener)) as never,
    off: vi.fn((_: string, listener: () => void) => listeners.delete(listener)) as never,
  };
  return { map, container, listeners };
}

beforeEach(() => {
  drives.length = 0;
  isCalm = false;
  vi.spyOn(window, 'matchMedia').mockImplementation(
    () => ({ matches: isCalm, addEventListener: vi.fn(), removeEventListener: vi.fn() }) as never,
  );
  Element.prototype.animate = vi.fn(() => {
    const drive = { pause: vi.fn(), play: vi.fn(), currentTime: 0 };
    drives.push(drive);
    return drive as never;
  });
  const { atlas, scenario } = world;
  useApp.setState({ atlas, scenario });
  patchSession({ phase: 'ready', trucks: 'none' });
});
afterEach(() => {
  stop();
  vi.restoreAllMocks();
});

const sonora = world.atlas.regions.find(({ id }) => id === 'MX-SON');
const choose = () => sonora && select({ type: 'region', id: sonora.id });

describe('watchTrucks', () => {
  it('does nothing at all while nothing is chosen', () => {
    const { map, container, listeners } = roads();
    stop = watchTrucks(map);
    expect([container.children.length, listeners.size, drives.length]).toEqual([0, 0, 0]);
    expect(useApp.getState().session.trucks).toBe('none');
  });

  it('lets trucks drive on the chosen corridor, and takes them off with the choice', () => {
    const { map, container, listeners } = roads();
    stop = watchTrucks(map);
    choose();
    expect(container.querySelectorAll('.map-trucks i').length).toBe(drives.length);
    expect(drives.length).toBeGreaterThan(0);
    expect(useApp.getState().session.trucks).toBe('moving');
    select({ type: 'none' });
    expect([container.children.length, listeners.size]).toEqual([0, 0]);
    expect(useApp.getState().session.trucks).toBe('none');
  });

  it('stands still where the system asks for less motion', () => {
    isCalm = true;
    const { map, container } = roads();
    stop = watchTrucks(map);
    choose();
    expect(container.children.length).toBe(0);
    expect(useApp.getState().session.trucks).toBe('none');
  });

  it('is paused and goes on', () => {
    const { map } = roads();
    stop = watchTrucks(map);
    choose();
    patchSession({ trucks: 'paused' });
    expect(drives.every(({ pause }) => pause.mock.calls.length === 1)).toBe(true);
    patchSession({ trucks: 'moving' });
    expect(drives.every(({ play }) => play.mock.calls.length === 1)).toBe(true);
  });
});

describe('the field of the hours', () => {
  it('is left out where it stands: an arc of each end and the straight lines between', () => {
    expect(outsideFields([])).toBe('M-9999,-9999H9999V9999H-9999Z');
    expect(outsideFields([{ x: 100, y: 50 }])).toBe(
      'M-9999,-9999H9999V9999H-9999ZM85.0,36.0h30a14,14 0 0 1 0,28h-30a14,14 0 0 1 0,-28Z',
    );
  });

  it('moves with the map, and stands on the way', () => {
    const { map, container, listeners } = roads();
    stop = watchTrucks(map);
    choose();
    const clip = () => container.querySelector<HTMLElement>('.map-trucks')?.style.getPropertyValue('clip-path') ?? '';
    const before = clip();
    expect(before).toMatch(/^path\(evenodd, "M-9999.*Z(M.*Z)+"\)$/);
    vi.mocked(map.project).mockImplementation(() => ({ x: 7, y: 9 }) as never);
    for (const listener of listeners) listener();
    expect(clip()).not.toBe(before);
    expect(clip()).toContain('M-8.0,-5.0');
  });
});

describe('a way for trucks', () => {
  it('carries one truck for six hours, at most four, evenly apart', () => {
    expect(startsOn(2)).toEqual([0]);
    expect(startsOn(13)).toEqual([0, 0.5]);
    expect(startsOn(90)).toEqual([0, 0.25, 0.5, 0.75]);
  });

  it('is a path of pixels', () => {
    expect(
      pathOf(
        [
          [0, 1],
          [2, 3.26],
        ],
        ([x, y]) => ({ x: x * 10, y }),
      ),
    ).toBe('M0.0,1.0L20.0,3.3');
  });
});
