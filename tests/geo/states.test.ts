import { area, bbox, booleanPointInPolygon, booleanValid, featureCollection, intersect, kinks } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { drawnOf, gzippedKb, linesOf, polygonsOf, referencePlaces, type Shape, shapesOf } from './shapes';

const overview = shapesOf('geo/regions.geojson');
const fine = shapesOf('geo/regions-fine.geojson');
const levels: [string, Shape[]][] = [
  ['overview', overview],
  ['fine', fine],
];

function regionsAt(shapes: readonly Shape[], at: [number, number]): string[] {
  return shapes.filter((shape) => booleanPointInPolygon(at, shape)).map(({ properties }) => properties.id);
}

/** Total areas in km2 as the statistical offices of the three countries publish them. */
const PUBLISHED_KM2: Readonly<Record<string, number>> = {
  'MX-CHH': 247_455,
  'MX-COA': 151_563,
  'MX-SON': 179_355,
  'MX-AGU': 5_616,
  'US-CO': 269_601,
  'US-KS': 213_100,
  'US-AZ': 295_234,
  'CA-AB': 661_848,
  'CA-SK': 651_036,
};

describe.each(levels)('the 96 regions, %s', (_, shapes) => {
  it('are numbered in the order Mexico, United States, Canada, then by code', () => {
    const ids = shapes.map(({ properties }) => properties.id);
    const order = ['MX', 'US', 'CA'].flatMap((country) => ids.filter((id) => id.startsWith(country)).sort());
    expect(ids).toEqual(order);
    expect(new Set(ids).size).toBe(96);
    expect(shapes.map(({ id }) => id)).toEqual(ids.map((__, index) => index));
    expect(['MX', 'US', 'CA'].map((country) => ids.filter((id) => id.startsWith(country)).length)).toEqual([
      32, 51, 13,
    ]);
  });

  it('have closed rings of four points or more, within the western hemisphere', () => {
    for (const ring of shapes.flatMap(polygonsOf).flat()) {
      expect(ring.length).toBeGreaterThanOrEqual(4);
      expect(ring[0]).toEqual(ring[ring.length - 1]);
      expect(ring.every(([lng = 0, lat = 0]) => lng > -190 && lng < -50 && lat > 14 && lat < 84)).toBe(true);
    }
  });

  it('are as large as published, to 3 %', () => {
    for (const [id, km2] of Object.entries(PUBLISHED_KM2)) {
      const shape = shapes.find(({ properties }) => properties.id === id);
      const share = shape ? area(shape) / 1e6 / km2 : 0;
      expect.soft(Math.abs(share - 1), id).toBeLessThan(0.03);
    }
  });

  it('never cover a point twice', () => {
    const boxes = shapes.map((shape) => bbox(shape));
    for (let lng = -170.03; lng < -52; lng += 0.71) {
      for (let lat = 14.07; lat < 75; lat += 0.53) {
        const near = shapes.filter((__, at) => {
          const [west = 0, south = 0, east = 0, north = 0] = boxes[at] ?? [];
          return lng >= west && lng <= east && lat >= south && lat <= north;
        });
        expect(regionsAt(near, [lng, lat]).length).toBeLessThanOrEqual(1);
      }
    }
  });

  it('meet along the US-Mexico line without a gap or an overlap', () => {
    const file = shapes === fine ? 'geo/base-fine.geojson' : 'geo/base.geojson';
    const border = linesOf(drawnOf(file), 'country')
      .flat()
      .filter(([, lat = 0]) => lat < 33);
    expect(border.length).toBeGreaterThan(50);
    const around = shapes.filter(({ properties }) =>
      /US-(CA|AZ|NM|TX)|MX-(BCN|SON|CHH|COA|NLE|TAM)/.test(properties.id),
    );
    const offsets = [-0.004, -0.002, 0.002, 0.004];
    for (const [lng = 0, lat = 0] of border.filter(([x = 0]) => x > -117 && x < -97.3)) {
      for (const offset of offsets) {
        const found = regionsAt(around, [lng + 0.0003, lat + offset]);
        expect.soft(found, `${lng}, ${lat + offset}`).toHaveLength(1);
      }
    }
  });

  it('part Arizona and New Mexico from Mexico where the treaties put the line', () => {
    // Gadsden treaty of 1853: the parallels 31°20' and 31°47'.
    expect(regionsAt(shapes, [-110.2, 31.3333 + 0.006])).toEqual(['US-AZ']);
    expect(regionsAt(shapes, [-110.2, 31.3333 - 0.006])).toEqual(['MX-SON']);
    expect(regionsAt(shapes, [-107.5, 31.7833 + 0.006])).toEqual(['US-NM']);
    expect(regionsAt(shapes, [-107.5, 31.7833 - 0.006])).toEqual(['MX-CHH']);
    // Convention of 1818: the 49th parallel.
    expect(regionsAt(shapes, [-105, 49.01])).toEqual(['CA-SK']);
    expect(regionsAt(shapes, [-105, 48.99])).toEqual(['US-MT']);
  });
});

describe('the overview', () => {
  it('has valid polygons that do not cross themselves', () => {
    for (const shape of overview) {
      expect.soft(booleanValid(shape), shape.properties.id).toBe(true);
      expect.soft(kinks(shape).features, shape.properties.id).toEqual([]);
    }
  });

  it('has no two regions that share more than half a square kilometre', () => {
    const boxes = overview.map((shape) => bbox(shape));
    const apart = (a: number[] = [], b: number[] = []) =>
      (a[0] ?? 0) > (b[2] ?? 0) || (b[0] ?? 0) > (a[2] ?? 0) || (a[1] ?? 0) > (b[3] ?? 0) || (b[1] ?? 0) > (a[3] ?? 0);
    overview.forEach((one, at) => {
      for (const [index, other] of overview.entries()) {
        if (index <= at || apart(boxes[at], boxes[index])) continue;
        const common = intersect(featureCollection([one, other]));
        expect.soft(common ? area(common) / 1e6 : 0, `${one.properties.id} ${other.properties.id}`).toBeLessThan(0.5);
      }
    });
  });

  it('puts cities on their side of the US-Mexico line', () => {
    const near = referencePlaces().point_in_state.filter(({ lat, lon }) => lat < 33 && lon < -97 && lon > -118);
    expect(near.length).toBeGreaterThan(20);
    for (const { city, lat, lon, expected } of near) {
      expect.soft(regionsAt(overview, [lon, lat]), city).toEqual([expected.iso_3166_2]);
    }
  });
});

describe('sizes', () => {
  it('stay within what a first map may ask for', () => {
    expect(gzippedKb('data/geo/regions.geojson')).toBeLessThanOrEqual(66);
    const first = gzippedKb('data/geo/regions.geojson') + gzippedKb('data/geo/base.geojson');
    expect(first).toBeLessThanOrEqual(95);
    expect(gzippedKb('data/geo/regions-fine.geojson')).toBeLessThanOrEqual(600);
  });
});
