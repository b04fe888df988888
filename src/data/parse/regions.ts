import type { Atlas } from '../../model/atlas';
import {
  type ComputedId,
  type Criterion,
  type CriterionReading,
  type Measure,
  THEMES,
  type Transform,
} from '../../model/criterion';
import type { Figure } from '../../model/figure';
import { COUNTRIES, type Country, type LngLat, type Names } from '../../model/geo';
import type { CriterionId, IndicatorId, RegionId, SourceId } from '../../model/ids';
import type { Region } from '../../model/region';
import { type Cells, Columns, given } from './columns';
import { DataError } from './error';
import { CERTAINTIES, parseFigureTables } from './figures';

export const TRANSFORMS: readonly Transform[] = ['none', 'log', 'per_capita'];
export const SCOPES: readonly (Country | 'all')[] = [...COUNTRIES, 'all'];
export const COMPUTED: readonly ComputedId[] = [
  'hours_nearest_fab',
  'hours_best_land_port',
  'hours_air_cargo',
  'chip_neighbours',
];

/** Regions, criteria and the figures they read, from `data/regions.json`. Throws a DataError naming row and field. */
export function parseRegions(json: unknown, file: string): Pick<Atlas, 'edition' | 'regions' | 'criteria' | 'figures'> {
  const regions = Columns.read(json, file, 'regions').map(readRegion);
  const [edition] = Columns.read(json, file, 'about').map((row) => row.text('edition'));
  if (edition === undefined) throw new DataError(file, 'about.edition', 'a date', 'nothing');
  const regionIds = regions.map((region) => region.id);
  return { edition, regions, criteria: parseCriteria(json, file), figures: parseFigureTables(json, file, regionIds) };
}

function readRegion(row: Cells): Region {
  const country = row.choice('country', COUNTRIES);
  const id = row.id<RegionId>('id');
  if (!id.startsWith(`${country}-`)) row.cell('id').fail(`an id of ${country}`);
  return {
    id,
    country,
    names: readNames(row),
    short: row.text('short'),
    referenceCity: { name: row.text('city'), at: point(row, 'city') },
    labelAt: point(row, 'label'),
    bounds: [row.number('west'), row.number('south'), row.number('east'), row.number('north')],
    population: readOwnFigure(row, 'population', 'persons'),
    areaKm2: readOwnFigure(row, 'area', 'km2'),
  };
}

/** The columns `en`, `es`, `fr`. */
export function readNames(row: Cells): Names {
  return { en: row.text('en'), es: row.text('es'), fr: row.text('fr') };
}

function point(row: Cells, prefix: string): LngLat {
  return [row.number(`${prefix}Lng`), row.number(`${prefix}Lat`)];
}

/** A figure of the columns `population`, `populationYear` and so on. */
function readOwnFigure(row: Cells, prefix: string, unit: 'persons' | 'km2'): Figure {
  return {
    value: row.number(prefix),
    unit,
    year: row.number(`${prefix}Year`),
    sourceId: row.id<SourceId>(`${prefix}Source`),
    certainty: row.choice(`${prefix}Certainty`, CERTAINTIES),
    marks: [],
    ...given({ note: row.optionalText(`${prefix}Note`) }),
  };
}

function parseCriteria(json: unknown, file: string): readonly Criterion[] {
  const readings = Columns.read(json, file, 'readings').map((row) => ({ of: row.text('of'), ...readReading(row) }));
  return Columns.read(json, file, 'criteria').map((row) => {
    const id = row.id<CriterionId>('id');
    const own = readings.filter((reading) => reading.of === id).map(({ of, ...reading }) => reading);
    if (own.length === 0) row.cell('id').fail('a criterion with a row in readings');
    return {
      id,
      names: readNames(row),
      theme: row.choice('theme', THEMES),
      direction: row.choice('direction', ['benefit', 'cost']),
      weight: row.number('weight'),
      readings: own,
      appliesTo: COUNTRIES.filter((country) => row.list('appliesTo').includes(country)),
      bridged: row.flag('bridged'),
    };
  });
}

function readReading(row: Cells): CriterionReading {
  return {
    scope: row.choice('scope', SCOPES),
    measure: readMeasure(row),
    transform: row.choice('transform', TRANSFORMS),
    low: row.number('low'),
    high: row.number('high'),
    evidence: row.text('evidence'),
  };
}

function readMeasure(row: Cells): Measure {
  const computedId = row.optionalChoice('computed', COMPUTED);
  return computedId
    ? { type: 'computed', computedId }
    : { type: 'indicator', indicatorId: row.id<IndicatorId>('indicator') };
}
