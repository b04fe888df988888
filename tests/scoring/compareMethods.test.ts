import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPARED_METHODS, type ComparedMethod } from '../../src/scoring/comparedScores';
import { compareRegions } from '../../src/scoring/compareMethods';
import { type MethodChoice, solve } from '../../src/scoring/mcda/solve';
import { prepareRaw } from '../../src/scoring/prepare';
import { anyCase, type Case, caseOf, regionId } from './make';

const compare = (given: Case, ids?: readonly string[]) =>
  compareRegions(prepareRaw(given), given.weights, ids?.map(regionId));

const rankingOf = (found: ReturnType<typeof compareRegions>, method: ComparedMethod) =>
  found.rankings.find((ranking) => ranking.method === method) ?? { scores: [], ranks: [] };

/** Plain calls that must give the same where nothing is missing and both ends of the goalposts are taken. */
const PLAIN: readonly (readonly [ComparedMethod, MethodChoice])[] = [
  ['weighted_sum', { method: 'weighted_sum' }],
  ['topsis', { method: 'topsis' }],
  ['vikor', { method: 'vikor' }],
];

describe('compareMethods', () => {
  it('is the method of the textbook where nothing is missing and regions reach both ends of the goalposts', () => {
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: width, maxLength: width })));
    fc.assert(
      fc.property(rows, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 4 }), (inner, four) => {
        const width = inner[0]?.length ?? 1;
        const matrix = [Array(width).fill(0), Array(width).fill(100), ...inner];
        const weights = four.slice(0, width);
        const found = compare(caseOf(matrix, weights));
        const plain = {
          matrix,
          weights,
          types: weights.map(() => 1),
          normaliseWeights: true,
          normalisation: 'none',
        } as const;
        for (const [method, choice] of PLAIN)
          expect(rankingOf(found, method).ranks).toEqual(solve(plain, choice).ranks);
        const flows = solve(plain, {
          method: 'promethee_ii',
          preference: weights.map(() => 'linear'),
          q: weights.map(() => 5),
          p: weights.map(() => 25),
        });
        expect(rankingOf(found, 'promethee_ii').ranks).toEqual(flows.ranks);
        rankingOf(found, 'promethee_ii').scores.forEach((flow, i) => {
          expect(flow).toBeCloseTo(flows.scores[i] ?? Number.NaN, 9);
        });
      }),
    );
  });

  it('gives every method a finite score for every region compared, and ranks from 1, whatever is missing', () => {
    fc.assert(
      fc.property(anyCase(), (given) => {
        const { regionIds, rankings, pairs, concordance } = compare(given);
        expect(rankings.map(({ method }) => method)).toEqual(COMPARED_METHODS);
        for (const { scores, ranks } of rankings) {
          expect(scores).toHaveLength(regionIds.length);
          expect(scores.every(Number.isFinite)).toBe(true);
          if (regionIds.length > 0) expect(Math.min(...ranks)).toBe(1);
        }
        expect(pairs).toHaveLength(15);
        expect(concordance ?? 0.5).toBeGreaterThanOrEqual(0);
        expect(concordance ?? 0.5).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it('never ranks a region below one that it dominates, under any method', () => {
    fc.assert(
      fc.property(anyCase(false), (given) => {
        const better = new Map([...given.raw].map(([id, list]) => [id, list.map((x, r) => (r === 0 ? 110 : x))]));
        for (const { ranks } of compare({ ...given, raw: better }).rankings) expect(ranks[0] ?? 1).toBe(1);
      }),
    );
  });

  it('by hand: what is missing is neither filled in nor counted against a region', () => {
    // The second knows the first criterion alone: weights 1 and 3 become 1 and 0.
    const found = compare(
      caseOf(
        [
          [60, 20],
          [60, undefined],
          [20, 100],
        ],
        [1, 3],
      ),
    );
    expect(rankingOf(found, 'weighted_sum').scores).toEqual([30, 60, 80].map((score) => expect.closeTo(score, 9)));
    const geometric = [60 ** 0.25 * 20 ** 0.75, 60, 20 ** 0.25 * 100 ** 0.75];
    expect(rankingOf(found, 'weighted_geometric').scores).toEqual(geometric.map((x) => expect.closeTo(x, 9)));
    expect(rankingOf(found, 'waspas').scores).toEqual(
      [30, 60, 80].map((score, i) => expect.closeTo((score + (geometric[i] ?? 0)) / 2, 9)),
    );
    const [toWorst, toBest] = [Math.hypot(0.25 * 0.6, 0.75 * 0.2), Math.hypot(0.25 * 0.4, 0.75 * 0.8)];
    const third = [Math.hypot(0.25 * 0.2, 0.75), 0.25 * 0.8] as const;
    expect(rankingOf(found, 'topsis').scores).toEqual(
      [toWorst / (toWorst + toBest), 0.6, third[0] / (third[0] + third[1])].map((x) => expect.closeTo(x, 12)),
    );
    // S = 0.7, 0.4, 0.2 and R = 0.6, 0.4, 0.2.
    expect(rankingOf(found, 'vikor').scores).toEqual([1, (0.4 + 0.5) / 2, 0].map((q) => expect.closeTo(q, 12)));
    // First and second share the first criterion alone, where they are level; the first gains 1 of 4 on the third
    // and loses 3; the second gains all that it shares with the third.
    expect(rankingOf(found, 'promethee_ii').scores).toEqual(
      [(0 - 0.5) / 2, (0 + 1) / 2, (0.5 - 1) / 2].map((flow) => expect.closeTo(flow, 12)),
    );
    expect(rankingOf(found, 'vikor').ranks).toEqual([3, 2, 1]);
    expect(rankingOf(found, 'promethee_ii').ranks).toEqual([2, 1, 2]);
    expect(found.leadersDiffer).toBe(true);
  });

  it('by hand: no rounding of the additions counts as a regret in VIKOR', () => {
    // Every value is 30, so S is 0.7 for all three; R is 0.7 times 50/60, 50/59 and 50/58.
    const rows = [
      [30, 30, 30, 30],
      [30, undefined, 30, 30],
      [30, 30, undefined, 30],
    ];
    const found = compare(caseOf(rows, [50, 1, 2, 7]));
    const second = (1 / 59 - 1 / 60) / (1 / 58 - 1 / 60);
    expect(rankingOf(found, 'vikor').scores).toEqual([0, second / 2, 0.5].map((q) => expect.closeTo(q, 12)));
  });

  it('by hand: between whom VIKOR does not choose, best first, and which of its conditions hold', () => {
    // Weights 1 and 1. S: 0.5, 0.45, 0.6; R: 0.5, 0.25, 0.4. R1 has the least of both, Q 0; R0 1/3 / 2 + 1/2; R2 1/2 + 0.6/2.
    const found = compare(
      caseOf(
        [
          [100, 0],
          [60, 50],
          [60, 20],
        ],
        [1, 1],
      ),
    );
    const [q0, q1, q2] = rankingOf(found, 'vikor').scores;
    expect([q0, q1, q2]).toEqual([2 / 3, 0, 0.8].map((q) => expect.closeTo(q, 12)));
    // The second is 2/3 behind, more than 1/(3 - 1): R1 wins outright, in S and in R too.
    expect(found.vikor).toEqual({ acceptableAdvantage: true, acceptableStability: true, compromise: ['R1'] });
    // R3 lies between them in both: no one leads by 1/(4 - 1), and the compromise is in the order of Q, not of the rows.
    const four = compare(
      caseOf(
        [
          [60, 40],
          [60, 50],
          [0, 0],
          [62, 46],
        ],
        [1, 1],
      ),
    );
    const order = [...(four.vikor?.compromise ?? [])];
    const score = (id: string) => rankingOf(four, 'vikor').scores[four.regionIds.indexOf(id as never)] ?? Number.NaN;
    expect(four.vikor?.acceptableAdvantage).toBe(false);
    expect(order.length).toBeGreaterThan(1);
    expect(order).toEqual(order.toSorted((a, b) => score(a) - score(b)));
    expect(order).not.toEqual(order.toSorted());
  });

  it('says nothing of VIKOR’s conditions where there is no one to compare with', () => {
    expect(compare(caseOf([[40]], [1]))).not.toHaveProperty('vikor');
    expect(compare(caseOf([[40], [60]], [1])).vikor).toMatchObject({ compromise: ['R1'] });
  });

  it('leaves out a region of which nothing weighted is known, and compares those asked for, in their order', () => {
    const given = caseOf(
      [
        [10, 90],
        [undefined, 50],
        [30, 30],
        [80, 10],
      ],
      [1, 0],
    );
    expect(compare(given).regionIds).toEqual(['R0', 'R2', 'R3']);
    const found = compare(given, ['R3', 'R1', 'R0', 'elsewhere']);
    expect(found.regionIds).toEqual(['R3', 'R0']);
    for (const { ranks } of found.rankings) expect(ranks).toEqual([1, 2]);
    expect(found).toMatchObject({ leadersDiffer: false, concordance: expect.closeTo(1, 12) });
    expect(found.pairs[0]).toEqual({
      a: 'weighted_sum',
      b: 'weighted_geometric',
      spearman: expect.closeTo(1, 12),
      kendall: expect.closeTo(1, 12),
      top: { onlyFirst: [], onlySecond: [], same: true },
    });
  });

  it('has an answer without numbers to show for one region, for equal ones and for no weight', () => {
    const one = compare(caseOf([[40]], [1]));
    expect(one.rankings.map(({ ranks }) => ranks)).toEqual(COMPARED_METHODS.map(() => [1]));
    expect(one).not.toHaveProperty('concordance');
    const equal = compare(caseOf([[40], [40]], [1]));
    expect(equal.rankings.map(({ ranks }) => ranks)).toEqual(COMPARED_METHODS.map(() => [1, 1]));
    expect(equal.pairs[0]).not.toHaveProperty('spearman');
    expect(equal.pairs[0]).not.toHaveProperty('kendall');
    expect(compare(caseOf([[40], [50]], [0])).regionIds).toEqual([]);
  });

  it('shares no criterion, shares no preference', () => {
    const found = compare(
      caseOf(
        [
          [90, undefined],
          [undefined, 10],
        ],
        [1, 1],
      ),
    );
    expect(rankingOf(found, 'promethee_ii').scores).toEqual([0, 0]);
  });
});
