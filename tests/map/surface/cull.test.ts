import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { touched, windowOf } from '../../../src/map/surface/cull';

const shares = fc.float({ min: 0, max: 1, noNaN: true });
const box = fc
  .tuple(shares, shares, shares, shares)
  .map(([a, b, c, d]) => [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)]);
const window = fc
  .tuple(fc.float({ min: -1, max: 1, noNaN: true }), shares, shares, shares)
  .map(([west, north, wide, tall]) => [west, north, west + wide, north + tall] as const);

describe('touched', () => {
  it('leaves out no box of which the window shows a point, on either side of 180 degrees', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 8 }), window, shares, shares, (boxes, seen, u, v) => {
        const [west, north, east, south] = seen;
        // A point of the window, at its one place on earth.
        const x = (west + u * (east - west) + 2) % 1;
        const y = north + v * (south - north);
        const got = touched(Float32Array.from(boxes.flat()), seen);
        for (const [at, edges] of boxes.entries()) {
          const [boxWest = 0, boxNorth = 0, boxEast = 0, boxSouth = 0] = edges;
          const hasPoint = x > boxWest && x < boxEast && y > boxNorth && y < boxSouth;
          if (hasPoint) expect(got).toContain(at);
        }
      }),
    );
  });

  it('leaves out what lies beside, above and below', () => {
    const boxes = Float32Array.from([0.1, 0.1, 0.2, 0.2, 0.4, 0.4, 0.5, 0.5, 0.1, 0.4, 0.2, 0.5]);
    expect(touched(boxes, [0.15, 0.15, 0.3, 0.3])).toEqual([0]);
    expect(touched(boxes, [0.15, 0.15, 0.45, 0.45])).toEqual([0, 1, 2]);
    expect(touched(boxes, 'whole')).toEqual([0, 1, 2]);
  });

  it('finds the western Aleutians from a window at 180 degrees west', () => {
    const attu = Float32Array.from([0.979, 0.32, 0.985, 0.33]);
    expect(touched(attu, [-0.03, 0.3, 0.05, 0.35])).toEqual([0]);
    expect(touched(attu, [0, 0.3, 0.05, 0.35])).toEqual([]);
  });
});

describe('windowOf', () => {
  it('is the square of web mercator for the whole world', () => {
    const bounds = [-180, -85.051129, 180, 85.051129] as const;
    const got = windowOf({ bounds, zoom: 1, isGlobe: false });
    expect(got).not.toBe('whole');
    for (const [at, edge] of [0, 0, 1, 1].entries()) expect(Number(got[at])).toBeCloseTo(edge, 6);
  });

  it('leaves nothing out of a globe seen from afar, and adds room around it close by', () => {
    const bounds = [-110, 30, -100, 35] as const;
    expect(windowOf({ bounds, zoom: 3, isGlobe: true })).toBe('whole');
    const [flat, round] = [windowOf({ bounds, zoom: 6, isGlobe: false }), windowOf({ bounds, zoom: 6, isGlobe: true })];
    expect(Number(round[0])).toBeLessThan(Number(flat[0]));
    expect(Number(round[1])).toBeLessThan(Number(flat[1]));
    expect(Number(round[2])).toBeGreaterThan(Number(flat[2]));
    expect(Number(round[3])).toBeGreaterThan(Number(flat[3]));
  });
});
