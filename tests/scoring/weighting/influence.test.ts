import { describe, expect, it } from 'vitest';
import { ScoreKernel } from '../../../src/scoring/kernel';
import { prepareRaw } from '../../../src/scoring/prepare';
import { effectiveInfluence } from '../../../src/scoring/weighting/influence';
import { caseOf } from '../make';

const influences = (rows: readonly (readonly (number | undefined)[])[], weights: readonly number[]) => {
  const { problem } = prepareRaw(caseOf(rows, weights));
  const scores = new ScoreKernel(problem, 'weighted_sum').scoresFor(Float64Array.from(weights));
  return effectiveInfluence(problem, weights, scores);
};

describe('effective influence', () => {
  it('by hand: two independent criteria of equal spread move the score with the squares of their weights', () => {
    const square = [
      [0, 0],
      [0, 100],
      [100, 0],
      [100, 100],
    ];
    expect(influences(square, [1, 3])).toEqual([
      { nominal: 0.25, influence: expect.closeTo(0.1, 12), share: expect.closeTo(0.1, 12) },
      { nominal: 0.75, influence: expect.closeTo(0.9, 12), share: expect.closeTo(0.9, 12) },
    ]);
  });

  it('finds what a weight hides: a criterion that hardly differs moves little, a copy moves as much at weight 0', () => {
    const [narrow, wide, copy] = influences(
      [
        [50, 0, 0],
        [51, 0, 0],
        [50, 100, 100],
        [51, 100, 100],
      ],
      [1, 1, 0],
    );
    expect(narrow?.nominal).toBe(0.5);
    expect(narrow?.influence).toBeCloseTo(1 / 10_001, 10);
    expect(copy).toMatchObject({ nominal: 0, influence: wide?.influence });
    expect((narrow?.share ?? 0) + (wide?.share ?? 0) + (copy?.share ?? 0)).toBeCloseTo(1, 12);
  });

  it('says nothing where it can not be told: constant, known of too few, no weight', () => {
    const [flat, thin, whole] = influences(
      [
        [0.1, 1, 10],
        [0.1, 2, 30],
        [0.1, undefined, 20],
        [0.1, undefined, 70],
      ],
      [1, 0, 1],
    );
    expect(flat).toEqual({ nominal: 0.5 });
    expect(thin).toEqual({ nominal: 0 });
    expect(whole).toEqual({ nominal: 0.5, influence: expect.closeTo(1, 12), share: expect.closeTo(1, 12) });
    expect(influences([[1], [2], [3]], [0])).toEqual([{ nominal: 0 }]);
  });

  it('leaves out what is missing and takes no region twice', () => {
    const [first] = influences(
      [
        [0, 0],
        [50, 50],
        [100, 100],
        [undefined, 0],
      ],
      [1, 1],
    );
    expect(first?.influence).toBeCloseTo(1, 12);
  });

  it('has no share where nothing moves anything', () => {
    const { problem } = prepareRaw(
      caseOf(
        [
          [0, 0],
          [100, 0],
          [0, 100],
          [100, 100],
        ],
        [1, 1],
      ),
    );
    // A score that is high in the two opposite corners correlates with neither criterion.
    expect(effectiveInfluence(problem, [1, 1], [1, 0, 0, 1])).toEqual([
      { nominal: 0.5, influence: 0 },
      { nominal: 0.5, influence: 0 },
    ]);
  });
});
