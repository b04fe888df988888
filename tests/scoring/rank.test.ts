import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/model/scenario';
import type { Ranking } from '../../src/model/score';
import { prepareRaw } from '../../src/scoring/prepare';
import { rankPrepared, scoreRegions } from '../../src/scoring/rank';
import { even } from '../even';
import { anyCase, type Case, caseOf, criterionId, METHOD, regionId, scenarioFor } from './make';

const rank = (problem: Case, changes: Partial<Scenario> = {}): Ranking =>
  rankPrepared(prepareRaw(problem), scenarioFor(problem, { minCoverage: 0, ...changes }));
const places = (ranking: Ranking) => ranking.map(({ regionId, rank, unranked }) => [regionId, rank ?? unranked]);
const scoreOf = (problem: Case, method: Scenario['method']) =>
  new Map(scoreRegions({ ...problem, method }).map((score) => [score.regionId, score] as const));

describe('rankPrepared', () => {
  it('puts the best first and gives exact ties the smaller rank', () => {
    const ranking = rank(caseOf([[40], [90], [90], [10]], [1]));
    expect(places(ranking)).toEqual([
      ['R1', 1],
      ['R2', 1],
      ['R0', 3],
      ['R3', 4],
    ]);
  });

  it('ties what ties on paper, whatever the last bits of the additions say, in the order of the regions', () => {
    // 1/3 (1 + 2 + 3) is 2 in any order; in doubles (1, 2, 3) comes out above (3, 2, 1), or below.
    const rows = [
      [10, 20, 30],
      [30, 20, 10],
      [20, 20, 20],
      [20, 20, 20.0001],
    ];
    const ranking = rank(caseOf(rows, [1, 1, 1]));
    expect(new Set(ranking.map(({ score }) => score)).size).toBeGreaterThan(2);
    expect(places(ranking)).toEqual([
      ['R3', 1],
      ['R0', 2],
      ['R1', 2],
      ['R2', 2],
    ]);
  });

  it('ranks by whole numbers as the same sum in any order of its terms', () => {
    const row = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(row, fc.integer({ min: 1, max: 9 }), (values, weight) => {
        const rows = [values, values.toReversed(), values.toSorted((a, b) => a - b)];
        const ranking = rank(caseOf(rows, [weight / 10, weight / 10, weight / 10, weight / 10]));
        expect(places(ranking)).toEqual([
          ['R0', 1],
          ['R1', 1],
          ['R2', 1],
        ]);
      }),
    );
  });

  it('does not rank a region of which too little is known, but keeps its score', () => {
    const ranking = rank(
      caseOf(
        [
          [50, 50],
          [100, undefined],
        ],
        [64, 36],
      ),
      { minCoverage: 0.65 },
    );
    expect(places(ranking)).toEqual([
      ['R0', 1],
      ['R1', 'coverage'],
    ]);
    expect(ranking[1]).toMatchObject({ score: 100, coverage: 0.64 });
  });

  it('ranks a region at the limit of coverage exactly', () => {
    expect(places(rank(caseOf([[100, undefined]], [65, 35]), { minCoverage: 0.65 }))).toEqual([['R0', 1]]);
  });

  it('ranks a region at the limit of coverage whatever the scale of the weights', () => {
    // 13 of 20 alike are 0.65, and in doubles 0.6499999999999999 where each weighs 0.05.
    const row = Array.from({ length: 20 }, (_, c) => (c < 13 ? 50 : undefined));
    const tenth = row.map((value, c) => (c === 12 ? undefined : value));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), (steps) => {
        const weights = row.map(() => steps / 400);
        expect(places(rank(caseOf([row, tenth], weights), { minCoverage: 0.65 }))).toEqual([
          ['R0', 1],
          ['R1', 'coverage'],
        ]);
      }),
    );
  });

  it('does not count a criterion against a country to which it does not apply', () => {
    const problem = caseOf([[50, undefined]], [60, 40]);
    const [first, second] = problem.criteria;
    if (!first || !second) throw new Error('a criterion is missing');
    const american = { ...problem, criteria: [first, { ...second, appliesTo: ['MX' as const] }] };
    expect(rank(american, { minCoverage: 0.65 })[0]).toMatchObject({ rank: 1, coverage: 1 });
    expect(rank(problem, { minCoverage: 0.65 })[0]).toMatchObject({ unranked: 'coverage', coverage: 0.6 });
  });

  it('says so when no weight is left, and invents no score', () => {
    const ranking = rank(caseOf([[50, 50]], [0, 0]));
    expect(ranking).toEqual([expect.objectContaining({ unranked: 'no-weight', coverage: 0, contributions: {} })]);
    expect(ranking[0]).not.toHaveProperty('score');
  });

  it('puts regions outside the scope last, hand-picked ones before countries', () => {
    const problem = caseOf([[10], [20], [30]], [1]);
    const ranking = rank(problem, { picked: [regionId('R0'), regionId('R1')] });
    expect(places(ranking)).toEqual([
      ['R1', 1],
      ['R0', 2],
      ['R2', 'out-of-scope'],
    ]);
    expect(places(rank(problem, { countries: ['MX'] })).map(([, place]) => place)).toEqual(
      Array(3).fill('out-of-scope'),
    );
  });
});

