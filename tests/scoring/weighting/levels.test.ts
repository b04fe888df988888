import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareRaw } from '../../../src/scoring/prepare';
import { objectiveWeights } from '../../../src/scoring/weighting/fromData';
import { joinLevels, themesOf } from '../../../src/scoring/weighting/levels';
import { builtAtlas } from '../built';
import { caseOf, criterion, criterionId, sum } from '../make';

const CRITERIA = [
  criterion('A', { theme: 'workforce' }),
  criterion('B', { theme: 'workforce' }),
  criterion('C', { theme: 'cost' }),
];
const [A, B, C] = ['A', 'B', 'C'].map(criterionId);
const weights = (a: number, b: number, c: number) =>
  Object.fromEntries([
    [A, a],
    [B, b],
    [C, c],
  ]);

describe('weights joined from levels', () => {
  it('are a theme’s share times the share within it', () => {
    const joined = joinLevels(CRITERIA, weights(1, 1, 1), {
      themes: { workforce: 3, cost: 1 },
      within: { workforce: weights(1, 4, 0) },
    });
    expect(joined).toEqual({ A: expect.closeTo(15, 9), B: expect.closeTo(60, 9), C: expect.closeTo(25, 9) });
  });

  it('keep what no level touches', () => {
    const numbers = fc.integer({ min: 1, max: 50 });
    fc.assert(
      fc.property(numbers, numbers, numbers, (a, b, c) => {
        const whole = a + b + c;
        const wanted = {
          A: expect.closeTo((100 * a) / whole, 9),
          B: expect.closeTo((100 * b) / whole, 9),
          C: expect.closeTo((100 * c) / whole, 9),
        };
        expect(joinLevels(CRITERIA, weights(a, b, c), {})).toEqual(wanted);
        const themesAlone = joinLevels(CRITERIA, weights(a, b, c), { themes: { workforce: 2, cost: 2 } });
        expect(themesAlone[C ?? criterionId('C')]).toBeCloseTo(50, 9);
        expect((themesAlone[A ?? criterionId('A')] ?? 0) * b).toBeCloseTo(
          (themesAlone[B ?? criterionId('B')] ?? 0) * a,
          6,
        );
      }),
    );
  });

  it('share out evenly within a theme that weighed nothing', () => {
    const joined = joinLevels(CRITERIA, weights(0, 0, 1), { themes: { workforce: 1, cost: 1 } });
    expect(joined).toEqual({ A: 25, B: 25, C: 50 });
  });

  it('are refused where everything weighs nothing', () => {
    expect(() => joinLevels(CRITERIA, weights(0, 0, 0), {})).toThrow('weights: expected at least one weight above 0');
    expect(themesOf(CRITERIA)).toEqual(['workforce', 'cost']);
  });
});

describe('weights read off the figures', () => {
  it('use only regions of which everything is known, and sum to 100', () => {
    const { criteria, problem, ...rest } = prepareRaw(
      caseOf(
        [
          [10, 90],
          [50, 20],
          [undefined, 40],
          [80, 60],
        ],
        [1, 1],
      ),
    );
    const found = objectiveWeights({ criteria, problem, ...rest }, [0, 1, 2, 3]);
    expect(found.regions).toBe(3);
    expect(Object.keys(found.weights).toSorted()).toEqual(['critic', 'entropy', 'merec', 'std']);
    for (const list of Object.values(found.weights)) expect(sum(Object.values(list))).toBeCloseTo(100, 9);
    // Sample deviations by hand: of 10, 50, 80 and of 90, 20, 60.
    const [x, y] = [Math.sqrt(7400 / 6), Math.sqrt(7400 / 6)];
    expect(found.weights.std?.[criterionId('X0')]).toBeCloseTo((100 * x) / (x + y), 6);
  });

  it('have no answer where nothing tells the regions apart', () => {
    expect(objectiveWeights(prepareRaw(caseOf([[10], [10]], [1])), [0, 1])).toEqual({ regions: 2, weights: {} });
    expect(objectiveWeights(prepareRaw(caseOf([[10], [20]], [1])), []).regions).toBe(0);
  });

  it('exist for the atlas as built', () => {
    const { atlas } = builtAtlas();
    expect(themesOf(atlas.criteria)).toHaveLength(9);
  });
});
