import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../src/cli/csvText';
import { atField, atLine } from '../../src/cli/fault';
import { checkCsv } from '../../src/data/import/checkCsv';
import { placeOfCell, splitCsv } from '../../src/data/import/csvSplitter';
import { Findings } from '../../src/data/import/findings';
import { checkGeoJson, looksLikeGeoJson } from '../../src/data/import/geojsonRules';
import { DataError } from '../../src/data/parse/error';
import { toldInEnglish } from '../../src/model/importSays';
import { atlas, fixture } from '../corridors/built';

interface Case {
  readonly id: string;
  readonly channel: string;
  readonly name: string;
  readonly input: { readonly text?: string };
  readonly expected: { readonly outcome: string; readonly message_must_name: readonly string[] };
}
const cases = (fixture('bad-inputs.json') as { cases: readonly Case[] }).cases;
const textCases = (channel: string) => cases.filter((one) => one.channel === channel && one.input.text !== undefined);

interface Said {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

function said(file: string, found: Findings, thrown: readonly string[] = []): Said {
  const lines = (isError: boolean) =>
    found.issues
      .filter(({ severity }) => (severity === 'error') === isError && severity !== 'note')
      .map(({ place, expected, got }) => {
        const words = [toldInEnglish(expected), toldInEnglish(got)] as const;
        return place.type === 'line'
          ? atLine(file, place.line, place.column, ...words)
          : atField(file, place.path, ...words);
      });
  return { errors: [...lines(true), ...thrown], warnings: lines(false) };
}

function csv(text: string): Said {
  const found = new Findings();
  checkCsv(text, found, atlas.regions);
  return said('f.csv', found);
}

function geojson(text: string): Said {
  const found = new Findings();
  try {
    checkGeoJson(text, 'f.geojson', found);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return said('f.geojson', found, [error.message]);
  }
  return said('f.geojson', found);
}

/** Refused input has errors, input used with a notice has warnings, the rest has neither. */
function kindOf({ errors, warnings }: Said): string {
  if (errors.length > 0) return 'refused';
  return warnings.length > 0 ? 'warned' : 'used';
}
const KIND: Readonly<Record<string, string>> = {
  reject: 'refused',
  'reject-field': 'refused',
  'accept-with-warning': 'warned',
  'accept-as-text': 'used',
  accept: 'used',
};

describe('odd and hostile files', () => {
  it.each(textCases('csv').map((one) => [one.id, one.name, one] as const))('%s: %s', (_, __, { input, expected }) => {
    expect(kindOf(csv(input.text ?? ''))).toBe(KIND[expected.outcome]);
  });

  it.each(textCases('geojson').map((one) => [one.id, one.name, one] as const))(
    '%s: %s',
    (_, __, { input, expected }) => {
      const found = geojson(input.text ?? '');
      expect(kindOf(found)).toBe(KIND[expected.outcome]);
      const place = expected.message_must_name.find((word) => word.startsWith('features['));
      if (place) expect([...found.errors, ...found.warnings].join('\n')).toContain(place);
    },
  );
});

describe('what RFC 7946 asks of GeoJSON', () => {
  const line = (type: string, coordinates: unknown) =>
    JSON.stringify({ type: 'Feature', properties: {}, geometry: { type, coordinates } });

  it.each([
    ['LineString', [[-110, 30]], 'geometry.coordinates'],
    [
      'MultiLineString',
      [
        [
          [-110, 30],
          [-111, 30],
        ],
        [[-110, 30]],
      ],
      'geometry.coordinates[1]',
    ],
  ])('two positions make a line: %s', (type, coordinates, place) => {
    expect(geojson(line(type, coordinates)).errors).toEqual([
      `f.geojson: ${place}: expected at least 2 positions, got 1`,
    ]);
  });

  it('a line of two is one, and several points are no line', () => {
    const two = [
      [-110, 30],
      [-111, 30],
    ];
    for (const type of ['LineString', 'MultiPoint']) expect(kindOf(geojson(line(type, two)))).toBe('used');
    expect(kindOf(geojson(line('MultiPoint', [[-110, 30]])))).toBe('used');
  });

  it.each([
    ['', 'an empty file'],
    [' \n', 'an empty file'],
    ['<!doctype html><title>Sign in</title>', 'HTML or XML: <!doctype html><title>Sign in</title>'],
  ])('a file that is none is told by what it is: %s', (text, got) => {
    expect(geojson(text).errors).toEqual([`f.geojson:1:1: expected GeoJSON, got ${got}`]);
  });

  it('a feature has properties, be they null', () => {
    const feature = (properties: object) =>
      JSON.stringify({ type: 'Feature', geometry: { type: 'Point', coordinates: [-110, 30] }, ...properties });
    expect(geojson(feature({ properties: null }))).toEqual({ errors: [], warnings: [] });
    expect(geojson(feature({})).warnings).toEqual(['f.geojson: root.properties: expected an object, got nothing']);
  });
});

describe('splitCsv', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', ',', '"', '\n', '\r', ' ', '1') });

  it('reads back what is written', () => {
    const table = fc.integer({ min: 2, max: 4 }).chain((width) => {
      return fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 });
    });
    fc.assert(
      fc.property(table, (rows) => {
        const read = splitCsv(csvOf(rows), ',');
        expect(read.faults).toEqual([]);
        expect(read.rows.map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });

  it('knows line and column, behind quoted line breaks too', () => {
    const { rows } = splitCsv('a,b\r\n"x\r\ny",2\r3,"4"', ',');
    const places = rows.map((row) => [0, 1].map((index) => placeOfCell(row, index)));
    expect(places.map((row) => row.map(({ line, column }) => [line, column]))).toEqual([
      [
        [1, 1],
        [1, 3],
      ],
      [
        [2, 1],
        [3, 4],
      ],
      [
        [4, 1],
        [4, 3],
      ],
    ]);
  });

  it('finds quotes that do not close, and text after those that do', () => {
    expect(csv('a,b\n"x,2').errors[0]).toBe('f.csv:2:1: expected a closing quote, got no closing quote');
    expect(csv('a,b\n"x"y,2').errors[0]).toMatch(/^f\.csv:2:1: expected nothing between .*got y$/);
  });
});

describe('checkCsv', () => {
  it.each([
    ['', 'f.csv:1:1: expected a header and rows, got an empty file'],
    ['a,\n1,2\n', 'f.csv:1:3: expected a name for every column, got an empty name'],
    ['region,x\nMX-XXX,1\n', 'f.csv:2:1: expected the id of one of the 96 regions, got MX-XXX'],
    ['lat,lon\n33,\n', 'f.csv:2:4: expected degrees as a decimal number, got an empty cell'],
    [
      'lat,lon\n-112,33.4\n',
      'f.csv:2:1: expected a latitude of -90 to 90, got latitude -112 (longitude and latitude swapped?)',
    ],
    [
      'lng,lat\n33.4,-80\n',
      'f.csv:2:1: expected a point in North America, got 33.4,-80 (longitude and latitude swapped?)',
    ],
    ['lng,lat\n-200,30\n', 'f.csv:2:1: expected a longitude of -180 to 180, got longitude -200'],
    ['a,b\n1,NaN\n', 'f.csv:2:3: expected a number in decimal digits, or an empty cell, in b, got NaN'],
  ])('%j', (text, line) => {
    expect(csv(text).errors).toEqual([line]);
  });

  it('lets a row without a point be', () => {
    expect(kindOf(csv('name,lat,lon\nsomewhere,,\n'))).toBe('used');
  });
});

describe('checkGeoJson', () => {
  it('finds an id given twice', () => {
    const feature = '{"type":"Feature","id":7,"properties":{},"geometry":{"type":"Point","coordinates":[-111,33]}}';
    expect(geojson(`{"type":"FeatureCollection","features":[${feature},${feature}]}`).errors).toEqual([
      'f.geojson: features[1].id: expected each id once, got 7 twice',
    ]);
  });

  it('names the place of lists and collections that are nested without end', () => {
    const coordinates = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const deep = `{"type":"MultiPolygon","coordinates":${coordinates}}`;
    expect(geojson(deep).errors).toContain('f.geojson: root.coordinates[0][0][0][0]: expected a number, got a list');
    const start = '{"type":"GeometryCollection","geometries":[';
    const nested = `${start.repeat(5_000)}${']}'.repeat(5_000)}`;
    expect(geojson(nested).errors).toEqual(['f.geojson: geometry: expected at most 64 levels, got more']);
  });

  it('says where the JSON breaks', () => {
    expect(geojson('{"type":"FeatureCollection",\n"features":[}').errors[0]).toMatch(/line 2, column 13/);
  });

  it('tells GeoJSON from a scenario', () => {
    expect(looksLikeGeoJson('{"type": "FeatureCollection"}')).toBe(true);
    expect(looksLikeGeoJson('{"version": 1, "selection": {"type": "Feature"}}')).toBe(false);
  });
});
