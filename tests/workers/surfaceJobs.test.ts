import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/cli/host';
import { scorePoints } from '../../src/cli/pointScore';
import { loadWorld } from '../../src/cli/world';
import type { SurfaceEvent } from '../../src/model/surface';
import { CHUNK_CELLS, type SurfaceMesh } from '../../src/model/surface';
import { effectiveWeights } from '../../src/scoring/profile';
import { pcg32 } from '../../src/scoring/random';
import type { SiteParts } from '../../src/scoring/sites';
import { valueAt } from '../../src/scoring/surface/scale';
import { surfaceJobs } from '../../src/workers/surfaceJobs';
import type { SurfaceRequest } from '../../src/workers/surfaceProtocol';
import { atlas } from '../corridors/built';
import { allCells } from '../corridors/surface/cells';
import { surfaceWorld } from './surfaceWorld';

const PARTS: SiteParts = {
  method: 'weighted_sum',
  knockouts: [],
  minCoverage: 0.5,
  countries: ['MX', 'US', 'CA'],
  picked: [],
  weights: Object.fromEntries(atlas.criteria.map(({ id, weight }) => [id, weight])),
  siteWeights: {},
  within: undefined,
};

/** A worker whose pieces of work are run by hand. */
function worker() {
  const replies: SurfaceEvent[] = [];
  const queue: (() => void)[] = [];
  const take = surfaceJobs(
    (reply) => replies.push(reply),
    (work) => queue.push(work),
  );
  const step = (): boolean => {
    const next = queue.shift();
    next?.();
    return next !== undefined;
  };
  const settle = () => {
    while (step());
  };
  const last = <Type extends SurfaceEvent['type']>(type: Type) =>
    replies.findLast((reply): reply is Extract<SurfaceEvent, { type: Type }> => reply.type === type);
  const ask = (request: SurfaceRequest) => {
    take(request);
    settle();
  };
  return { replies, take, step, settle, last, ask };
}

const measured = worker();
measured.ask({ type: 'world', id: 1, world: surfaceWorld() });

function meshOf(level: 'coarse' | 'full' | 'fine'): SurfaceMesh {
  const found = measured.replies.findLast((reply) => reply.type === 'mesh' && reply.level === level);
  if (found?.type !== 'mesh') throw new Error(`expected a mesh that is ${level}`);
  return found.mesh;
}

const CHECKED = 1000;

