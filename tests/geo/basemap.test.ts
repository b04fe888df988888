import { booleanPointInPolygon, distance } from '@turf/turf';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { builtText, drawnOf, gzippedKb, linesOf, shapesOf } from './shapes';

interface Names {
  readonly en: string;
  readonly es: string;
  readonly fr: string;
}
interface Label {
  readonly at: [number, number];
  readonly names: Names;
}
interface Labels {
  readonly regions: { readonly id: string; readonly at: [number, number] }[];
  readonly waters: (Label & { readonly kind: string; readonly turn: number })[];
  readonly towns: (Label & { readonly regionId: string; readonly rank: number })[];
  readonly countries: Label[];
}
const labels: Labels = JSON.parse(builtText('geo/labels.json'));
const base = drawnOf('geo/base.geojson');
const fine = shapesOf('geo/regions-fine.geojson');

function fineShape(id: string) {
  const shape = fine.find(({ properties }) => properties.id === id);
  if (!shape) throw new Error(`expected a shape for ${id}, got none`);
  return shape;
}

function covered(at: [number, number], kind: string, drawn = base): boolean {
  return drawn.some(({ geometry, properties }) => {
    const solid = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
    return solid && properties.k === kind && booleanPointInPolygon(at, geometry);
  });
}

function segments(lines: Position[][]): string[] {
  return lines.flatMap((line) => line.slice(1).map((point, at) => [String(line[at]), String(point)].sort().join(' ')));
}

function kmToLine(at: [number, number], lines: Position[][]): number {
  return Math.min(...lines.flat().map((point) => distance(at, point)));
}

describe('the basemap', () => {
  it.each(['geo/base.geojson', 'geo/base-fine.geojson'])('draws each piece of a line once in %s', (file) => {
    const drawn = drawnOf(file);
    const pieces = [...segments(linesOf(drawn, 'country')), ...segments(linesOf(drawn, 'state'))];
    expect(new Set(pieces).size).toBe(pieces.length);
  });

  it('tells lines between countries from lines between states', () => {
    const country = linesOf(base, 'country');
    const state = linesOf(base, 'state');
    // Ends of the US-Mexico line, a corner of Alaska, the Suchiate's mouth.
    const ends: [number, number][] = [
      [-117.12, 32.53],
      [-97.15, 25.96],
      [-141, 69.65],
      [-92.24, 14.54],
    ];
    for (const end of ends) expect.soft(kmToLine(end, country), String(end)).toBeLessThan(15);
    // Four Corners.
    expect(kmToLine([-109.045, 36.999], state)).toBeLessThan(2);
    expect(kmToLine([-109.045, 36.999], country)).toBeGreaterThan(500);
  });

  it('has the great lakes as water and the neighbours as land', () => {
    expect(covered([-87.5, 47.6], 'lake')).toBe(true);
    expect(covered([-81.2, 42.2], 'lake')).toBe(true);
    expect(covered([-90.51, 14.63], 'land')).toBe(true);
    expect(covered([-84.09, 9.93], 'land')).toBe(true);
    expect(covered([-82.37, 23.1], 'land')).toBe(true);
    expect(covered([-90, 25], 'land')).toBe(false);
  });

  it('leaves the lake towns dry in close views', () => {
    const close = drawnOf('geo/base-fine.geojson');
    const towns = labels.towns.filter(({ names }) =>
      /Detroit|Windsor|Chicago|Cleveland|Buffalo|Toronto/.test(names.en),
    );
    expect(towns.length).toBe(6);
    for (const { at, names } of towns) expect.soft(covered(at, 'lake', close), names.en).toBe(false);
    // Lake St. Clair, between Detroit and Windsor.
    expect(covered([-82.7, 42.42], 'lake', close)).toBe(true);
  });

  it('runs the rivers past their towns', () => {
    const rivers = drawnOf('geo/rivers.geojson');
    const course = (name: string) =>
      linesOf(
        rivers.filter(({ properties }) => properties.name === name),
        'river',
      );
    expect(kmToLine([-90.07, 29.95], course('Mississippi'))).toBeLessThan(25);
    expect(kmToLine([-84.51, 39.1], course('Ohio'))).toBeLessThan(25);
    expect(kmToLine([-94.58, 39.1], course('Missouri'))).toBeLessThan(25);
    expect(kmToLine([-106.65, 35.08], course('Rio Grande'))).toBeLessThan(25);
    expect(kmToLine([-135.05, 60.72], course('Yukon'))).toBeLessThan(120);
    expect(
      course('Rio Grande')
        .flat()
        .every(([, lat = 0]) => lat > 31.7),
    ).toBe(true);
  });

  it('stays small', () => {
    expect(gzippedKb('data/geo/counties.geojson')).toBeLessThanOrEqual(350);
    expect(gzippedKb('data/geo/labels.json')).toBeLessThanOrEqual(10);
    expect(gzippedKb('data/cities.json')).toBeLessThanOrEqual(120);
    expect(gzippedKb('fonts/inter-latin.woff2')).toBeLessThanOrEqual(50);
    expect(gzippedKb('fonts/source-serif-4-italic-water.woff2')).toBeLessThanOrEqual(14);
  });
});

