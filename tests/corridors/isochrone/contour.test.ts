import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contour, encloses, type RingPolygon } from '../../../src/corridors/isochrone/contour';
import type { Grid } from '../../../src/corridors/isochrone/land';
import { even } from '../../even';

const OUT = Number.POSITIVE_INFINITY;

function grid(columns: number, rows: number): Grid {
  return { west: 0, south: 0, columns, rows, cellDeg: 1 };
}

function isIn(polygons: readonly RingPolygon[], at: readonly [number, number]): boolean {
  return polygons.some((rings) => rings.filter((ring) => encloses(ring, at)).length % 2 === 1);
}

describe('contour', () => {
  it('draws a diamond around a single cell, halfway to what can not be reached', () => {
    const values = Float64Array.from([OUT, OUT, OUT, OUT, 1, OUT, OUT, OUT, OUT]);
    const [[ring = []] = []] = contour(values, grid(3, 3), 2);
    expect(new Set(ring.map(String))).toEqual(new Set(['1.5,1', '2,1.5', '1.5,2', '1,1.5']));
  });

  it('runs where the values say: 2 hours lie a third of the way from 1 to 4', () => {
    const values = Float64Array.from([1, 4]);
    const [[ring = []] = []] = contour(values, grid(2, 1), 2);
    expect(Math.max(...ring.map(([lng]) => lng))).toBeCloseTo(0.5 + 1 / 3, 4);
  });

  it('keeps a hole, and an island in the hole', () => {
    const picture = ['#######', '#.....#', '#.###.#', '#.#.#.#', '#.###.#', '#.....#', '#######'].join('');
    const values = Float64Array.from(picture, (mark) => (mark === '#' ? 1 : 9));
    const polygons = contour(values, grid(7, 7), 2);
    expect(polygons.map((rings) => rings.length)).toEqual([2, 2]);
    for (const cell of values.keys()) {
      const at = [(cell % 7) + 0.5, Math.floor(cell / 7) + 0.5] as const;
      expect(isIn(polygons, at), `cell ${cell}`).toBe((values[cell] ?? 9) <= 2);
    }
  });

  it('holds exactly the centres that are near enough, and every point in it is within a cell of one', () => {
    const cell = fc.oneof(even(0, 4), fc.constant(OUT));
    const world = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })).chain(([columns, rows]) =>
      fc.record({
        columns: fc.constant(columns),
        rows: fc.constant(rows),
        values: fc.array(cell, { minLength: columns * rows, maxLength: columns * rows }),
        point: fc.tuple(even(-1, 7), even(-1, 7)),
      }),
    );
    fc.assert(
      fc.property(world, ({ columns, rows, values, point }) => {
        const polygons = contour(Float64Array.from(values), grid(columns, rows), 2);
        const near = values.flatMap((value, index) =>
          value <= 2 ? [[(index % columns) + 0.5, Math.floor(index / columns) + 0.5] as const] : [],
        );
        for (const [index, value] of values.entries()) {
          if (Math.abs(value - 2) < 0.01) continue;
          const centre = [(index % columns) + 0.5, Math.floor(index / columns) + 0.5] as const;
          expect(isIn(polygons, [centre[0] + 1e-5, centre[1] + 1.3e-5])).toBe(value < 2);
        }
        if (!isIn(polygons, point)) return;
        expect(near.some(([x, y]) => Math.abs(x - point[0]) <= 1 && Math.abs(y - point[1]) <= 1)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
