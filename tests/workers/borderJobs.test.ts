import { describe, expect, it } from 'vitest';
import { type BorderReply, type BorderResult, doBorderJob } from '../../src/workers/borderJobs';
import { job } from './borderWorld';

function done(kind: Parameters<typeof job>[0]): { readonly result: BorderResult; readonly replies: BorderReply[] } {
  const replies: BorderReply[] = [];
  doBorderJob(job(kind), (reply) => replies.push(reply));
  const last = replies.at(-1);
  if (last?.type !== 'result') throw new Error(`expected a result last, got ${last?.type}`);
  return { result: last.result, replies };
}

describe('border jobs', () => {
  it('loads stay as they are without a plan, and no lane takes less than nothing', () => {
    const { result } = done('loads');
    if (result.type !== 'loads') throw new Error(`expected loads, got ${result.type}`);
    expect(result.loads.length).toBeGreaterThan(40);
    for (const { before, after } of result.loads) {
      expect(after).toEqual(before);
      expect(after?.delayMinutes).toBeGreaterThanOrEqual(0);
    }
  });

  it('loads hold every truck that was counted at the busiest bridge, in proportion to its lanes', () => {
    const { result } = done('loads');
    if (result.type !== 'loads') throw new Error(`expected loads, got ${result.type}`);
    const bridge = result.loads.find(({ crossingId }) => crossingId === 'poe-2304-world-trade-bridge')?.after;
    // 19 lanes of 40 trucks an hour over 15 hours take 11,400 a day.
    expect(bridge && bridge.trucksPerDay / bridge.utilisation).toBeCloseTo(11_400, 6);
  });

  it('a chosen set keeps to its budget, and the frontier never falls', () => {
    const { result, replies } = done('choice');
    if (result.type !== 'choice') throw new Error(`expected a choice, got ${result.type}`);
    const { cost, isOptimal, frontier, leftOut, benefit } = result.choice;
    expect(cost).toBeLessThanOrEqual(200e6);
    expect(isOptimal).toBe(true);
    const atBudget = frontier.filter((step) => step.cost <= 200e6).at(-1);
    expect(atBudget?.benefit).toBeCloseTo(benefit, 6);
    for (const [index, step] of frontier.entries()) {
      expect(step.benefit).toBeGreaterThanOrEqual(frontier[index - 1]?.benefit ?? 0);
    }
    expect(leftOut.find(({ entryId }) => entryId === 'calexico-east-lanes')?.reason).toBe('no-cost');
    expect(replies.filter(({ type }) => type === 'progress')).not.toEqual([]);
  });

  it('judges every project and counts as it goes', () => {
    const { result, replies } = done('merit');
    if (result.type !== 'merit') throw new Error(`expected facts, got ${result.type}`);
    expect(result.facts).toHaveLength(18);
    expect(replies.at(-2)).toEqual({ type: 'progress', done: 18, total: 18 });
  });

  it('draws bands of hours around a crossing, each larger than the one before', () => {
    const { result } = done('bands');
    if (result.type !== 'bands') throw new Error(`expected bands, got ${result.type}`);
    const points = result.bands.map(({ polygons }) => polygons.flat(2).length);
    expect(points[0]).toBeGreaterThan(20);
    expect(result.bands.map(({ hours }) => hours)).toEqual([2, 4, 8, 12, 24, 48]);
  });
});
