import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { change, faultMended, patchSession, undo } from '../../../src/state/actions';
import { chooseSites } from '../../../src/state/sites/actions';
import { useApp } from '../../../src/state/store';
import { chooseSurface, openPlaceAt, retrySurface, showSurface } from '../../../src/state/surface/actions';
import { CELLS_FILE, type ReadCells } from '../../../src/state/surface/cells';
import { patchSurface } from '../../../src/state/surface/view';
import { watchSurface } from '../../../src/state/surface/watch';
import { builtWorld, openWorld } from '../../panels/world';
import { cellOf, countOf, fakeDoors, meshOf } from './fakeDoor';

const world = await builtWorld();
const NO_SITES = { towns: [], municipalities: [], airports: [] };
const surface = () => useApp.getState().session.surface;
const scenario = () => useApp.getState().scenario;
const weigh = (points: number) =>
  change('undo.weight', ({ weights }) => {
    const [id = ''] = Object.keys(weights);
    return { weights: { ...weights, [id]: points } };
  });

let end = (): void => undefined;
beforeEach(() => {
  vi.useFakeTimers();
  openWorld(world);
  patchSession({ extras: { ...world.extras, sites: NO_SITES } });
  useApp.temporal.getState().clear();
  showSurface();
});
afterEach(() => {
  end();
  vi.useRealTimers();
});

async function start(readCells: ReadCells = async () => new ArrayBuffer(8)) {
  const doors = fakeDoors();
  end = watchSurface({ open: doors.open, readCells, sizeOf: () => ({ width: 800, height: 600 }) });
  await vi.advanceTimersByTimeAsync(0);
  return doors;
}
async function measured() {
  const doors = await start();
  doors.measured();
  return doors;
}

describe('the worker of the ground', () => {
  it('gets the world once, and nothing else before it has measured', async () => {
    const doors = await start();
    expect(surface().share).toBe(0);
    weigh(11);
    weigh(12);
    expect(doors.opened[0]?.asked.map(({ type }) => type)).toEqual(['world']);
    doors.tell({ type: 'progress', id: doors.last('world').id, share: 0.4 });
    expect(surface().share).toBe(0.4);
    doors.measured();
    // The hexagons themselves are still on their way.
    doors.tell({ type: 'progress', id: doors.last('world').id, share: 0.7 });
    expect(surface().share).toBe(0.7);
    doors.tell({ type: 'mesh', id: doors.last('world').id, level: 'full', mesh: meshOf(0) });
    expect(surface()).toMatchObject({ share: undefined, full: { first: 0 } });
    expect(doors.all('bytes')).toHaveLength(1);
    expect(doors.all('count')).toHaveLength(1);
    expect(Object.values(doors.last('bytes').asked.parts.weights)).toContain(12);
  });

  it('measures anew once what is measured against stands still, in the same worker', async () => {
    const doors = await measured();
    const faster = () =>
      change('undo.assumptions', ({ assumptions }) => ({
        assumptions: { ...assumptions, crossingMinutes: assumptions.crossingMinutes + 1 },
      }));
    for (let step = 0; step < 20; step++) {
      faster();
      vi.advanceTimersByTime(50);
    }
    expect(doors.all('world')).toHaveLength(1);
    vi.advanceTimersByTime(200);
    expect(doors.all('world')).toHaveLength(2);
    expect(doors.last('world').world.assumptions).toBe(scenario().assumptions);
    const bytes = doors.all('bytes').length;
    weigh(17);
    expect(doors.all('bytes')).toHaveLength(bytes);
    // While it is measured: the work on that world ends, and its answers are nobody's.
    const old = doors.last('world').id;
    faster();
    vi.advanceTimersByTime(250);
    doors.tell({ type: 'measured', id: old, count: 1 });
    expect(doors.all('bytes')).toHaveLength(bytes);
    doors.bytes(new Uint8Array(1));
    doors.measured();
    expect(doors.all('bytes')).toHaveLength(bytes + 1);
    expect(doors.opened).toHaveLength(1);
  });

  it('is ended and forgotten when the level is left', async () => {
    const doors = await measured();
    doors.bytes(new Uint8Array(4));
    end();
    expect(doors.opened[0]?.isClosed).toBe(true);
    expect(surface()).toEqual({});
  });

  it('says what went wrong', async () => {
    const doors = await start();
    doors.tell({ type: 'failed', id: doors.last('world').id, message: 'cells.bin: expected 96 regions, got 3' });
    expect(surface()).toMatchObject({ problem: 'cells.bin: expected 96 regions, got 3', share: undefined });
  });

  it('begins anew with another worker when asked to', async () => {
    const doors = await start();
    doors.tell({ type: 'failed', id: doors.last('world').id, message: 'out of memory' });
    weigh(15);
    expect(doors.opened).toHaveLength(1);
    retrySurface();
    expect(doors.opened).toHaveLength(2);
    expect(doors.opened[0]?.isClosed).toBe(true);
    expect(surface().problem).toBeUndefined();
  });

  it('names a file that did not come and asks for it again after a retry', async () => {
    const found: (ArrayBuffer | { file: string; message: string })[] = [
      { file: CELLS_FILE, message: 'expected a file that can be read, got HTTP 503' },
      new ArrayBuffer(8),
    ];
    const doors = await start(async () => found.shift() ?? new ArrayBuffer(0));
    expect(useApp.getState().session.faults).toMatchObject([{ file: CELLS_FILE }]);
    expect(doors.opened.flatMap(({ asked }) => asked)).toEqual([]);
    faultMended(CELLS_FILE);
    await vi.advanceTimersByTimeAsync(0);
    expect(doors.last('world').world.cells.byteLength).toBe(8);
  });
});

