import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withRest } from '../../src/corridors/rest';
import { even } from '../even';

const ruled = (hours: number) => withRest({ restRules: true }, hours);

describe('withRest', () => {
  // 49 CFR 395.3: eleven hours of driving after ten off, and half an hour once eight are driven without one.
  it.each([
    [0, 0],
    [8, 8],
    [9, 9.5],
    [11, 11.5],
    [12, 12 + 10.5],
    [19, 19 + 10.5],
    [20, 20 + 10.5 + 0.5],
    [22, 22 + 10.5 + 0.5],
    [23, 23 + 21],
  ])('makes %d hours on the way %d hours with rests', (hours, expected) => {
    expect(ruled(hours)).toBeCloseTo(expected, 12);
  });

  it('changes nothing where rests are not counted, nor where no way leads', () => {
    expect(withRest({ restRules: false }, 40)).toBe(40);
    expect(ruled(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
  });

  it('never makes the longer of two ways the shorter', () => {
    const hours = even(0, 200);
    fc.assert(
      fc.property(hours, hours, (a, b) => {
        expect(ruled(Math.max(a, b))).toBeGreaterThanOrEqual(ruled(Math.min(a, b)));
      }),
    );
  });
});
