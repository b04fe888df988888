import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { niceStep, rangeScale } from '../../src/ui/rangeScale';
import { larger, nearestSize, smaller } from '../../src/ui/sheetSize';

describe('rangeScale', () => {
  it('moves in half hours between 0 and 50 hours', () => {
    const scale = rangeScale([0, 50], 'linear');
    expect(scale.steps).toBe(100);
    expect(scale.value(24)).toBe(12);
    expect(scale.position(12)).toBe(24);
  });

  it('puts the geometric middle in the middle of a logarithmic track', () => {
    const scale = rangeScale([100, 1_000_000], 'log');
    expect(scale.value(50)).toBe(10_000);
    expect(scale.position(10_000)).toBeCloseTo(50, 9);
  });

  it('starts a logarithmic track at zero too', () => {
    const scale = rangeScale([0, 999], 'log');
    expect(scale.position(0)).toBe(0);
    expect(scale.value(0)).toBe(0);
    expect(scale.position(999)).toBeCloseTo(100, 9);
  });

  it('never leaves its ends and never turns back', () => {
    const ends = fc.tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 1_000_000 }));
    fc.assert(
      fc.property(ends, fc.constantFrom('linear' as const, 'log' as const), ([low, span], kind) => {
        const scale = rangeScale([low, low + span], kind);
        let last = low;
        for (let position = 0; position <= scale.steps; position++) {
          const value = scale.value(position);
          expect(value).toBeGreaterThanOrEqual(last - 1e-9);
          expect(value).toBeLessThanOrEqual(low + span + 1e-9);
          last = value;
        }
      }),
    );
  });
});

describe('niceStep', () => {
  it.each([
    [0.5, 0.5],
    [0.12, 0.2],
    [3, 5],
    [7, 10],
    [100, 100],
  ])('rounds %d up to %d', (least, expected) => {
    expect(niceStep(least)).toBe(expected);
  });
});

describe('sheet sizes', () => {
  it('snaps to the nearest height of an 844 px screen', () => {
    expect(nearestSize(120, 844, 1)).toBe('peek');
    expect(nearestSize(400, 844, 1)).toBe('half');
    expect(nearestSize(700, 844, 1)).toBe('full');
    // At twice the text the half sheet is as high as it may be, 60 % of the screen, and the lowest 192 px.
    expect(nearestSize(300, 844, 2)).toBe('peek');
    expect(nearestSize(300, 844, 1)).toBe('half');
  });

  it('stops at its ends', () => {
    expect(larger('full')).toBe('full');
    expect(smaller('peek')).toBe('peek');
    expect(larger('peek')).toBe('half');
  });
});
