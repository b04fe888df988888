import type { MultiPolygon, Polygon } from 'geojson';
import { type Row, readTable } from '../csv';
import { readFigures } from '../figures';
import { figureTables } from '../figureTables';
import { westOfAntimeridian } from '../geometry/admin1';
import { labelPoint } from '../geometry/labelPoints';
import { overviewRegions } from '../geometry/regions';
import { degrees, pack, tablesFile } from '../pack';
import { boundsOf } from '../regionPlaces';
import type { Step } from '../step';

/** Day from which ages of figures are counted. */
const EDITION = '2026-11-21';
const POPULATION = 'population_2020';
const COMPUTED = 'computed:';

/** Regions, criteria and the figures the criteria read: what the first scored map asks for. */
export const step: Step = {
  name: 'regions',
  outputs: ['data/regions.json'],
  async make() {
    const regions = readTable('regions/regions.csv');
    const shapes = await regionShapes();
    const bytes = tablesFile({
      about: pack([{ edition: EDITION }]),
      regions: pack(regions.map((row) => region(row, shapes))),
      criteria: pack(readTable('indicators/criteria.csv').map(criterion)),
      readings: pack(readTable('indicators/readings.csv').map(reading)),
      ...scoredFigures(regions.map((row) => row.text('region_id'))),
    });
    return [{ path: 'data/regions.json', bytes }];
  },
};

async function regionShapes(): Promise<ReadonlyMap<string, Polygon | MultiPolygon>> {
  const { features } = await overviewRegions();
  return new Map(features.map(({ properties, geometry }) => [properties.id, westOfAntimeridian(geometry)]));
}

function region(row: Row, shapes: ReadonlyMap<string, Polygon | MultiPolygon>) {
  const shape = shapes.get(row.text('region_id'));
  if (shape === undefined) throw new Error(`expected a shape of ${row.text('region_id')}, got none`);
  const [west, south, east, north] = boundsOf(shape);
  const [labelLng, labelLat] = labelPoint(row.text('region_id'), shape);
  return {
    id: row.text('region_id'),
    country: row.text('country'),
    ...names(row),
    short: row.text('short'),
    city: row.text('reference_city'),
    cityLng: degrees(row.number('lng')),
    cityLat: degrees(row.number('lat')),
    labelLng: degrees(labelLng),
    labelLat: degrees(labelLat),
    west,
    south,
    east,
    north,
    population: row.number('population'),
    populationYear: row.number('population_year'),
    populationSource: row.text('population_source_id'),
    populationCertainty: row.text('population_certainty'),
    populationNote: row.optional('population_note'),
    area: row.number('area_km2'),
    areaYear: row.number('area_year'),
    areaSource: row.text('area_source_id'),
    areaCertainty: row.text('area_certainty'),
    areaNote: row.optional('area_note'),
  };
}

function names(row: Row) {
  return { en: row.text('name_en'), es: row.text('name_es'), fr: row.text('name_fr') };
}

function criterion(row: Row) {
  return {
    id: row.text('criterion_id'),
    ...names(row),
    theme: row.text('theme'),
    direction: row.text('direction'),
    weight: row.number('weight'),
    appliesTo: row.text('applies_to'),
    bridged: row.text('bridged') === 'yes',
  };
}

/** `measure` is an indicator, or `computed:` and a quantity that the product works out itself. */
function reading(row: Row) {
  const measure = row.text('measure');
  const computed = measure.startsWith(COMPUTED) ? measure.slice(COMPUTED.length) : undefined;
  return {
    of: row.text('criterion_id'),
    scope: row.text('scope'),
    indicator: computed === undefined ? measure : undefined,
    computed,
    transform: row.text('transform'),
    low: row.number('low'),
    high: row.number('high'),
    evidence: row.text('evidence'),
  };
}

/** Figures of the indicators that a criterion reads, and population, in the order of the catalogue. */
function scoredFigures(regionIds: readonly string[]) {
  const wanted = new Set([POPULATION, ...readTable('indicators/readings.csv').map((row) => row.text('measure'))]);
  const indicators = readTable('indicators/catalogue.csv')
    .map((row) => ({ id: row.text('indicator_id'), unit: row.text('unit') }))
    .filter((indicator) => wanted.has(indicator.id));
  return figureTables(readFigures(), indicators, regionIds);
}