describe('bytes', () => {
  it('are asked for one at a time, the latest weights next, with the spent array handed back', async () => {
    const doors = await measured();
    for (let points = 20; points < 60; points++) weigh(points);
    expect(doors.all('bytes')).toHaveLength(1);
    const first = new Uint8Array([1]);
    doors.bytes(first);
    expect(surface().bytes).toBe(first);
    expect(doors.all('bytes')).toHaveLength(2);
    expect(Object.values(doors.last('bytes').asked.parts.weights)).toContain(59);
    // What is on screen is never handed over.
    expect(doors.last('bytes').spent).toBeUndefined();
    doors.bytes(new Uint8Array([2]));
    weigh(61);
    expect(doors.last('bytes').spent).toBe(first);
  });

  it('never hand an array over twice, even where the worker fails', async () => {
    const doors = await measured();
    doors.bytes(new Uint8Array(1));
    weigh(20);
    doors.bytes(new Uint8Array(1));
    weigh(21);
    expect(doors.last('bytes').spent).toBeDefined();
    doors.tell({ type: 'failed', id: doors.last('bytes').id, message: 'out of memory' });
    weigh(22);
    expect(doors.opened).toHaveLength(1);
    expect(doors.all('bytes')).toHaveLength(4);
    expect(doors.last('bytes').spent).toBeUndefined();
  });

  it('follow what is shown, and nothing that does not bear on them', async () => {
    const doors = await measured();
    doors.bytes(new Uint8Array(1));
    chooseSurface({ spacingKm: 50 });
    change('undo.title', { title: 'Another' });
    expect(doors.all('bytes')).toHaveLength(1);
    chooseSurface({ show: 'airHours' });
    expect(doors.last('bytes').asked.show).toBe('airHours');
    doors.bytes(new Uint8Array(1));
    chooseSites({ within: world.atlas.regions[0]?.id });
    expect(doors.last('bytes').asked.parts.within).toBe(world.atlas.regions[0]?.id);
  });
});

describe('the count', () => {
  it('waits for weights to stand still, and says that the one on screen is older', async () => {
    const doors = await measured();
    doors.count(countOf());
    expect(surface()).toMatchObject({ isCountOld: false, count: { areaKm2: 1200 } });
    weigh(33);
    vi.advanceTimersByTime(200);
    weigh(34);
    vi.advanceTimersByTime(200);
    expect(surface().isCountOld).toBe(true);
    expect(doors.all('count')).toHaveLength(1);
    vi.advanceTimersByTime(60);
    expect(doors.all('count')).toHaveLength(2);
    doors.count(countOf({ areaKm2: 7 }));
    expect(surface()).toMatchObject({ isCountOld: false, count: { areaKm2: 7 } });
  });

  it('follows a threshold at once', async () => {
    const doors = await measured();
    doors.count(countOf());
    chooseSurface({ least: 60 });
    expect(doors.last('count').asked).toMatchObject({ least: 60, spacingKm: 100 });
    chooseSurface({ least: 61 });
    chooseSurface({ least: 62 });
    doors.count(countOf());
    expect(doors.all('count')).toHaveLength(3);
    expect(doors.last('count').asked.least).toBe(62);
  });
});

