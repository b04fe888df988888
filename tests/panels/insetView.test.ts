import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LngLat } from '../../src/model/geo';
import { insetView, shapeFill, shapeView } from '../../src/panels/compare/insetView';
import { regionId } from '../scoring/make';

/** Forty pixels a degree, north up. */
const place = ([lng, lat]: LngLat) => [40 * lng, -40 * lat] as const;

describe('the part of the continent that the small map shows', () => {
  it('is in the shape of the inset, around the middle of the regions', () => {
    const { left, top, width, height } = insetView([[0, 0, 40, 10]], place);
    expect([left + width / 2, top + height / 2]).toEqual([800, -200]);
    expect(width).toBe(2400);
    expect(height / width).toBeCloseTo(226 / 320, 12);
  });

  it('never comes so close that nobody sees where it is', () => {
    expect(insetView([[0, 0, 1, 1]], place).width).toBe(1200);
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
          expect(40 * west).toBeGreaterThanOrEqual(left);
          expect(40 * east).toBeLessThanOrEqual(left + width);
          expect(-40 * north).toBeGreaterThanOrEqual(top);
          expect(-40 * south).toBeLessThanOrEqual(top + height);
        }
      }),
    );
  });
});

describe('the outline of a region alone', () => {
  const middle = ({ left, top, width, height }: ReturnType<typeof shapeView>) => [left + width / 2, top + height / 2];
  const MAINLAND = 'M0,0L40,0L40,10L0,10Z';

  it('stands in a square around its middle, with room for its line', () => {
    const view = shapeView(MAINLAND);
    expect(middle(view)).toEqual([20, 5]);
    expect(view.width).toBe(view.height);
    expect(view.width).toBeCloseTo(1.08 * 40, 9);
  });

  it('leaves a small island far out at sea outside, and keeps a near or a large one', () => {
    expect(shapeView(`${MAINLAND}M100,0L101,0L101,1L100,1Z`)).toEqual(shapeView(MAINLAND));
    expect(middle(shapeView(`${MAINLAND}M42,0L44,0L44,1L42,1Z`))).toEqual([22, 5]);
    expect(middle(shapeView(`M100,0L110,0L110,10L100,10Z${MAINLAND}`))).toEqual([55, 5]);
  });

  it('has the colour of its score on the map, and that of too little data where it is not ranked', () => {
    const score = { regionId: regionId('MX-SON'), score: 58, coverage: 1, raw: {}, values: {}, contributions: {} };
    const classOf = (points: number) => Math.floor(points / 20);
    expect(shapeFill({ ...score, rank: 3 }, classOf)).toBe('var(--seq-3)');
    expect(shapeFill(score, classOf)).toBe('var(--nodata)');
    expect(shapeFill(undefined, classOf)).toBe('var(--nodata)');
  });
});
