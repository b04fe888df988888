import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Transform } from '../../src/model/criterion';
import { normalise } from '../../src/scoring/value';
import { even } from '../even';

const on = (transform: Transform, low: number, high: number) => ({ transform, low, high });

describe('normalise', () => {
  it('scales linearly and turns a cost around', () => {
    expect(normalise(45.4, on('none', 29, 48), 'benefit')).toBeCloseTo(16.4 / 19, 12);
    expect(normalise(24.87, on('none', 21, 31), 'cost')).toBeCloseTo(0.613, 12);
  });

  it('takes logarithms of value and goalposts: 100 is half way from 10 to 1,000', () => {
    expect(normalise(100, on('log', 10, 1000), 'benefit')).toBeCloseTo(0.5, 12);
    expect(normalise(100, on('log', 10, 1000), 'cost')).toBeCloseTo(0.5, 12);
  });

  it('uses ln(x + 1) when the low goalpost is 1 or less', () => {
    expect(normalise(3, on('log', 0, 15), 'benefit')).toBeCloseTo(0.5, 12);
    expect(normalise(0, on('log', 1, 27_000), 'benefit')).toBe(0);
    expect(normalise(0, on('log', 0, 8), 'cost')).toBe(1);
    // ln 6 - ln 2 over ln 32 - ln 2: the low goalpost of 1 is shifted too.
    expect(normalise(5, on('log', 1, 31), 'benefit')).toBeCloseTo(Math.log(3) / Math.log(16), 12);
  });

  it('gives the low goalpost to zero or less under a plain logarithm', () => {
    expect(normalise(0, on('log', 2, 50), 'benefit')).toBe(0);
    expect(normalise(-4, on('log', 2, 50), 'cost')).toBe(1);
  });

  it('leaves a value per 100,000 people linear', () => {
    expect(normalise(112.5, on('per_capita', 45, 180), 'benefit')).toBe(0.5);
  });

  it('stays within 0..1, and better is never lower', () => {
    const posts = fc.tuple(even(0, 50), even(1, 1e5));
    const transform = fc.constantFrom<Transform>('none', 'log', 'per_capita');
    const raw = even(-10, 2e5);
    fc.assert(
      fc.property(posts, transform, raw, raw, ([low, width], how, a, b) => {
        const reading = on(how, low, low + width);
        const [less, more] = a < b ? [a, b] : [b, a];
        const values = [less, more].map((value) => normalise(value, reading, 'benefit'));
        expect(values[0]).toBeLessThanOrEqual(values[1] ?? Number.NaN);
        for (const value of values) expect(value >= 0 && value <= 1).toBe(true);
        expect(normalise(a, reading, 'cost')).toBe(1 - normalise(a, reading, 'benefit'));
      }),
    );
  });
});