describe('the hexagon under the pointer', () => {
  it('is asked for once it changes, the latest only', async () => {
    const doors = await measured();
    for (const pointed of [3, 4, 5]) patchSurface({ pointed });
    expect(doors.all('cell').map(({ asked }) => asked.of)).toEqual([{ type: 'place', place: 3 }]);
    doors.cell(cellOf(3));
    // The pointer is elsewhere by now.
    expect(surface().cell).toBeUndefined();
    expect(doors.last('cell').asked.of).toEqual({ type: 'place', place: 5 });
    doors.cell(cellOf(5));
    expect(surface().cell?.place).toBe(5);
    patchSurface({ pointed: undefined });
    expect(surface().cell).toBeUndefined();
    expect(doors.all('cell')).toHaveLength(2);
  });
});

describe('the hexagon that is open', () => {
  it('chosen on the map, is written into the scenario as one step, and closed by undo', async () => {
    const doors = await measured();
    const steps = useApp.temporal.getState().pastStates.length;
    patchSurface({ chosen: 12 });
    doors.cell(cellOf(12));
    expect(surface().open?.place).toBe(12);
    expect(scenario().surface.at).toEqual([-110.97123, 29.07123]);
    expect(useApp.temporal.getState().pastStates).toHaveLength(steps + 1);
    expect(doors.all('cell')).toHaveLength(1);
    undo();
    expect(scenario().surface.at).toBeUndefined();
    expect(surface()).toMatchObject({ chosen: undefined, open: undefined });
  });

  it('of a link is found by its point, and follows the weights', async () => {
    openPlaceAt([-111, 29]);
    const doors = await measured();
    expect(doors.last('cell').asked.of).toEqual({ type: 'point', at: [-111, 29] });
    doors.cell(cellOf(12));
    expect(surface()).toMatchObject({ chosen: 12, open: { place: 12 } });
    expect(scenario().surface.at).toEqual([-111, 29]);
    weigh(44);
    expect(doors.all('cell')).toHaveLength(2);
    doors.cell(cellOf(12, { score: 3 }));
    expect(surface().open?.score).toBe(3);
  });

  it('takes the place of the dossier of a region', async () => {
    const doors = await measured();
    const region = world.atlas.regions[0];
    if (region === undefined) throw new Error('expected regions');
    change('undo.select', { selection: { type: 'region', id: region.id } });
    patchSurface({ chosen: 12 });
    doors.cell(cellOf(12));
    expect(scenario().selection).toEqual({ type: 'none' });
  });

  it('waits for the one under the pointer, and goes before the next', async () => {
    const doors = await measured();
    patchSurface({ pointed: 3 });
    patchSurface({ chosen: 12 });
    patchSurface({ pointed: 4 });
    // The worker answers the latest request of a kind alone: two of them at once would lose one.
    expect(doors.all('cell')).toHaveLength(1);
    doors.cell(cellOf(3));
    expect(doors.last('cell').asked.of).toEqual({ type: 'place', place: 12 });
    doors.cell(cellOf(12));
    expect(surface().open?.place).toBe(12);
    expect(doors.last('cell').asked.of).toEqual({ type: 'place', place: 4 });
    doors.cell(cellOf(4));
    expect(surface().cell?.place).toBe(4);
  });

  it('is told to be nowhere on water', async () => {
    const doors = await measured();
    openPlaceAt([-140, 20]);
    doors.tell({ type: 'nowhere', id: doors.last('cell').id });
    expect(surface()).toMatchObject({ isNowhere: true, open: undefined });
    openPlaceAt(undefined);
    expect(surface().isNowhere).toBe(false);
  });

  it('closes where the map lets go of it', async () => {
    const doors = await measured();
    patchSurface({ chosen: 12 });
    doors.cell(cellOf(12));
    patchSurface({ chosen: undefined });
    expect(scenario().surface.at).toBeUndefined();
    expect(surface().open).toBeUndefined();
  });
});

