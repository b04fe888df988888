import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareRaw } from '../../../src/scoring/prepare';
import { rankPrepared } from '../../../src/scoring/rank';
import { rankLines } from '../../../src/scoring/sensitivity/rankLines';
import { even } from '../../even';
import { anyCase, type Case, caseOf, criterionId, METHOD, regionId, scenarioFor } from '../make';

const X0 = criterionId('X0');

/** Ranks with X0 at a share, the others in proportion: by scoring everything anew. */
function ranksAt(given: Case, share: number, changes: Parameters<typeof scenarioFor>[1]) {
  const others = given.criteria.filter(({ id }) => id !== X0);
  const whole = others.reduce((sum, { id }) => sum + (given.weights[id] ?? 0), 0);
  const weights = Object.fromEntries(others.map(({ id }) => [id, ((1 - share) * (given.weights[id] ?? 0)) / whole]));
  const scenario = scenarioFor(given, { ...changes, weights: { ...weights, [X0]: share } });
  return rankPrepared(prepareRaw(given), scenario);
}

const isNear = (share: number, ends: readonly { from: number }[]) =>
  ends.some(({ from }) => Math.abs(from - share) < 1e-6);

describe('rank lines', () => {
  it('give at any share the ranks that scoring anew gives, missing values and coverage included', () => {
    fc.assert(
      fc.property(
        anyCase(),
        METHOD,
        even(0.001, 0.999),
        fc.constantFrom(0, 0.5, 0.65),
        (given, method, share, minCoverage) => {
          const scenario = scenarioFor(given, { method, minCoverage });
          const regionIds = given.regions.map(({ id }) => id);
          const found = rankLines({ prepared: prepareRaw(given), scenario, criterionId: X0, regionIds });
          if (found === undefined) return;
          const ranking = ranksAt(given, share, { method, minCoverage });
          fc.pre(
            !hasNearTies(ranking.map(({ score }) => score)) &&
              !isNear(
                share,
                found.lines.flatMap(({ spans }) => spans),
              ),
          );
          for (const { regionId: id, spans } of found.lines) {
            const span = spans.find(({ from, to }) => share >= from && share < to);
            expect([id, span?.rank]).toEqual([id, ranking.find((score) => score.regionId === id)?.rank]);
          }
          const lead = found.leads.find(({ from, to }) => share >= from && share < to);
          const first = ranking.filter(({ rank }) => rank === 1).map((score) => score.regionId);
          expect([...(lead?.leaders ?? [])].sort()).toEqual([...first].sort());
        },
      ),
      { numRuns: 400 },
    );
  });

  it('turn over where it is worked out by hand', () => {
    // A is better in X0 (80 to 60), B in X1 (90 to 40): 60 + 30 s' ... equal where 20 s = 50 (1 - s), s = 5/7.
    const given = caseOf(
      [
        [80, 40],
        [60, 90],
      ],
      [1, 1],
    );
    const found = rankLines({ prepared: prepareRaw(given), scenario: scenarioFor(given), criterionId: X0 });
    expect(found?.shareNow).toBe(0.5);
    expect(found?.leads).toEqual([
      { from: 0, to: expect.closeTo(5 / 7, 12), leaders: [regionId('R1')] },
      { from: expect.closeTo(5 / 7, 12), to: 1, leaders: [regionId('R0')] },
    ]);
  });

  it('follow who is ranked now, best first, and let nobody in whom a limit or the scope keeps out', () => {
    const given = caseOf(
      [
        [80, 40],
        [60, 90],
        [95, 95],
        [99, 99],
        [70, undefined],
      ],
      [1, 3],
    );
    const scenario = scenarioFor(given, {
      knockouts: [{ criterionId: X0, max: 90 }],
      picked: ['R0', 'R1', 'R2', 'R4'].map(regionId),
      minCoverage: 0.5,
    });
    const found = rankLines({ prepared: prepareRaw(given), scenario, criterionId: X0 });
    // R1 82.5, R0 50; R2 is knocked out, R3 out of scope, of R4 a quarter is known: it comes in from a half on.
    expect(found?.shareNow).toBe(0.25);
    expect(found?.lines.map((line) => line.regionId)).toEqual(['R1', 'R0']);
    const [near, far] = [expect.closeTo(5 / 7, 12), expect.closeTo(0.5, 12)];
    // From a half R4 (70 throughout) is there: R1 falls below it at 2/3 (90 - 30 s), R0 rises above it at 3/4 (40 + 40 s).
    const twoThirds = expect.closeTo(2 / 3, 12);
    const threeQuarters = expect.closeTo(3 / 4, 12);
    expect(found?.lines).toEqual([
      {
        regionId: 'R1',
        spans: [
          { from: 0, to: twoThirds, rank: 1 },
          { from: twoThirds, to: near, rank: 2 },
          { from: near, to: 1, rank: 3 },
        ],
      },
      {
        regionId: 'R0',
        spans: [
          { from: 0, to: far, rank: 2 },
          { from: far, to: near, rank: 3 },
          { from: near, to: threeQuarters, rank: 2 },
          { from: threeQuarters, to: 1, rank: 1 },
        ],
      },
    ]);
    const asked = rankLines({
      prepared: prepareRaw(given),
      scenario,
      criterionId: X0,
      regionIds: ['R2', 'R3'].map(regionId),
    });
    expect(asked?.lines.map(({ spans }) => spans)).toEqual([[{ from: 0, to: 1 }], [{ from: 0, to: 1 }]]);
  });

  it('end where a region has too little left that is known', () => {
    // R0 lacks X0: it is ranked while 1 - s >= 0.65.
    const given = caseOf(
      [
        [undefined, 90],
        [50, 50],
      ],
      [1, 3],
    );
    const scenario = scenarioFor(given, { minCoverage: 0.65 });
    const found = rankLines({ prepared: prepareRaw(given), scenario, criterionId: X0, regionIds: [regionId('R0')] });
    expect(found?.lines[0]?.spans).toEqual([
      { from: 0, to: expect.closeTo(0.35, 12), rank: 1 },
      { from: expect.closeTo(0.35, 12), to: 1 },
    ]);
  });

  it('cover every share once, and are none where nothing else weighs anything', () => {
    fc.assert(
      fc.property(anyCase(), (given) => {
        const found = rankLines({ prepared: prepareRaw(given), scenario: scenarioFor(given), criterionId: X0 });
        const others = given.criteria.some(({ id }) => id !== X0 && (given.weights[id] ?? 0) > 0);
        expect(found !== undefined).toBe(others);
        for (const spans of [...(found?.lines.map((line) => line.spans) ?? []), found?.leads ?? []]) {
          spans.forEach((span, i) => {
            expect(span.from).toBe(i === 0 ? 0 : spans[i - 1]?.to);
            expect(span.to).toBeGreaterThan(span.from);
          });
          if (spans.length > 0) expect(spans.at(-1)?.to).toBe(1);
        }
      }),
    );
  });

  it('refuse a criterion that is not there', () => {
    const given = caseOf([[1]], [1]);
    const ask = () =>
      rankLines({ prepared: prepareRaw(given), scenario: scenarioFor(given), criterionId: criterionId('Z') });
    expect(ask).toThrow('criterion: expected a criterion of the scenario, got Z');
  });
});

/** Scores this close may be ordered by rounding. */
function hasNearTies(scores: readonly (number | undefined)[]): boolean {
  return scores.some((a, i) =>
    scores.some((b, j) => i < j && a !== undefined && b !== undefined && a !== b && Math.abs(a - b) < 1e-7),
  );
}