describe('knock-outs', () => {
  const problem = caseOf(
    [
      [10, 1],
      [20, 2],
      [undefined, 3],
    ],
    [1, 1],
  );
  const X0 = criterionId('X0');

  it('take out what lies outside the bounds and what is not known', () => {
    const ranking = rank(problem, { knockouts: [{ criterionId: X0, max: 10 }] });
    const out = ranking.filter(({ unranked }) => unranked === 'knockout');
    expect(ranking[0]).toMatchObject({ regionId: 'R0', rank: 1 });
    expect(out.map(({ regionId }) => regionId).sort()).toEqual(['R1', 'R2']);
    expect(out.every(({ knockedOutBy }) => knockedOutBy === X0)).toBe(true);
    expect(out.find(({ regionId }) => regionId === 'R2')?.raw).not.toHaveProperty('X0');
  });

  it('let a value on the bound pass and ask nothing without bounds', () => {
    expect(rank(problem, { knockouts: [{ criterionId: X0, min: 10, max: 20 }] }).filter((s) => s.rank)).toHaveLength(2);
    expect(rank(problem, { knockouts: [{ criterionId: X0 }] }).filter((s) => s.rank)).toHaveLength(3);
  });

  it('ask nothing of a country to which the criterion does not apply', () => {
    const [first, ...rest] = problem.criteria;
    if (!first) throw new Error('a criterion is missing');
    const mexican: Case = { ...problem, criteria: [{ ...first, appliesTo: ['MX'] }, ...rest] };
    expect(rank(mexican, { knockouts: [{ criterionId: X0, min: 99 }] }).filter((s) => s.rank)).toHaveLength(3);
  });
});

describe('properties', () => {
  it('weights count in proportion only', () => {
    fc.assert(
      fc.property(anyCase(), METHOD, even(0.01, 100), (problem, method, factor) => {
        const scaled = Object.fromEntries(Object.entries(problem.weights).map(([id, weight]) => [id, weight * factor]));
        const after = scoreOf({ ...problem, weights: scaled }, method);
        for (const [id, { score, coverage }] of scoreOf(problem, method)) {
          if (score === undefined) expect(after.get(id)).not.toHaveProperty('score');
          else expect(after.get(id)?.score).toBeCloseTo(score, 9);
          expect(after.get(id)?.coverage).toBeCloseTo(coverage, 9);
        }
      }),
    );
  });

  it('better in one criterion never lowers the score', () => {
    fc.assert(
      fc.property(
        anyCase(),
        METHOD,
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 60 }),
        (problem, method, r, c, more) => {
          const { criteria, regions } = problem;
          const id = criteria[c % criteria.length]?.id;
          const column = id && problem.raw.get(id);
          const region = regions[r % regions.length];
          const old = column?.[r % regions.length];
          if (!id || !column || !region || old === undefined) return;
          const raw = new Map(problem.raw).set(id, column.with(r % regions.length, old + more));
          const [before, after] = [scoreOf(problem, method), scoreOf({ ...problem, raw }, method)];
          expect((after.get(region.id)?.score ?? 0) + 1e-9).toBeGreaterThanOrEqual(before.get(region.id)?.score ?? 0);
        },
      ),
    );
  });

  it('filters and knock-outs change nobody’s score, contributions or coverage', () => {
    fc.assert(
      fc.property(anyCase(), METHOD, fc.nat(), fc.integer({ min: 0, max: 100 }), (problem, method, pick, min) => {
        const picked = problem.regions[pick % problem.regions.length];
        const [first] = problem.criteria;
        if (!picked || !first) return;
        const knockouts = [{ criterionId: first.id, min }];
        const byId = (ranking: Ranking) =>
          new Map(ranking.map(({ rank: _, unranked, knockedOutBy, ...rest }) => [rest.regionId, rest]));
        const all = rank(problem, { method });
        expect(byId(rank(problem, { method, picked: [picked.id], knockouts }))).toEqual(byId(all));
      }),
    );
  });

  it('adding or taking out regions changes nobody’s score and nobody’s order', () => {
    fc.assert(
      fc.property(anyCase(), METHOD, fc.nat(), (problem, method, out) => {
        const gone = out % problem.regions.length;
        const without = <T>(list: readonly T[]) => list.filter((_, index) => index !== gone);
        const raw = new Map([...problem.raw].map(([id, column]) => [id, without(column)] as const));
        const fewer = rank({ ...problem, raw, regions: without(problem.regions) }, { method });
        const rest = rank(problem, { method }).filter(({ regionId }) => regionId !== problem.regions[gone]?.id);
        const plain = (ranking: Ranking) => ranking.map(({ regionId, score }) => [regionId, score]);
        expect(plain(fewer)).toEqual(plain(rest));
      }),
    );
  });

  it('a region that is at least as good everywhere never ranks below', () => {
    fc.assert(
      fc.property(anyCase(false), METHOD, (problem, method) => {
        const ranked = new Map(rank(problem, { method }).map((score) => [score.regionId, score] as const));
        const value = (r: number) => problem.criteria.map(({ id }) => problem.raw.get(id)?.[r] ?? 0);
        problem.regions.forEach((a, i) => {
          problem.regions.forEach((b, j) => {
            const theirs = value(j);
            if (!value(i).every((mine, c) => mine >= (theirs[c] ?? 0))) return;
            const [winner, loser] = [ranked.get(a.id), ranked.get(b.id)];
            if (winner?.rank && loser?.rank) expect(winner.rank).toBeLessThanOrEqual(loser.rank);
          });
        });
      }),
    );
  });
});