describe('names on the map', () => {
  it('stand inside their region, on dry land', () => {
    expect(labels.regions).toHaveLength(96);
    for (const { id, at } of labels.regions) {
      expect.soft(booleanPointInPolygon(at, fineShape(id)), id).toBe(true);
      expect.soft(covered(at, 'lake'), `${id} in a lake`).toBe(false);
    }
  });

  it('of waters stand on water', () => {
    for (const { at, kind, names } of labels.waters) {
      const onLand = fine.some((shape) => booleanPointInPolygon(at, shape)) || covered(at, 'land');
      expect.soft(kind === 'lake' ? covered(at, 'lake') : !onLand, names.en).toBe(true);
    }
  });

  it('of countries stand on land outside the regions', () => {
    for (const { at, names } of labels.countries.filter(({ names: { en } }) => en !== 'Bahamas')) {
      expect.soft(covered(at, 'land'), names.en).toBe(true);
    }
  });

  it('are given in three languages, ranks 1 to 4', () => {
    for (const { names } of [...labels.waters, ...labels.towns, ...labels.countries]) {
      expect(Object.values(names).every((name) => name.length > 1)).toBe(true);
    }
    expect(new Set(labels.towns.map(({ rank }) => rank))).toEqual(new Set([1, 2, 3, 4]));
  });
});

describe('towns for search', () => {
  interface Cities {
    readonly name: string[];
    readonly region: string[];
    readonly lng: number[];
    readonly lat: number[];
    readonly population: number[];
  }
  const cities: Cities = JSON.parse(builtText('cities.json'));

  it('have equally long columns, most people first', () => {
    const lengths = Object.values(cities).map((column: unknown[]) => column.length);
    expect(new Set(lengths).size).toBe(1);
    expect(cities.population).toEqual(cities.population.toSorted((a, b) => b - a));
    expect(Math.min(...cities.population)).toBeGreaterThanOrEqual(15_000);
  });

  it('lie in the right state, also in Mexico, whose codes GeoNames writes otherwise', () => {
    const regionOf = (name: string) => cities.region[cities.name.indexOf(name)];
    expect(regionOf('Tapachula')).toBe('MX-CHP');
    expect(regionOf('Saltillo')).toBe('MX-COA');
    expect(regionOf('Manzanillo')).toBe('MX-COL');
    expect(regionOf('Chihuahua')).toBe('MX-CHH');
    expect(regionOf('Agua Prieta')).toBe('MX-SON');
    expect(regionOf('Calexico')).toBe('US-CA');
    expect(regionOf('Québec')).toBe('CA-QC');
  });
});
