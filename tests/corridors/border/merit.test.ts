import { describe, expect, it } from 'vitest';
import { type MeritFacts, rankWorks } from '../../../src/corridors/border/merit';
import { meritFacts } from '../../../src/corridors/border/meritFacts';
import { DEFAULT_ASSUMPTIONS } from '../../../src/corridors/defaults';
import { EVEN_WEIGHTS, MERITS } from '../../../src/model/merit';
import type { PlanEntry } from '../../../src/model/plan';
import { atlas } from '../built';
import { crossingId } from '../make';
import { entries, trucks } from './works';

const [model] = entries;
function work(id: string, parts: Partial<PlanEntry>): PlanEntry {
  if (model === undefined) throw new Error('expected an entry');
  const { costUsd: _cost, otherSideStage: _side, ...rest } = model;
  return { ...rest, id, changes: [], stage: 'study', ...parts };
}
const lanes = (lanesBefore: number, lanesAfter: number) => [
  { crossingId: crossingId('gate'), lanesBefore, lanesAfter },
];

// Two projects worked out by hand.
const FACTS: readonly MeritFacts[] = [
  // Half of the lanes are new: 500 trucks' worth. One hour for 1,000 dollars. Building: 80. Other side funded: 60.
  {
    entry: work('one', { changes: lanes(2, 4), costUsd: 100_000, stage: 'building', otherSideStage: 'funded' }),
    trucksPerDay: 1000,
    truckHoursSaved: 100,
    regionHoursGained: 5,
  },
  // Three quarters: 750. One hour for 4,000. Study: 20. Other side: nothing known.
  {
    entry: work('other', { changes: lanes(1, 4), costUsd: 400_000 }),
    trucksPerDay: 1000,
    truckHoursSaved: 100,
    regionHoursGained: 10,
  },
];
const scoresOf = (id: string) =>
  Object.fromEntries(
    (rankWorks(FACTS, EVEN_WEIGHTS).find(({ entryId }) => entryId === id)?.parts ?? []).map(({ merit, score }) => [
      merit,
      score,
    ]),
  );

describe('rankWorks', () => {
  it('scores each merit as worked out by hand', () => {
    expect(scoresOf('one')).toEqual({
      capacity: (100 * 500) / 750,
      region: 50,
      cost: 100,
      readiness: 80,
      binational: 60,
    });
    expect(scoresOf('other')).toEqual({ capacity: 100, region: 100, cost: 25, readiness: 20, binational: undefined });
  });

  it('weighs what is known and says how much that is', () => {
    const [first, second] = rankWorks(FACTS, EVEN_WEIGHTS);
    expect(first).toMatchObject({ entryId: 'one', rank: 1, coverage: 1 });
    expect(first?.score).toBeCloseTo((200 / 3 + 50 + 100 + 80 + 60) / 5, 9);
    expect(second).toMatchObject({ entryId: 'other', rank: 2, coverage: 0.8 });
    expect(second?.score).toBeCloseTo((100 + 100 + 25 + 20) / 4, 9);
  });

  it('turns with the weights, and does not mind their scale', () => {
    const only = (merit: (typeof MERITS)[number]) => ({
      ...{ capacity: 0, region: 0, cost: 0, readiness: 0, binational: 0 },
      [merit]: 3,
    });
    expect(rankWorks(FACTS, only('capacity'))[0]?.entryId).toBe('other');
    expect(rankWorks(FACTS, only('readiness'))[0]?.entryId).toBe('one');
    const doubled = { capacity: 2, region: 2, cost: 2, readiness: 2, binational: 2 };
    expect(rankWorks(FACTS, doubled)).toEqual(rankWorks(FACTS, EVEN_WEIGHTS));
  });

  it('gives no score and no rank where nothing that is weighed is known', () => {
    const ranked = rankWorks(FACTS, { capacity: 0, region: 0, cost: 0, readiness: 0, binational: 1 });
    const unknown = ranked.find(({ entryId }) => entryId === 'other');
    expect([unknown?.score, unknown?.rank, unknown?.coverage]).toEqual([undefined, undefined, 0]);
    expect(ranked.at(-1)?.entryId).toBe('other');
  });

  it('shares the smaller rank among equals', () => {
    const twins = [
      ...FACTS,
      ...FACTS.map((fact) => ({ ...fact, entry: { ...fact.entry, id: `${fact.entry.id} again` } })),
    ];
    expect(rankWorks(twins, EVEN_WEIGHTS).map(({ rank }) => rank)).toEqual([1, 1, 3, 3]);
  });

  it.each([
    [{ ...EVEN_WEIGHTS, cost: -1 }, 'weights.cost: expected a number of 0 or more, got -1'],
    [{ ...EVEN_WEIGHTS, region: Number.NaN }, 'weights.region: expected a number of 0 or more, got NaN'],
    [{ capacity: 0, region: 0, cost: 0, readiness: 0, binational: 0 }, 'weights: expected a sum above 0, got 0'],
  ])('refuses weights that are none', (weights, message) => {
    expect(() => rankWorks(FACTS, weights)).toThrow(message);
  });
});

describe('meritFacts of the real projects', () => {
  const facts = meritFacts(
    { atlas, assumptions: DEFAULT_ASSUMPTIONS, fabs: [], border: { plan: [], year: 2026 }, trucks },
    entries,
  );
  const of = (id: string) => facts.find(({ entry }) => entry.id === id);

  it('tells of every project, and of hours only where the network can', () => {
    expect(facts).toHaveLength(entries.length);
    for (const { entry, truckHoursSaved } of facts) expect(truckHoursSaved !== undefined).toBe(entry.isRoutable);
  });

  it('knows whom a project serves: Douglas the trucks of the old port, BOTA those it turns away', () => {
    const at = (id: string) => trucks.find(({ crossingId: own }) => own === id)?.trucksPerDay;
    expect(of('douglas-commercial')?.trucksPerDay).toBe(at('poe-2601-douglas'));
    expect(of('bota-cargo-ends')?.truckHoursSaved).toBeLessThan(0);
  });

  it('scores between 0 and 100, each with a reason', () => {
    for (const { parts } of rankWorks(facts, EVEN_WEIGHTS)) {
      expect(parts.map(({ merit }) => merit)).toEqual([...MERITS]);
      for (const { score, reason } of parts) {
        if (score === undefined) expect(reason.type).toBe('unknown');
        else expect(score >= 0 && score <= 100).toBe(true);
      }
    }
  });
});
