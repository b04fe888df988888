import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { manyLocator } from '../../src/data/import/locateMany';
import { locateRegion } from '../../src/data/locate';
import { townLocator } from '../../src/data/locateTowns';
import { parseOutlines } from '../../src/data/parse/outlines';
import { even } from '../even';
import { builtText, referencePlaces } from '../geo/shapes';

const outlines = parseOutlines(JSON.parse(builtText('geo/regions-fine.geojson')), 'regions-fine.geojson');
const townAt = townLocator(outlines);
const many = manyLocator(outlines);

/** Centres and codes by GeoNames; INEGI and the Census say the same of each. */
const TOWNS: readonly (readonly [name: string, lng: number, lat: number, region: string])[] = [
  ['Nuevo Progreso, across the river from Progreso', -97.95217, 26.0553, 'MX-TAM'],
  ['Morrisburg, on the Saint Lawrence', -75.18261, 44.9001, 'CA-ON'],
  ['Azcapotzalco', -99.18594, 19.48698, 'MX-CMX'],
  ['Cuajimalpa', -99.29089, 19.3692, 'MX-CMX'],
  ['Tizayuca', -98.97607, 19.83721, 'MX-HID'],
  ['Ciudad Altamirano', -100.66965, 18.3582, 'MX-GRO'],
  ['Jalacingo', -97.3083, 19.80333, 'MX-VER'],
  ['Ciudad Hidalgo, across the river from Tecún Umán', -92.15217, 14.68148, 'MX-CHP'],
  ['Frontera Hidalgo', -92.17741, 14.77744, 'MX-CHP'],
  ['Talismán', -92.14722, 14.96333, 'MX-CHP'],
  ['Isla Mujeres', -86.73105, 21.23114, 'MX-ROO'],
  ['Seekonk', -71.337, 41.80843, 'US-MA'],
  ['Madison, on the Ohio', -85.37996, 38.73589, 'US-IN'],
  ['Pawcatuck', -71.83368, 41.37732, 'US-CT'],
  ['South Point', -82.58627, 38.41786, 'US-OH'],
  ['Carter Lake', -95.91807, 41.29055, 'US-IA'],
  ['Bellows Falls', -72.44398, 43.13341, 'US-VT'],
  ['Matamoras', -74.70016, 41.3687, 'US-PA'],
  ['Berwick', -70.8645, 43.26592, 'US-ME'],
  ['New Hope', -74.95128, 40.36427, 'US-PA'],
];

describe('a town that its region’s outline leaves out', () => {
  it.each(TOWNS)('%s', (_, lng, lat, region) => {
    expect(locateRegion([lng, lat], outlines)).not.toBe(region);
    expect(townAt(lng, lat)).toBe(region);
    expect(many(lng, lat)).toBe(region);
  });

  it.each([
    // GeoNames' codes say the neighbour of each; INEGI has them where the outlines do.
    ['Emiliano Zapata, Tabasco', -91.76635, 17.74058, 'MX-TAB'],
    ['San José del Valle, Nayarit', -105.22813, 20.76376, 'MX-NAY'],
    ['Progreso, Texas', -97.95694, 26.09209, 'US-TX'],
    ['Naucalpan, beside Azcapotzalco', -99.23963, 19.47851, 'MX-MEX'],
  ])('is not %s', (_, lng, lat, region) => {
    expect(many(lng, lat)).toBe(region);
  });

  it('gives nothing away abroad', () => {
    // Tecún Umán, Guatemala.
    expect(townAt(-92.14, 14.68)).toBeUndefined();
    for (const { lon, lat } of referencePlaces().point_outside) expect(townAt(lon, lat)).toBeUndefined();
  });

  it('reaches as far as its outline is away and a street beyond, in every direction and across 180 degrees', () => {
    const [shape] = outlines.features;
    if (shape === undefined) throw new Error('expected a region');
    fc.assert(
      fc.property(
        even(-179.9, -60),
        even(-70, 80),
        even(0.1, 8),
        even(0, 360),
        even(0.02, 0.4),
        (lng, lat, km, turn, off) => {
          const at = townLocator({
            features: [{ ...shape, properties: { id: shape.properties.id, towns: [[lng, lat, km]] } }],
          });
          const pointAt = (away: number): readonly [number, number] => {
            const [east, north] = [away * Math.sin((turn * Math.PI) / 180), away * Math.cos((turn * Math.PI) / 180)];
            const moved = lat + north / 111.195;
            return [lng + east / (111.195 * Math.cos((moved * Math.PI) / 180)), moved];
          };
          expect(at(...pointAt(km + 0.1 - off * km))).toBe(shape.properties.id);
          expect(at(...pointAt(km + 0.1 + off * km + 0.01))).toBeUndefined();
          expect(at(lng + 360, lat)).toBe(shape.properties.id);
        },
      ),
    );
  });

  it('is told apart from another by the nearer', () => {
    const [one, other] = outlines.features;
    if (one === undefined || other === undefined) throw new Error('expected regions');
    const at = townLocator({
      features: [
        { ...one, properties: { id: one.properties.id, towns: [[-100, 20, 3]] } },
        { ...other, properties: { id: other.properties.id, towns: [[-100.02, 20, 3]] } },
      ],
    });
    expect(at(-100.005, 20)).toBe(one.properties.id);
    expect(at(-100.015, 20)).toBe(other.properties.id);
  });

  it('is refused where it is no place and distance', () => {
    const [shape] = outlines.features;
    const wrong = { features: [{ ...shape, properties: { id: 'MX-AGU', towns: [[-100, '20', 1]] } }] };
    expect(() => parseOutlines(wrong, 'x.geojson')).toThrow('x.geojson: features: expected outlines');
  });
});
