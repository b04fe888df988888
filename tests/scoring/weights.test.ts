import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Theme } from '../../src/model/criterion';
import { dragTheme, dragWeight } from '../../src/scoring/weights';
import { even } from '../even';
import { criterion, criterionId, sum } from './make';

const ids = ['A', 'B', 'C', 'D'] as const;
const [A, B, C, D] = ids.map(criterionId);
if (A === undefined || B === undefined || C === undefined || D === undefined) throw new Error('four ids');
const themes: readonly Theme[] = ['workforce', 'workforce', 'cluster', 'cost'];
const criteria = ids.map((id, i) => criterion(id, { theme: themes[i] ?? 'cost' }));
const weights = (a: number, b: number, c: number, d: number) => ({ [A]: a, [B]: b, [C]: c, [D]: d });
const start = weights(10, 20, 30, 40);

describe('dragWeight', () => {
  it('lets the others keep their proportions', () => {
    const moved = dragWeight({ weights: start, criteria, locked: [] }, A, 55);
    expect(moved).toEqual({ A: 55, B: expect.closeTo(10, 9), C: expect.closeTo(15, 9), D: expect.closeTo(20, 9) });
  });

  it('holds the locked and stops where they leave no more', () => {
    const moved = dragWeight({ weights: start, criteria, locked: [D] }, A, 90);
    expect(moved).toEqual({ A: 60, B: 0, C: 0, D: 40 });
  });

  it('moves nothing when it is locked itself or all others are', () => {
    expect(dragWeight({ weights: start, criteria, locked: [A] }, A, 50)).toEqual(start);
    expect(dragWeight({ weights: start, criteria, locked: [B, C, D] }, A, 50)).toEqual(start);
  });

  it('shares out equally where there is nothing to be in proportion to', () => {
    expect(dragWeight({ weights: weights(100, 0, 0, 0), criteria, locked: [] }, A, 40)).toEqual(
      weights(40, 20, 20, 20),
    );
    expect(dragWeight({ weights: weights(0, 0, 0, 0), criteria, locked: [] }, A, 10)).toEqual(weights(10, 30, 30, 30));
  });

  it('takes weights of any sum as proportions', () => {
    const tenfold = weights(100, 200, 300, 400);
    expect(dragWeight({ weights: tenfold, criteria, locked: [] }, A, 10)).toEqual(start);
  });

  it('keeps the sum at 100, no share below zero and the locked where they were', () => {
    const points = fc.integer({ min: 0, max: 50 });
    fc.assert(
      fc.property(
        fc.tuple(points, points, points, points),
        fc.subarray([B, C, D]),
        even(-20, 140),
        ([a, b, c, d], locked, share) => {
          const before = weights(a, b, c, d);
          const total = a + b + c + d;
          const moved = dragWeight({ weights: before, criteria, locked }, A, share);
          const values = Object.values(moved);
          if (total > 0) expect(sum(values)).toBeCloseTo(100, 9);
          for (const value of values) expect(value).toBeGreaterThanOrEqual(-1e-9);
          for (const id of locked) {
            if (total > 0) expect(moved[id]).toBeCloseTo((100 * (before[id] ?? 0)) / total, 9);
          }
        },
      ),
    );
  });
});

describe('dragTheme', () => {
  it('moves a theme as one and keeps proportions inside and outside', () => {
    const moved = dragTheme({ weights: start, criteria, locked: [] }, 'workforce', 65);
    const wanted = [(65 * 1) / 3, (65 * 2) / 3, 15, 20].map((value) => expect.closeTo(value, 9));
    expect(moved).toEqual({ A: wanted[0], B: wanted[1], C: wanted[2], D: wanted[3] });
  });

  it('holds a locked criterion of the theme and goes no lower than it', () => {
    const moved = dragTheme({ weights: start, criteria, locked: [B] }, 'workforce', 5);
    expect(moved).toEqual({ A: 0, B: 20, C: expect.closeTo((80 * 3) / 7, 9), D: expect.closeTo((80 * 4) / 7, 9) });
  });
});