describe('the worker of the surface', () => {
  it('sends large hexagons, then says that it has measured, then sends all', () => {
    const order = measured.replies.filter(({ type }) => type !== 'progress').map((reply) => reply.type);
    expect(order).toEqual(['mesh', 'measured', 'mesh']);
    expect(measured.last('measured')?.count).toBe(allCells.codes.length);
    const shares = measured.replies.flatMap((reply) => (reply.type === 'progress' ? [reply.share] : []));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    const full = meshOf('full');
    expect(full.corners).toHaveLength(12 * allCells.codes.length);
    expect(full.boxes).toHaveLength(4 * Math.ceil(allCells.codes.length / CHUNK_CELLS));
    const coarse = meshOf('coarse');
    expect(coarse.shows).toHaveLength(coarse.corners.length / 12);
  });

  it('gives bytes, a cell, and what is counted', () => {
    measured.ask({ type: 'bytes', id: 2, parts: PARTS, show: 'score' });
    const bytes = measured.last('bytes')?.bytes;
    expect(bytes).toHaveLength(allCells.codes.length);
    measured.ask({ type: 'count', id: 3, parts: PARTS, spacingKm: 100 });
    const count = measured.last('count')?.count;
    const top = count?.best[0];
    expect(count?.best).toHaveLength(20);
    measured.ask({ type: 'cell', id: 4, parts: PARTS, place: top?.place ?? 0 });
    expect(measured.last('cell')?.cell).toEqual(top);
    expect(bytes?.[top?.place ?? 0]).toBe(bytes?.reduce((most, byte) => Math.max(most, byte), 0));
  });

  it('finds the cell that holds a point, and none at sea', () => {
    measured.ask({ type: 'find', id: 5, parts: PARTS, at: [-111.97, 33.42] });
    expect(measured.last('cell')).toMatchObject({ id: 5, cell: { regionId: 'US-AZ' } });
    measured.ask({ type: 'find', id: 6, parts: PARTS, at: [-130, 30] });
    expect(measured.last('nowhere')).toEqual({ type: 'nowhere', id: 6 });
    measured.ask({ type: 'cell', id: 7, parts: PARTS, place: 1e9 });
    expect(measured.last('nowhere')).toEqual({ type: 'nowhere', id: 7 });
  });

  it('measures finer hexagons in a small window, and says so where it is too wide', () => {
    const phoenix = { west: -112.3, south: 33.2, east: -111.6, north: 33.7 };
    measured.ask({ type: 'bytes', id: 8, parts: PARTS, show: 'fabHours' });
    measured.ask({ type: 'fine', id: 9, window: phoenix });
    const mesh = meshOf('fine');
    const count = mesh.corners.length / 12;
    expect(mesh.first).toBe(allCells.codes.length);
    expect(count % 49).toBe(0);
    expect(count).toBeGreaterThan(49 * 50);
    const spent = new Uint8Array(mesh.first + count);
    measured.ask({ type: 'bytes', id: 10, parts: PARTS, show: 'score', spent });
    const bytes = measured.last('bytes')?.bytes;
    expect(bytes).toBe(spent);
    expect(bytes?.subarray(mesh.first).every((byte) => byte > 0)).toBe(true);
    // A finer hexagon at the centre of its parent is the same place, and so has the same figures.
    measured.ask({ type: 'find', id: 11, parts: PARTS, at: [-111.97, 33.42] });
    const fine = measured.last('cell')?.cell;
    expect(fine?.place).toBeGreaterThanOrEqual(mesh.first);
    expect(fine?.areaKm2).toBeLessThan(1.2);
    measured.ask({ type: 'fine', id: 12, window: { west: -130, south: 25, east: -70, north: 50 } });
    expect(measured.last('too-wide')?.id).toBe(12);
    measured.ask({ type: 'bytes', id: 13, parts: PARTS, show: 'score' });
    expect(measured.last('bytes')?.bytes).toHaveLength(allCells.codes.length);
    const sonora = atlas.regions.find(({ id }) => id === 'MX-SON')?.id;
    measured.ask({ type: 'bytes', id: 14, parts: { ...PARTS, within: sonora }, show: 'score' });
    measured.ask({ type: 'fine', id: 15, window: phoenix });
    expect(meshOf('fine').corners).toHaveLength(0);
    measured.ask({ type: 'fine', id: 16 });
  });

  it('answers the latest of each kind alone', () => {
    const from = measured.replies.length;
    for (const id of [20, 21, 22]) measured.take({ type: 'bytes', id, parts: PARTS, show: 'score' });
    measured.take({ type: 'cell', id: 23, parts: PARTS, place: 4 });
    measured.settle();
    expect(measured.replies.slice(from).map(({ type, id }) => [type, id])).toEqual([
      ['bytes', 22],
      ['cell', 23],
    ]);
  });

  it('measures another world without drawing the same hexagons again', () => {
    const from = measured.replies.length;
    measured.take({ type: 'world', id: 30, world: surfaceWorld() });
    measured.take({ type: 'bytes', id: 31, parts: PARTS, show: 'score' });
    measured.settle();
    const order = measured.replies.slice(from).map(({ type }) => type);
    expect(order.filter((type) => type !== 'progress')).toEqual(['measured', 'bytes']);
  });

  it('counts people in the cells of their towns', () => {
    measured.ask({ type: 'count', id: 40, parts: { ...PARTS, minCoverage: 0 }, spacingKm: 300, least: 50 });
    const count = measured.last('count')?.count;
    const { towns, municipalities } = surfaceWorld().data;
    const all = [...municipalities, ...towns.filter(({ isCounted }) => isCounted)].reduce(
      (sum, { people }) => sum + people,
      0,
    );
    // Nobody is lost: every seat has a cell near.
    expect(count?.allPeople).toBe(all);
    expect(count?.people).toBeLessThan(all);
    // Land and inland water of Mexico, the United States and Canada: 1.96 + 9.83 + 9.98 million square kilometres.
    expect((count?.allAreaKm2 ?? 0) / 21.8e6).toBeGreaterThan(0.9);
    expect((count?.allAreaKm2 ?? 0) / 21.8e6).toBeLessThan(1.02);
  });

  it('says what failed, and goes on', () => {
    const broken = worker();
    broken.ask({ type: 'world', id: 1, world: { ...surfaceWorld(), cells: new ArrayBuffer(3) } });
    expect(broken.last('failed')).toMatchObject({ id: 1, message: expect.stringContaining('cells.bin: byte 0') });
    broken.take({ type: 'world', id: 2, world: surfaceWorld() });
    broken.step();
    broken.step();
    // A world that comes while another is measured takes its place.
    broken.ask({ type: 'world', id: 3, world: surfaceWorld() });
    expect(broken.replies.filter(({ type }) => type === 'measured').map(({ id }) => id)).toEqual([3]);
    expect(broken.replies.filter(({ type }) => type === 'mesh').length).toBeGreaterThanOrEqual(2);
  });

  it('says of a thousand hexagons what the headless engine says of their centres', async () => {
    const host = nodeHost(new URL('../..', import.meta.url).pathname);
    const world = await loadWorld(host, undefined);
    const { scenario } = world;
    const parts: SiteParts = {
      ...PARTS,
      minCoverage: scenario.minCoverage,
      weights: effectiveWeights(scenario, world.atlas.criteria),
    };
    measured.ask({ type: 'bytes', id: 20, parts, show: 'score' });
    const bytes = measured.last('bytes')?.bytes ?? new Uint8Array();
    const random = pcg32(11, 1);
    const places = Array.from({ length: CHECKED }, () => random() % allCells.codes.length);
    const cells = places.map((place, index) => {
      measured.ask({ type: 'cell', id: 100 + index, parts, place });
      const cell = measured.last('cell')?.cell;
      if (cell?.place !== place) throw new Error(`expected hexagon ${place}, got ${cell?.place}`);
      return cell;
    });
    const points = await scorePoints(
      host,
      world,
      cells.map(({ lng, lat }) => [lng, lat] as const),
    );
    for (const [index, point] of points.entries()) {
      const cell = cells[index];
      expect(point.region).toBe(cell?.regionId);
      expect(cell?.score ?? null).toBe(point.score);
      expect(cell?.coverage).toBe(point.coverage ?? 0);
      expect(cell?.fabHours ?? null).toBe(point.hours.fab);
      expect(cell?.portHours ?? null).toBe(point.hours.crossing);
      const measures: Readonly<Record<string, number | null>> = point.measures;
      expect(cell?.people60).toBe(measures.people60);
      const byte = bytes[places[index] ?? 0] ?? 0;
      expect(byte > 0).toBe(point.ranked);
      // The colour is a step of the scale: 100 points in 254.
      if (byte > 0) expect(Math.abs(valueAt('score', byte) - (point.score ?? 0))).toBeLessThan(100 / 254);
    }
    expect(points.filter(({ ranked }) => ranked).length).toBeGreaterThan(CHECKED / 2);
  });
});
