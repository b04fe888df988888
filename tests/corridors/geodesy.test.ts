import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceKm, type Ellipsoid, geodesicKm, MEAN_RADIUS_KM, WGS84 } from '../../src/corridors/geodesy';
import type { LngLat } from '../../src/model/geo';
import { even } from '../even';
import { fixture } from './built';

interface Pair {
  readonly id: string;
  readonly from: { readonly lng: number; readonly lat: number };
  readonly model:
    | { readonly type: 'sphere'; readonly radius_m: number }
    | { readonly type: 'ellipsoid'; readonly ellipsoid: string };
}

/** Clarke 1866 from its published semi-axes, 6 378 206.4 and 6 356 583.8 m. */
const CLARKE_1866: Ellipsoid = { equatorKm: 6378.2064, flattening: (6378206.4 - 6356583.8) / 6378206.4 };

interface Published {
  readonly distance_pairs: readonly {
    readonly id: string;
    readonly from: { readonly lon: number; readonly lat: number };
    readonly to: { readonly lon: number; readonly lat: number };
    readonly model: Pair['model'];
    readonly expected_m: number;
    readonly tolerance_m: number;
  }[];
}

const pairs = (fixture('geo.json') as Published).distance_pairs;
const ellipsoidOf = (name: string) => (name === 'clrk66' ? CLARKE_1866 : WGS84);

describe('published distances', () => {
  it.each(pairs.map((pair) => [pair.id, pair] as const))('%s', (_, { from, to, model, expected_m, tolerance_m }) => {
    const [a, b]: [LngLat, LngLat] = [
      [from.lon, from.lat],
      [to.lon, to.lat],
    ];
    const km =
      model.type === 'sphere'
        ? distanceKm(a, b, model.radius_m / 1000)
        : geodesicKm(a, b, ellipsoidOf(model.ellipsoid));
    expect(Math.abs(km * 1000 - expected_m)).toBeLessThanOrEqual(tolerance_m);
  });
});

describe('geodesicKm', () => {
  it.each([
    // Karney (2013), table 2 (a direct problem from 40 N): 10 000 km to 41.793 310 205 06 N, 137.844 900 043 77 E.
    ['a long line', [0, 40], [137.84490004377, 41.79331020506], 10000],
    // Karney (2013), table 4: 30 S to 29.9 N, 179.8 E, nearly opposite; 19 989.832 827 61 km.
    ['nearly opposite points', [0, -30], [179.8, 29.9], 19989.83282761],
    // Half a meridian, and half of it along the equator: the quarter meridian of WGS84 is 10 001.965 729 31 km.
    ['pole to pole', [0, -90], [77, 90], 20003.93145863],
    ['opposite points of the equator go over a pole', [0, 0], [180, 0], 20003.93145863],
    ['pole to equator', [-110, 90], [-20, 0], 10001.965729315],
    ['a degree of the equator', [-110, 0], [-109, 0], (6378.137 * Math.PI) / 180],
    ['no way at all', [-110, 30], [-110, 30], 0],
  ] as const)('%s', (_, from, to, km) => {
    expect(geodesicKm(from, to)).toBeCloseTo(km, 6);
  });

  const point = fc.tuple(even(-180, 180), even(-90, 90));

  it('is the great circle where the ellipsoid is a sphere', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        const km = geodesicKm(a, b, { equatorKm: MEAN_RADIUS_KM, flattening: 0 });
        expect(km).toBeCloseTo(distanceKm(a, b), 3);
      }),
    );
  });

  it('is the same both ways, and over the antimeridian', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        const km = geodesicKm(a, b);
        expect(geodesicKm(b, a)).toBeCloseTo(km, 6);
        expect(geodesicKm([a[0] + 360, a[1]], b)).toBeCloseTo(km, 5);
      }),
    );
  });

  it('stays within 0.6 % of the sphere and below half a meridian', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        const km = geodesicKm(a, b);
        expect(km).toBeLessThan(20003.93146);
        expect(Math.abs(km - distanceKm(a, b))).toBeLessThanOrEqual(0.006 * km + 1e-6);
      }),
    );
  });
});
