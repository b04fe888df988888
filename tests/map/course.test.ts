import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apartFrom, pointAlong, smooth } from '../../src/map/course';
import type { LngLat } from '../../src/model/geo';
import { even } from '../even';

const A: LngLat = [0, 0];
const B: LngLat = [1, 0];
const C: LngLat = [2, 1];
const D: LngLat = [3, 1];
const X: LngLat = [1.5, -1];

describe('smooth', () => {
  it('passes every node, begins and ends where the course does', () => {
    const place = fc.tuple(even(-120, -60), even(10, 60));
    fc.assert(
      fc.property(fc.uniqueArray(place, { minLength: 3, maxLength: 12, selector: String }), (course) => {
        const curve = smooth(course);
        expect(curve[0]).toEqual(course[0]);
        expect(curve.at(-1)).toEqual(course.at(-1));
        for (const [lng, lat] of course) {
          expect(curve.some(([x, y]) => Math.abs(x - lng) < 1e-9 && Math.abs(y - lat) < 1e-9)).toBe(true);
        }
      }),
    );
  });

  it('keeps a straight course straight and a short one as it is', () => {
    for (const [, y] of smooth([A, B, [2, 0], [5, 0]])) expect(y).toBeCloseTo(0, 12);
    expect(smooth([A, B])).toEqual([A, B]);
  });

  it('stays near the straight line between two nodes', () => {
    for (const [, y] of smooth([A, B, C, D])) {
      expect(y).toBeGreaterThan(-0.2);
      expect(y).toBeLessThan(1.2);
    }
  });
});

describe('apartFrom', () => {
  it('is the stretch from where another way leaves the main one to where it comes back', () => {
    expect(apartFrom([A, B, X, D], [A, B, C, D])).toEqual([B, X, D]);
    expect(apartFrom([A, X, D], [A, B, C, D])).toEqual([A, X, D]);
  });

  it('is nothing where both are the same', () => {
    expect(apartFrom([A, B, C], [A, B, C])).toEqual([]);
  });
});

describe('pointAlong', () => {
  it('finds a share of the length', () => {
    expect(pointAlong([A, [10, 0]], 0.3)).toEqual([3, 0]);
    expect(pointAlong([A, [0, 0], [4, 0]], 0.5)).toEqual([2, 0]);
    expect(pointAlong([], 0.5)).toBeUndefined();
  });

  it('counts a degree of longitude shorter in the north', () => {
    // At 60 degrees a degree east is half a degree north: the middle of 2 east and 1 north is the corner.
    const [lng, lat] = pointAlong(
      [
        [0, 60],
        [2, 60],
        [2, 61],
      ],
      0.5,
    ) ?? [0, 0];
    expect(lng).toBeCloseTo(2, 1);
    expect(lat).toBeCloseTo(60, 1);
  });
});
