import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DataError } from '../../src/data/parse/error';
import { parseRegions } from '../../src/data/parse/regions';
import { COUNTRIES } from '../../src/model/geo';

const FILE = 'data/regions.json';
const text = readFileSync(`public/${FILE}`, 'utf8');
const { edition, regions, criteria, figures } = parseRegions(JSON.parse(text), FILE);
const region = (id: string) => regions.find((one) => one.id === id);
const criterion = (id: string) => criteria.find((one) => one.id === id);

describe('the 96 regions', () => {
  it('are 32, 51 and 13, in the order MX, US, CA, then by id', () => {
    const counts = COUNTRIES.map((country) => regions.filter((one) => one.country === country).length);
    expect(counts).toEqual([32, 51, 13]);
    for (const country of COUNTRIES) {
      const ids = regions.filter((one) => one.country === country).map((one) => one.id);
      expect(ids).toEqual([...ids].sort());
    }
    expect(regions.map((one) => one.country).join(' ')).toMatch(/^(MX ?)+(US ?)+(CA ?)+$/);
  });

  it('have names in three languages, with their accents', () => {
    expect(region('US-NM')?.names).toEqual({ en: 'New Mexico', es: 'Nuevo México', fr: 'Nouveau-Mexique' });
    expect(region('US-NC')?.names.es).toBe('Carolina del Norte');
    expect(region('MX-NLE')?.names).toEqual({ en: 'Nuevo León', es: 'Nuevo León', fr: 'Nuevo León' });
    expect(region('CA-QC')?.names.fr).toBe('Québec');
    expect(region('MX-MEX')?.names).toEqual({ en: 'State of Mexico', es: 'Estado de México', fr: 'État de Mexico' });
    for (const language of ['en', 'es', 'fr'] as const) {
      expect(new Set(regions.map((one) => one.names[language])).size).toBe(96);
    }
  });

  it('have label points and reference cities inside their bounds', () => {
    for (const { id, bounds, labelAt, referenceCity } of regions) {
      const [west, south, east, north] = bounds;
      // Cities on a coast may stand a little outside the generalised line: 0.05 degrees.
      for (const [[lng, lat], slack] of [
        [labelAt, 0],
        [referenceCity.at, 0.05],
      ] as const) {
        expect(lng >= west - slack && lng <= east + slack && lat >= south - slack && lat <= north + slack, id).toBe(
          true,
        );
      }
    }
  });

  it('have bounds near the published extremes of three states', () => {
    // Colorado was drawn from 37 to 41 N and 102.05 to 109.05 W; Sonora and Quebec by their gazetteers.
    const extremes = {
      'US-CO': [-109.05, 37, -102.05, 41],
      'MX-SON': [-115.05, 26.3, -108.42, 32.5],
      'CA-QC': [-79.76, 44.99, -57.1, 62.58],
    };
    for (const [id, expected] of Object.entries(extremes)) {
      const off = region(id)?.bounds.map((degrees, side) => Math.abs(degrees - (expected[side] ?? 0)));
      expect(Math.max(...(off ?? [180]))).toBeLessThan(0.15);
    }
  });

  it('say when an area is recalled', () => {
    const recalled = regions.filter((one) => one.areaKm2.certainty === 'recalled').map((one) => one.country);
    expect(recalled).toEqual(Array(13).fill('CA'));
  });
});

describe('the model', () => {
  it('has 19 criteria with weights that sum to 100, by theme as documented', () => {
    const byTheme: Record<string, number> = {};
    for (const { theme, weight } of criteria) byTheme[theme] = (byTheme[theme] ?? 0) + weight;
    expect(criteria).toHaveLength(19);
    expect(byTheme).toEqual({
      workforce: 26,
      cluster: 22,
      logistics: 10,
      power: 0,
      water: 7,
      security: 6,
      institutions: 4,
      hazards: 5,
      cost: 20,
    });
  });

  it('counts the rule of law for Mexico alone, and engineers for Canada as missing', () => {
    expect(criterion('S2')?.appliesTo).toEqual(['MX']);
    for (const id of ['W3', 'W4']) {
      expect(criterion(id)?.appliesTo).toEqual(COUNTRIES);
      expect(criterion(id)?.readings.map((reading) => reading.scope)).toEqual(['MX', 'US']);
    }
  });

  it('has a figure table for every indicator it reads, and for population', () => {
    const measures = criteria.flatMap((one) => one.readings.map((reading) => reading.measure));
    const read = measures.flatMap((measure) => (measure.type === 'indicator' ? [measure.indicatorId] : []));
    expect([...figures.keys()].sort()).toEqual([...new Set(read)].sort());
    expect(read).toContain('population_2020');
    const computed = measures.flatMap((measure) => (measure.type === 'computed' ? [measure.computedId] : []));
    expect(computed).toEqual(['hours_nearest_fab', 'chip_neighbours', 'hours_best_land_port', 'hours_air_cargo']);
  });

  it('calls what is measured by country bridged', () => {
    expect(criteria.filter((one) => one.bridged).map((one) => one.id)).toEqual(['W2', 'W3', 'W4', 'C1']);
  });
});

it('counts ages from a day', () => expect(edition).toMatch(/^\d{4}-\d\d-\d\d$/));

describe('a file that does not fit', () => {
  const broken = (path: readonly string[], value: unknown): unknown => {
    const copy: unknown = JSON.parse(text);
    const holder = path.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(Object(at), key), copy);
    if (value === undefined) Reflect.deleteProperty(Object(holder), path.at(-1) ?? '');
    else Reflect.set(Object(holder), path.at(-1) ?? '', value);
    return copy;
  };
  const errorOf = (json: unknown): DataError => {
    try {
      parseRegions(json, FILE);
    } catch (error) {
      if (error instanceof DataError) return error;
    }
    throw new Error('expected a DataError, got none');
  };

  it.each([
    ['a word for a number', ['regions', 'cityLng', '5'], 'west', 'regions[5].cityLng', 'a number'],
    ['an empty name', ['regions', 'fr', '0'], '', 'regions[0].fr', 'text'],
    ['no column', ['regions', 'short'], undefined, 'regions.short', 'column'],
    ['a column too short', ['regions', 'en'], ['Sonora'], 'regions.en', 'cells'],
    ['an unknown theme', ['criteria', 'theme'], Array(19).fill('luck'), 'criteria[0].theme', 'one of workforce'],
    [
      'a series that is not there',
      ['seriesOf', 'population_2020', '0'],
      9999,
      'seriesOf[0].population_2020',
      'a place among',
    ],
    ['no edition', ['about', 'edition'], [], 'about.edition', 'a date'],
    ['no table', ['values'], undefined, 'values', 'columns'],
  ])('names file and place of %s', (_, path, value, place, expected) => {
    const error = errorOf(broken(path, value));
    expect([error.file, error.place]).toEqual([FILE, place]);
    expect(error.expected).toContain(expected);
  });

  it('refuses what is no object', () => expect(errorOf([1, 2]).expected).toBe('an object'));
});
