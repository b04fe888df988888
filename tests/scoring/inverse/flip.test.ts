import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FLIP_STATE, flipAll } from '../../../src/scoring/inverse/allFlips';
import { solveDual } from '../../../src/scoring/inverse/dualSimplex';
import { findFlip } from '../../../src/scoring/inverse/flip';
import { type FlipProblem, leads, meanOf } from '../../../src/scoring/inverse/flipProblem';
import { flipPair } from '../../../src/scoring/inverse/pairFlip';
import { redTeam } from '../../../src/scoring/inverse/redTeam';
import { prepareRaw } from '../../../src/scoring/prepare';
import { effectiveWeights } from '../../../src/scoring/profile';
import { rankPrepared } from '../../../src/scoring/rank';
import { anyCase, caseOf, criterionId, regionId, scenarioFor, sum } from '../make';

/** Weights that are whole numbers and sum to this, so that a grid of whole numbers holds them. */
const TOTAL = 12;

function problemsWith(missing: boolean): fc.Arbitrary<FlipProblem> {
  return fc.integer({ min: 1, max: 4 }).chain((count) => {
    const list = <T>(item: fc.Arbitrary<T>) => fc.array(item, { minLength: count, maxLength: count });
    const value = fc.integer({ min: 0, max: 10 }).map((v) => v / 10);
    const cell = missing ? fc.option(value, { nil: Number.NaN, freq: 4 }) : value;
    return fc
      .record({ winner: list(cell), rival: list(cell), cuts: list(fc.integer({ min: 0, max: TOTAL })) })
      .map(({ winner, rival, cuts }) => {
        const sorted = [...cuts.slice(1), 0].sort((a, b) => a - b);
        const weights = sorted.map((cut, c) => (sorted[c + 1] ?? TOTAL) - cut);
        return {
          winner: Float64Array.from(winner),
          rival: Float64Array.from(rival),
          weights: Float64Array.from(weights),
        };
      })
      .filter(({ winner, rival, weights }) =>
        [winner, rival].every((values) => values.some((v, c) => !Number.isNaN(v) && (weights[c] ?? 0) > 0)),
      );
  });
}

const distanceOf = (a: Float64Array, b: Float64Array) => sum([...a].map((value, c) => Math.abs(value - (b[c] ?? 0))));

/** A lead of more than rounding makes. */
function clearlyLeads(weights: Float64Array, { winner, rival }: FlipProblem): boolean {
  return meanOf(weights, rival) - meanOf(weights, winner) > 1e-8;
}

/** Least L1 change over all weights on a grid of whole steps, both regions with a score. */
function bruteForce(problem: FlipProblem, perUnit = 1): number | undefined {
  const { weights } = problem;
  let least: number | undefined;
  const visit = (c: number, left: number, tried: Float64Array): void => {
    if (c === weights.length - 1) {
      tried[c] = left / perUnit;
      const distance = distanceOf(tried, weights);
      if (distance < (least ?? Infinity) && clearlyLeads(tried, problem)) least = distance;
      return;
    }
    for (let step = 0; step <= left; step++) {
      tried[c] = step / perUnit;
      visit(c + 1, left - step, tried);
    }
  };
  visit(0, TOTAL * perUnit, new Float64Array(weights.length));
  return least;
}

function expectSound(problem: FlipProblem, weights: Float64Array, distance: number): void {
  expect(leads(weights, problem)).toBe(true);
  expect(sum(weights)).toBeCloseTo(sum(problem.weights), 9);
  expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
  expect(distanceOf(weights, problem.weights)).toBeCloseTo(distance, 8);
}

