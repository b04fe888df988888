import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LngLat } from '../../src/model/geo';
import { insetView, shapeFill, shapeView } from '../../src/panels/compare/insetView';
import { regionId } from '../scoring/make';

/** Ten pixels a degree, north up. */
const place = ([lng, lat]: LngLat) => [10 * lng, -10 * lat] as const;

describe('the part of the continent that the small map shows', () => {
  it('is in the shape of the inset, around the middle of the regions', () => {
    const { left, top, width, height } = insetView([[0, 0, 40, 10]], place);
    expect([left + width / 2, top + height / 2]).toEqual([200, -50]);
    expect(width).toBe(600);
    expect(height / width).toBeCloseTo(226 / 320, 12);
  });

  it('never comes so close that nobody sees where it is', () => {
    expect(insetView([[0, 0, 1, 1]], place).width).toBe(300);
  });

  it('holds all of the regions', () => {
    const degree = fc.integer({ min: -80, max: 80 });
    const box = fc
      .tuple(degree, degree, degree, degree)
      .map(([a, b, c, d]) => [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)] as const);
    fc.assert(
      fc.property(fc.array(box, { minLength: 1, maxLength: 6 }), (boxes) => {
        const { left, top, width, height } = insetView(boxes, place);
        for (const [west, south, east, north] of boxes) {
          expect(10 * west).toBeGreaterThanOrEqual(left);
          expect(10 * east).toBeLessThanOrEqual(left + width);
          expect(-10 * north).toBeGreaterThanOrEqual(top);
          expect(-10 * south).toBeLessThanOrEqual(top + height);
        }
      }),
    );
  });
});

describe('the outline of a region alone', () => {
  it('stands in a square around its middle, with room for its line', () => {
    const { left, top, width, height } = shapeView([0, 0, 40, 10], place);
    expect([left + width / 2, top + height / 2]).toEqual([200, -50]);
    expect(width).toBe(height);
    expect(width).toBeCloseTo(1.08 * 400, 9);
  });

  it('has the colour of its score on the map, and that of too little data where it is not ranked', () => {
    const score = { regionId: regionId('MX-SON'), score: 58, coverage: 1, raw: {}, values: {}, contributions: {} };
    const classOf = (points: number) => Math.floor(points / 20);
    expect(shapeFill({ ...score, rank: 3 }, classOf)).toBe('var(--seq-3)');
    expect(shapeFill(score, classOf)).toBe('var(--nodata)');
    expect(shapeFill(undefined, classOf)).toBe('var(--nodata)');
  });
});
