import { describe, expect, it } from 'vitest';
import { SURFACE_SHOWS } from '../../../src/model/surface';
import { scoreClass } from '../../../src/scoring/classes';
import { SURFACE_EDGES, surfaceClass } from '../../../src/scoring/surface/edges';

describe('surfaceClass', () => {
  it('is the class of regions where the score is shown', () => {
    for (let score = 0; score <= 100; score += 0.5) expect(surfaceClass('score', score)).toBe(scoreClass(score));
  });

  it('is stronger for less hours, and a limit belongs to the stronger side', () => {
    expect([48, 36, 30, 24, 12, 8, 7.9, 4, 2, 0].map((hours) => surfaceClass('fabHours', hours))).toEqual([
      0, 1, 1, 2, 3, 4, 4, 5, 6, 6,
    ]);
    expect([13, 12, 7, 1.1, 1].map((hours) => surfaceClass('airHours', hours))).toEqual([0, 1, 2, 5, 6]);
  });

  it('is stronger for more people', () => {
    expect([0, 9_999, 10_000, 499_999, 3e6, 2e7].map((people) => surfaceClass('people60', people))).toEqual([
      0, 0, 1, 3, 6, 6,
    ]);
  });

  it.each(SURFACE_SHOWS)('has limits that run one way (%s)', (show) => {
    const edges = SURFACE_EDGES[show];
    const up = edges.toSorted((left, right) => left - right);
    expect([up, up.toReversed()]).toContainEqual([...edges]);
    expect(new Set(edges).size).toBe(6);
  });
});
