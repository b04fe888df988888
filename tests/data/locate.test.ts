import { booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { locateRegion, regionAtShore } from '../../src/data/locate';
import type { RegionId } from '../../src/model/ids';
import { even } from '../even';
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
      lng: even(-170, -52),
      lat: even(14, 75),
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

/** Centres of towns by GeoNames, which lie on the water in outlines that cut corners. */
describe('the region at whose shore a point lies', () => {
  it.each([
    ['Québec', -71.21454, 46.81228, 'CA-QC'],
    ['Laval', -73.692, 45.56995, 'CA-QC'],
    ['Dorval', -73.75335, 45.4473, 'CA-QC'],
    ['Charlottetown', -63.1256, 46.23459, 'CA-PE'],
    ['Saint John', -66.05616, 45.27076, 'CA-NB'],
    ['Coatzacoalcos', -94.4447, 18.14905, 'MX-VER'],
    ['off Attu, across the antimeridian', 173.18, 52.78, 'US-AK'],
  ])('%s', (_, lng, lat, id) => {
    expect(locateRegion([lng, lat], regions)).toBeUndefined();
    expect(regionAtShore([lng, lat], regions)).toBe(id);
  });

  it.each(outside)('is none at $id', ({ lon, lat }) => {
    expect(regionAtShore([lon, lat], regions)).toBeUndefined();
  });

  it.each([
    ['Tecún Umán, Guatemala, across the river from Ciudad Hidalgo', -92.14, 14.68],
    ['Melchor de Mencos, Guatemala', -89.153, 17.063],
    ['Santa Elena, Belize, across the river from Chetumal', -88.44, 18.48],
    ['Saint-Pierre, France', -56.18, 46.78],
    ['6 km off Veracruz', -96.06, 19.21],
  ])('is none at %s', (_, lng, lat) => {
    expect(regionAtShore([lng, lat], regions)).toBeUndefined();
  });
});
