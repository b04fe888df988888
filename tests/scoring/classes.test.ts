import { describe, expect, it } from 'vitest';
import { SCORE_CLASSES, scoreClass } from '../../src/scoring/classes';

describe('the class of a score', () => {
  it('is one of seven, and a score on an edge belongs to the class above', () => {
    expect([0, 39.999, 40, 44.9, 45, 50, 55, 60, 64.999, 65, 100].map(scoreClass)).toEqual([
      0, 0, 1, 1, 2, 3, 4, 5, 5, 6, 6,
    ]);
    expect(SCORE_CLASSES).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });
});
