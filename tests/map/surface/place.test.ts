import { describe, expect, it } from 'vitest';
import { pixelOf } from '../../../src/map/surface/place';

const shown = { width: 800, height: 600 };

describe('pixelOf', () => {
  it('counts from the lower left, where the page counts from the upper left', () => {
    const buffer = { width: 800, height: 600 };
    expect(pixelOf({ x: 0, y: 0 }, shown, buffer)).toEqual([0, 599]);
    expect(pixelOf({ x: 799.9, y: 599.9 }, shown, buffer)).toEqual([799, 0]);
    expect(pixelOf({ x: 400, y: 150 }, shown, buffer)).toEqual([400, 449]);
  });

  it('finds the pixel on a screen with more of them', () => {
    expect(pixelOf({ x: 400, y: 150 }, shown, { width: 1600, height: 1200 })).toEqual([800, 899]);
    expect(pixelOf({ x: 10.4, y: 0 }, shown, { width: 1000, height: 750 })).toEqual([13, 749]);
  });

  it('finds none outside, or where the map has no size', () => {
    const buffer = { width: 800, height: 600 };
    for (const [x, y] of [
      [-1, 5],
      [5, -1],
      [800, 5],
      [5, 600],
    ] as const)
      expect(pixelOf({ x, y }, shown, buffer)).toBeUndefined();
    expect(pixelOf({ x: 0, y: 0 }, { width: 0, height: 0 }, buffer)).toBeUndefined();
  });
});