describe('flipPair', () => {
  it('is what one would work out by hand', () => {
    // The winner leads by 0.6 on the first, the rival by 0.2 and 0.4; the lead is 0.5 x 0.6 - 0.3 x 0.2 - 0.2 x 0.4 = 0.16.
    // A unit moved from the first to the third gains 1.0: 0.16 of the weight moves, a distance of 0.32 (of 100: 32).
    const problem = {
      weights: Float64Array.of(50, 30, 20),
      winner: Float64Array.of(0.9, 0.4, 0.2),
      rival: Float64Array.of(0.3, 0.6, 0.6),
    };
    const flip = flipPair(problem);
    if (flip.type !== 'flip') throw new Error(`expected a flip, got ${flip.type}`);
    expect(flip.distance).toBeCloseTo(32, 5);
    expect([...flip.weights].map((weight) => Math.round(1000 * weight) / 1000)).toEqual([34, 30, 36]);
    expect(flip.provenShare).toBe(1);
    // With the third locked, the second receives: a unit gains 0.8, so 0.2 moves.
    const locked = flipPair({ ...problem, movable: Uint8Array.of(1, 1, 0) });
    expect(locked.type === 'flip' && locked.distance).toBeCloseTo(40, 5);
  });

  it('is impossible exactly where the rival leads nowhere, and already done where it stands above', () => {
    const weights = Float64Array.of(1, 1);
    const low = Float64Array.of(0.2, 0.5);
    const high = Float64Array.of(0.4, 0.5);
    expect(flipPair({ weights, winner: high, rival: low })).toEqual({ type: 'impossible' });
    expect(flipPair({ weights, winner: low, rival: high })).toEqual({ type: 'already' });
    expect(flipPair({ weights, winner: low, rival: low })).toEqual({ type: 'impossible' });
  });

  it('flips, keeps the sum, and nothing on a grid is nearer', () => {
    fc.assert(
      fc.property(problemsWith(false), (problem) => {
        const flip = flipPair(problem);
        const least = bruteForce(problem);
        if (flip.type === 'impossible') expect(least).toBeUndefined();
        if (flip.type !== 'flip') return;
        expectSound(problem, flip.weights, flip.distance);
        expect(flip.distance).toBeLessThanOrEqual((least ?? Infinity) + 1e-6);
        // A grid of twelve parts is never farther off than two steps per criterion.
        expect((least ?? Infinity) - flip.distance).toBeLessThanOrEqual(2 * problem.weights.length);
        // Going 1 % less far on the same way does not do it.
        if (flip.distance < 1e-6) return;
        const shorter = problem.weights.map((weight, c) => weight + 0.99 * ((flip.weights[c] ?? 0) - weight));
        expect(leads(shorter, problem)).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it('holds where the known criteria differ: nothing on a grid is 1 % nearer', () => {
    fc.assert(
      fc.property(problemsWith(true), (problem) => {
        const flip = flipPair(problem);
        const least = bruteForce(problem, 2);
        if (flip.type === 'impossible') {
          expect(least).toBeUndefined();
          return;
        }
        if (flip.type === 'already') return;
        expectSound(problem, flip.weights, flip.distance);
        expect(flip.provenShare).toBeGreaterThan(0.998);
        expect(flip.distance * flip.provenShare).toBeLessThanOrEqual((least ?? Infinity) + 1e-6);
      }),
      { numRuns: 200 },
    );
  });

  it('proves its answer where the scores can meet only just below a value that the winner keeps', () => {
    // With b on the second and c = 0 on the third: b / (b + d) below 1 - s, so d s < b, and a s > b / 2: a > d / 2 as b goes to 0.
    // So a = 4, d = 8 of 12 are neared and never reached: 1 from the third and 3 from the fourth move, a distance of 8.
    const flip = flipPair({
      weights: Float64Array.of(0, 0, 1, 11),
      winner: Float64Array.of(Number.NaN, 0, Number.NaN, 1),
      rival: Float64Array.of(1, 0.5, 0, Number.NaN),
    });
    if (flip.type !== 'flip') throw new Error(`expected a flip, got ${flip.type}`);
    expect(flip.distance).toBeGreaterThan(8);
    expect(flip.distance).toBeLessThan(8.001);
    expect(flip.provenShare).toBeGreaterThan(0.999);
  });

  it('keeps both regions as well known as they must be', () => {
    // The rival wins only by what it alone knows; all weight there would leave the winner unknown.
    const problem = {
      weights: Float64Array.of(5, 5),
      winner: Float64Array.of(0.5, Number.NaN),
      rival: Float64Array.of(0.1, 0.7),
      coverage: { winnerApplies: Uint8Array.of(1, 1), rivalApplies: Uint8Array.of(1, 1), least: 0.4 },
    };
    // 0.1 w + 0.7 (1 - w) > 0.5 where w < 1/3, but the winner's coverage is w and must be 0.4.
    expect(flipPair(problem)).toEqual({ type: 'impossible' });
    const looser = flipPair({ ...problem, coverage: { ...problem.coverage, least: 0.2 } });
    expect(looser.type === 'flip' && looser.distance).toBeCloseTo(10 / 3, 2);
  });

  it('says what is wrong with a problem', () => {
    const base = { weights: Float64Array.of(1), winner: Float64Array.of(0.5), rival: Float64Array.of(0.2) };
    const attempt = (changes: Partial<FlipProblem>) => () => flipPair({ ...base, ...changes });
    expect(attempt({ weights: Float64Array.of(0) })).toThrow('weights: expected at least one weight above 0');
    expect(attempt({ rival: Float64Array.of(Number.NaN) })).toThrow('rival: expected a value where the weight');
    expect(attempt({ winner: Float64Array.of(Infinity) })).toThrow('winner[0]: expected a finite number');
    expect(attempt({ rival: new Float64Array(2) })).toThrow('rival: expected 1 values, got 2');
    expect(attempt({ rival: Float64Array.of(Number.NaN) })).toThrow('where the weight is above 0, got none');
    expect(attempt({ movable: new Uint8Array(2) })).toThrow('movable: expected 1 criteria, got 2');
  });
});

describe('flipAll', () => {
  it('has what each pair has on its own', () => {
    fc.assert(
      fc.property(anyCase(), (given) => {
        fc.pre(Object.values(given.weights).some((weight) => weight > 0));
        const { problem } = prepareRaw(given);
        const { regionCount: n, criterionCount: width } = problem;
        const weights = Float64Array.from(given.criteria, ({ id }) => given.weights[id] ?? 0);
        const shares = weights.map((weight) => weight / sum(weights));
        const { distance, state } = flipAll(problem, weights);
        const row = (r: number) => problem.values.slice(r * width, (r + 1) * width);
        for (let slot = 0; slot < n * n; slot++) {
          const [a, b] = [Math.floor(slot / n), slot % n];
          const [one, other] = [row(a), row(b)];
          const isKnown = !Number.isNaN(meanOf(weights, one)) && !Number.isNaN(meanOf(weights, other));
          expect(state[slot] === FLIP_STATE.unknown).toBe(!isKnown);
          if (!isKnown) continue;
          if (a === b) {
            expect(state[slot]).toBe(FLIP_STATE.already);
            continue;
          }
          const isAlike = one.every((value, c) => Number.isNaN(value) === Number.isNaN(other[c]));
          const leadsNow = leads(shares, { winner: one, rival: other });
          expect(state[slot] === FLIP_STATE.rescaled).toBe(!isAlike && !leadsNow);
          if (state[slot] === FLIP_STATE.rescaled) continue;
          const flip = flipPair({ weights, winner: one, rival: other });
          expect(state[slot]).toBe(flip.type === 'flip' ? FLIP_STATE.exact : FLIP_STATE[flip.type]);
          if (flip.type === 'flip') expect(distance[slot]).toBeCloseTo(flip.distance / sum(weights), 9);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('findFlip', () => {
  it('gives weights that put the rival above the winner in the ranking itself, profile and all', () => {
    fc.assert(
      fc.property(anyCase(), fc.integer({ min: 250, max: 4000 }), (given, headcount) => {
        const { profile } = scenarioFor(given);
        const scenario = scenarioFor(given, { profile: { ...profile, headcount } });
        const prepared = prepareRaw(given);
        const ranked = rankPrepared(prepared, scenario).filter(({ rank }) => rank !== undefined);
        const [winner, rival] = [ranked[0], ranked.at(-1)];
        if (!winner || !rival || winner === rival) return;
        const flip = findFlip({ prepared, scenario, winnerId: winner.regionId, rivalId: rival.regionId });
        if (flip.type !== 'flip') return;
        const after = rankPrepared(prepared, { ...scenario, weights: flip.weights });
        const scoreOf = (id: string) => after.find((score) => score.regionId === id);
        expect(scoreOf(rival.regionId)?.score).toBeGreaterThan(scoreOf(winner.regionId)?.score ?? Infinity);
        expect(scoreOf(rival.regionId)?.rank).toBe(flip.rivalRank);
        expect(scoreOf(winner.regionId)?.rank).toBeDefined();
        expect(sum(flip.moves.map(({ change }) => Math.abs(change)))).toBeCloseTo(flip.distance, 6);
      }),
      { numRuns: 120 },
    );
  });

  it('names only the weights that move, the largest move first, before the profile is counted in', () => {
    // Four times the reference headcount doubles what W1 weighs: the shares are 2 x 25, 30 and 20 of 100.
    // The hand-worked problem above: a share of 16 leaves the first criterion for the third.
    const plain = caseOf(
      [
        [90, 40, 20],
        [30, 60, 60],
      ],
      [25, 30, 20],
    );
    const ids = ['W1', 'X1', 'X2'];
    const criteria = plain.criteria.map((one, c) => ({ ...one, id: criterionId(ids[c] ?? '') }));
    const weights = Object.fromEntries(criteria.map(({ id, weight }) => [id, weight]));
    const raw = new Map(criteria.map(({ id }, c) => [id, plain.raw.get(criterionId(`X${c}`)) ?? []]));
    const given = { ...plain, criteria, weights, raw };
    const { profile } = scenarioFor(given);
    const scenario = scenarioFor(given, { profile: { ...profile, headcount: 4 * profile.headcount } });
    const factor = effectiveWeights(scenario, criteria)[criterionId('W1')] ?? 0;
    expect(factor / 25).toBeCloseTo(2, 9);
    const prepared = prepareRaw(given);
    const pair = { winnerId: regionId('R0'), rivalId: regionId('R1') };
    const flip = findFlip({ prepared, scenario, ...pair });
    if (flip.type !== 'flip') throw new Error(flip.type);
    expect(flip.distance).toBeCloseTo(32, 4);
    expect(flip.moves.map(({ criterionId: id }) => id).toSorted()).toEqual(['W1', 'X2']);
    const w1 = flip.moves.find((move) => move.criterionId === 'W1');
    expect(w1?.fromShare).toBeCloseTo(50, 6);
    expect(w1?.toShare).toBeCloseTo(34, 4);
    expect(w1?.change).toBeCloseTo(-16, 4);
    // Of the 34 points W1 has to show, the profile makes two of each point of weight.
    expect(flip.weights[criterionId('W1')]).toBeCloseTo(17, 3);
    expect(flip.weights[criterionId('X1')]).toBeCloseTo(30, 6);
    expect(flip.rivalRank).toBe(1);
    // With the first locked all comes from the second, 0.4 a point: 16 / 0.2 = 80 is more than it has.
    const locked = findFlip({ prepared, scenario, ...pair, locked: [criterionId('W1')] });
    expect(locked.type).toBe('impossible');
    expect(() => findFlip({ prepared, scenario, ...pair, locked: [criterionId('W1'), criterionId('X9')] })).toThrow(
      'locked: expected criteria of the scenario, got X9',
    );
  });

  it('sorts moves of different sizes by size', () => {
    const given = caseOf(
      [
        [90, 80, 10, 10],
        [10, 30, 90, 60],
      ],
      [40, 40, 19, 1],
    );
    const pair = { winnerId: regionId('R0'), rivalId: regionId('R1') };
    const flip = findFlip({ prepared: prepareRaw(given), scenario: scenarioFor(given), ...pair, locked: [] });
    if (flip.type !== 'flip') throw new Error(flip.type);
    const sizes = flip.moves.map(({ change }) => Math.abs(change));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(Math.min(...sizes)).toBeGreaterThan(1e-6);
  });

  it('refuses what it can not answer', () => {
    const given = caseOf([[20], [80], [undefined]], [1]);
    const prepared = prepareRaw(given);
    const find = (winner: string, rival: string, method: 'weighted_sum' | 'weighted_geometric' = 'weighted_sum') =>
      findFlip({
        prepared,
        scenario: scenarioFor(given, { method }),
        winnerId: regionId(winner),
        rivalId: regionId(rival),
      });
    expect(() => find('R1', 'R0', 'weighted_geometric')).toThrow('method: expected weighted_sum');
    expect(() => find('R1', 'R1')).toThrow('rival: expected another region than the winner, got R1');
    expect(() => find('R1', 'R9')).toThrow('rival: expected one of the regions, got R9');
    expect(find('R1', 'R2')).toMatchObject({ type: 'unranked', regionId: 'R2' });
    expect(find('R0', 'R1')).toMatchObject({ type: 'already' });
    expect(find('R1', 'R0')).toMatchObject({ type: 'impossible' });
  });
});

describe('redTeam', () => {
  it('names the three criteria where the rival gains most points, the figures, and the flip', () => {
    const given = caseOf(
      [
        [90, 10, 20, 30, 50],
        [10, 60, 50, 50, undefined],
      ],
      [10, 2, 3, 1, 1],
    );
    const view = redTeam({
      prepared: prepareRaw(given),
      scenario: scenarioFor(given),
      winnerId: regionId('R0'),
      rivalId: regionId('R1'),
    });
    // Over 16 known: 2 x 60 / 16 - 2 x 10 / 17 = 6.32; 3 x 50 / 16 - 3 x 20 / 17 = 5.85; 50 / 16 - 30 / 17 = 1.36.
    expect(view.leads.map(({ criterionId: id }) => id)).toEqual(['X1', 'X2', 'X3']);
    expect(view.leads[0]?.scorePoints).toBeCloseTo(120 / 16 - 20 / 17, 9);
    expect(view.leads[0]).toMatchObject({ rival: { points: 60, raw: 60 }, winner: { points: 10, raw: 10 } });
    expect(view.oneSided).toEqual([criterionId('X4')]);
    expect(view.flip.type).toBe('flip');
  });

  it('puts the strongest of more than three first, and leaves out where the rival is no better', () => {
    const given = caseOf(
      [
        [90, 10, 10, 10, 10, 40],
        [10, 20, 60, 40, 30, 40],
      ],
      [50, 10, 10, 10, 10, 10],
    );
    const view = redTeam({
      prepared: prepareRaw(given),
      scenario: scenarioFor(given),
      winnerId: regionId('R0'),
      rivalId: regionId('R1'),
    });
    // A tenth of 50, 30, 20 and 10; the last criterion is even.
    expect(view.leads.map(({ criterionId: id, scorePoints }) => [id, scorePoints])).toEqual([
      ['X2', expect.closeTo(5, 9)],
      ['X3', expect.closeTo(3, 9)],
      ['X4', expect.closeTo(2, 9)],
    ]);
    expect(view.oneSided).toEqual([]);
  });

  it('keeps locked weights in the flip', () => {
    // The rival leads on the second alone: with both locked no weight can move.
    const given = caseOf(
      [
        [90, 10],
        [10, 60],
      ],
      [10, 2],
    );
    const pair = { winnerId: regionId('R0'), rivalId: regionId('R1') };
    const all = { prepared: prepareRaw(given), scenario: scenarioFor(given), ...pair };
    expect(redTeam(all).flip.type).toBe('flip');
    const locked = given.criteria.map(({ id }) => id);
    expect(redTeam({ ...all, locked }).flip.type).toBe('impossible');
  });
});

describe('solveDual', () => {
  it('finds the corner that one finds by hand, and says where there is none', () => {
    // Least 2x + 3y with x + y >= 4, x <= 3: x = 3, y = 1.
    const rows = [Float64Array.of(-1, -1), Float64Array.of(1, 0)];
    const solved = solveDual({ costs: Float64Array.of(2, 3), rows, limits: Float64Array.of(-4, 3) });
    expect([...(solved?.x ?? [])]).toEqual([3, 1]);
    // A unit more of x + y costs 3; a unit more of x saves 1.
    expect([...(solved?.prices ?? [])]).toEqual([3, 1]);
    const none = solveDual({
      costs: Float64Array.of(1),
      rows: [Float64Array.of(-1), Float64Array.of(1)],
      limits: Float64Array.of(-2, 1),
    });
    expect(none).toBeUndefined();
  });
});
