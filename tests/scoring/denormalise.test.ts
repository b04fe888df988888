import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { denormalise, normalise } from '../../src/scoring/value';
import { even } from '../even';
import { plainReading } from './make';

describe('denormalise', () => {
  it('goes back to where normalise came from, for every transform and direction', () => {
    const share = even(0, 1);
    const goalposts = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 1e6 }));
    const transform = fc.constantFrom('none' as const, 'log' as const, 'per_capita' as const);
    const direction = fc.constantFrom('benefit' as const, 'cost' as const);
    fc.assert(
      fc.property(share, goalposts, transform, direction, (value, [low, width], how, way) => {
        const reading = { ...plainReading, transform: how, low, high: low + width };
        const raw = denormalise(value, reading, way);
        expect(raw).toBeGreaterThanOrEqual(low - 1e-9);
        expect(raw).toBeLessThanOrEqual(low + width + 1e-9 * width);
        expect(normalise(raw, reading, way)).toBeCloseTo(value, 9);
      }),
    );
  });

  it('is what one would work out by hand', () => {
    // Halfway between 4 and 64 on a logarithm is 16; between 0 and 99 it is 9, through ln(x + 1).
    expect(denormalise(0.5, { ...plainReading, transform: 'log', low: 4, high: 64 }, 'benefit')).toBeCloseTo(16, 12);
    expect(denormalise(0.5, { ...plainReading, transform: 'log', low: 0, high: 99 }, 'cost')).toBeCloseTo(9, 12);
    expect(denormalise(0.25, { ...plainReading, low: 10, high: 30 }, 'cost')).toBe(25);
    expect(
      [1, 0].map((end) => denormalise(end, { ...plainReading, transform: 'log', low: 7, high: 31 }, 'cost')),
    ).toEqual([7, 31]);
  });
});
