import { describe, expect, it } from 'vitest';
import { CHUNK_CELLS, type SurfaceMesh } from '../../src/model/surface';
import type { SiteParts } from '../../src/scoring/sites';
import { surfaceJobs } from '../../src/workers/surfaceJobs';
import type { SurfaceReply, SurfaceRequest } from '../../src/workers/surfaceProtocol';
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
  const replies: SurfaceReply[] = [];
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
  const last = <Type extends SurfaceReply['type']>(type: Type) =>
    replies.findLast((reply): reply is Extract<SurfaceReply, { type: Type }> => reply.type === type);
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
});
