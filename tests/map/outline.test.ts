import { describe, expect, it } from 'vitest';
import { boundsWith, CONTINENT, fitBox, mercatorY } from '../../src/map/camera';
import { outlinePaths } from '../../src/map/outline';
import { pixelAt } from '../../src/map/pixels';
import { publicFile } from './make';

const square = (west: number, south: number, east: number, north: number) => ({
  type: 'FeatureCollection' as const,
  features: [
    {
      type: 'Feature' as const,
      properties: { id: 'US-XX' },
      geometry: {
        type: 'Polygon' as const,
        coordinates: [
          [
            [west, south],
            [east, south],
            [east, north],
            [west, north],
            [west, south],
          ],
        ],
      },
    },
  ],
});

function box(d: string) {
  const numbers = d.match(/-?\d+\.\d/g)?.map(Number) ?? [];
  const xs = numbers.filter((_, index) => index % 2 === 0);
  const ys = numbers.filter((_, index) => index % 2 === 1);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

describe('outlinePaths', () => {
  it('lays the continent in the middle of the box, touching its narrower side', () => {
    const insets = 8;
    for (const [width, height] of [
      [776, 848],
      [390, 844],
      [1600, 600],
    ] as const) {
      const [path] = outlinePaths(square(...CONTINENT), width, height);
      const { left, right, top, bottom } = box(path?.d ?? '');
      expect(left + right).toBeCloseTo(width, 0);
      expect(top + bottom).toBeCloseTo(height, 0);
      const slack = Math.min(left, top);
      expect(slack).toBeCloseTo(insets, 0);
    }
  });

  it('is true to the Mercator plane the map draws on', () => {
    const { perPixel, left, top } = fitBox(CONTINENT, 776, 848);
    const zoom = Math.log2(360 / perPixel / 512);
    const [x, y] = pixelAt([-99.13, 19.43], zoom);
    const [x0, y0] = pixelAt([left, 0], zoom);
    const equator = top / perPixel;
    expect((-99.13 - left) / perPixel).toBeCloseTo(x - x0, 6);
    expect((top - mercatorY(19.43)) / perPixel).toBeCloseTo(y - y0 + equator, 6);
  });

  it('gives a path for each of the 96 regions', () => {
    const paths = outlinePaths(publicFile('data/geo/regions.geojson'), 776, 848);
    expect(paths).toHaveLength(96);
    // The District of Columbia is smaller than a pixel's step there; every other region has a shape.
    expect(paths.filter(({ d }) => d === '').map(({ id }) => id)).toEqual(
      expect.not.arrayContaining(['US-TX', 'MX-TLA', 'US-RI']),
    );
  });
});

describe('camera', () => {
  it('knows the Mercator height of a latitude', () => {
    expect(mercatorY(0)).toBeCloseTo(0, 12);
    // The square world ends where the height is 180.
    expect(mercatorY(85.0511287798066)).toBeCloseTo(180, 9);
    expect(mercatorY(-30)).toBeCloseTo(-mercatorY(30), 12);
  });

  it('grows the bounds of a region by its corridors', () => {
    const line = {
      id: 'a',
      course: [[-110, 29] as const, [-112, 33.4] as const],
      hours: 9,
      role: 'main' as const,
      needsPlanned: false,
    };
    expect(boundsWith({ bounds: [-115, 26, -108, 32.5] }, [line])).toEqual([-115, 26, -108, 33.4]);
    expect(boundsWith({ bounds: [-115, 26, -108, 32.5] }, [])).toEqual([-115, 26, -108, 32.5]);
  });
});
