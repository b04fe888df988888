import { booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { locateRegion } from '../../src/data/locate';
import type { RegionId } from '../../src/model/ids';
import { builtText, referencePlaces } from '../geo/shapes';

const regions: FeatureCollection<Polygon | MultiPolygon, { id: RegionId }> = JSON.parse(
  builtText('geo/regions-fine.geojson'),
);
const { point_in_state: cities, point_outside: outside } = referencePlaces();

describe('the region of a point', () => {
  it.each(cities)('is $expected.iso_3166_2 for $city', ({ lon, lat, expected }) => {
    expect(locateRegion([lon, lat], regions)).toBe(expected.iso_3166_2);
  });

  it.each(outside)('is none at $id', ({ lon, lat }) => {
    expect(locateRegion([lon, lat], regions)).toBeUndefined();
  });

  it('is Alaska on both sides of the antimeridian', () => {
    // Attu Station, and Adak.
    expect(locateRegion([173.18, 52.9], regions)).toBe('US-AK');
    expect(locateRegion([-176.64, 51.85], regions)).toBe('US-AK');
  });

  it('agrees with turf anywhere', () => {
    const anywhere = fc.record({
      lng: fc.double({ min: -170, max: -52, noNaN: true }),
      lat: fc.double({ min: 14, max: 75, noNaN: true }),
    });
    const check = ({ lng, lat }: { lng: number; lat: number }) => {
      const wanted = regions.features.find((shape) => booleanPointInPolygon([lng, lat], shape));
      expect(locateRegion([lng, lat], regions)).toBe(wanted?.properties.id);
    };
    fc.assert(fc.property(anywhere, check), { numRuns: 150, seed: 7 });
  });

  it('leaves out a hole', () => {
    const square = (from: number, to: number) => [
      [from, from],
      [to, from],
      [to, to],
      [from, to],
      [from, from],
    ];
    const [shape] = regions.features;
    if (!shape) throw new Error('expected a region, got none');
    const holed = { ...shape, geometry: { type: 'Polygon' as const, coordinates: [square(-10, -1), square(-6, -4)] } };
    expect(locateRegion([-5, -5], { features: [holed] })).toBeUndefined();
    expect(locateRegion([-8, -8], { features: [holed] })).toBe(shape.properties.id);
  });
});