describe('finer hexagons', () => {
  const camera = (zoom: number, lng = -111) => change('undo.view', { camera: { type: 'at', center: [lng, 29], zoom } });

  it('are shown with the bytes that belong to them, and given up when they are not wanted', async () => {
    camera(9);
    const doors = await measured();
    doors.bytes(new Uint8Array(10));
    chooseSurface({ isFine: true });
    vi.advanceTimersByTime(0);
    expect(doors.last('fine').isOn).toBe(true);
    doors.tell({ type: 'mesh', id: doors.last('fine').id, level: 'fine', mesh: meshOf(10) });
    expect(surface().fine).toBeUndefined();
    doors.bytes(new Uint8Array(11));
    expect(surface()).toMatchObject({ fine: { first: 10 }, isTooWide: false });
    expect(surface().bytes).toHaveLength(11);
    chooseSurface({ isFine: false });
    expect(doors.last('fine').isOn).toBe(false);
    expect(surface().fine).toBeUndefined();
  });

  it('wait for the window to rest, and stay while it only moves inside theirs', async () => {
    camera(9);
    chooseSurface({ isFine: true });
    const doors = await measured();
    vi.advanceTimersByTime(0);
    doors.tell({ type: 'mesh', id: doors.last('fine').id, level: 'fine', mesh: meshOf(10) });
    camera(9.5);
    vi.advanceTimersByTime(300);
    expect(doors.all('fine')).toHaveLength(1);
    camera(9, -100);
    vi.advanceTimersByTime(200);
    expect(doors.all('fine')).toHaveLength(1);
    vi.advanceTimersByTime(100);
    expect(doors.all('fine')).toHaveLength(2);
  });

  it('are asked for again after a window that was given up before its answer', async () => {
    camera(9);
    chooseSurface({ isFine: true });
    const doors = await measured();
    vi.advanceTimersByTime(0);
    const lost = doors.last('fine').id;
    chooseSurface({ isFine: false });
    chooseSurface({ isFine: true });
    vi.advanceTimersByTime(0);
    expect(doors.last('fine').isOn).toBe(true);
    doors.tell({ type: 'mesh', id: lost, level: 'fine', mesh: meshOf(9) });
    doors.bytes(new Uint8Array(9));
    expect(surface().fine).toBeUndefined();
    doors.tell({ type: 'mesh', id: doors.last('fine').id, level: 'fine', mesh: meshOf(10) });
    doors.bytes(new Uint8Array(11));
    expect(surface().fine?.first).toBe(10);
  });

  const another = () => {
    change('undo.assumptions', ({ assumptions }) => ({
      assumptions: { ...assumptions, crossingMinutes: assumptions.crossingMinutes + 1 },
    }));
    vi.advanceTimersByTime(300);
  };

  it('are asked for again after a world that came before their answer', async () => {
    camera(9);
    chooseSurface({ isFine: true });
    const doors = await measured();
    vi.advanceTimersByTime(0);
    const lost = doors.last('fine').id;
    another();
    doors.measured();
    vi.advanceTimersByTime(0);
    expect(doors.last('fine')).toMatchObject({ isOn: true });
    expect(doors.last('fine').id).not.toBe(lost);
    doors.tell({ type: 'mesh', id: doors.last('fine').id, level: 'fine', mesh: meshOf(10) });
    doors.bytes(new Uint8Array(11));
    expect(surface().fine?.first).toBe(10);
  });

  it('leave with the world that they were measured in, as its bytes have none of them', async () => {
    camera(9);
    const doors = await measured();
    doors.bytes(new Uint8Array(10));
    chooseSurface({ isFine: true });
    vi.advanceTimersByTime(0);
    doors.tell({ type: 'mesh', id: doors.last('fine').id, level: 'fine', mesh: meshOf(10) });
    doors.bytes(new Uint8Array(11));
    another();
    expect(surface().fine).toBeUndefined();
    expect(doors.last('fine').id).toBeLessThan(doors.last('world').id);
    expect(doors.last('fine').isOn).toBe(false);
  });

  it('are told to be too many for a wide window', async () => {
    camera(5);
    chooseSurface({ isFine: true });
    const doors = await measured();
    vi.advanceTimersByTime(0);
    doors.tell({ type: 'too-wide', id: doors.last('fine').id });
    expect(surface().isTooWide).toBe(true);
    change('undo.view', { camera: { type: 'fit' } });
    vi.advanceTimersByTime(300);
    expect(surface().isTooWide).toBe(true);
  });
});
