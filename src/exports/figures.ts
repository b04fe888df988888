import type { Atlas, Extras } from '../model/atlas';
import type { ComputedId, Criterion } from '../model/criterion';
import type { Figure, UnitId } from '../model/figure';
import type { SourceId } from '../model/ids';
import type { Region } from '../model/region';
import { ProblemError } from '../scoring/mcda/fault';
import { figureOf, readingFor } from '../scoring/raw';
import type { Study } from './study';

/** Figures older than this before the edition are called old. */
const OLD_AFTER_YEARS = 5;

const COMPUTED_UNITS: Readonly<Record<ComputedId, UnitId>> = {
  hours_nearest_fab: 'hours',
  hours_best_land_port: 'hours',
  hours_air_cargo: 'hours',
  chip_neighbours: 'projects',
};

export function editionYear({ edition }: Pick<Atlas, 'edition'>): number {
  return Number(edition.slice(0, 4));
}

export function isOld(figure: Pick<Figure, 'year'>, atlas: Pick<Atlas, 'edition'>): boolean {
  return editionYear(atlas) - figure.year > OLD_AFTER_YEARS;
}

/** The period of a figure as its source has it: `2024`, `2015-2019`. */
export function periodOf({ period, year }: Pick<Figure, 'period' | 'year'>): string {
  return period ?? String(year);
}

type Given = Pick<Study, 'atlas'> & { readonly extras: Pick<Extras, 'sources'> };

/** A quantity worked out from the road network: an estimate of the year of the edition. */
export function networkFigure({ atlas, extras }: Given, value: number, unit: UnitId): Figure {
  const year = editionYear(atlas);
  return { value, unit, year, sourceId: networkSource(extras.sources), certainty: 'low', marks: ['derived'] };
}

/** The source of everything worked out from the corridor network. */
function networkSource(sources: Extras['sources']): SourceId {
  const source = sources.find(({ id }) => id === 'corredor-network');
  if (source !== undefined) return source.id;
  const got = `${sources.length} others`;
  throw new ProblemError([{ path: 'sources', expected: 'the source corredor-network', got }]);
}

/** The figure behind a criterion's raw value; `undefined` where it is missing. Shares of people are marked as derived. */
export function rawFigure(
  given: Given,
  criterion: Criterion,
  region: Region,
  raw: number | undefined,
): Figure | undefined {
  const reading = readingFor(criterion, region.country);
  if (raw === undefined || reading === undefined) return undefined;
  if (reading.measure.type === 'computed') return networkFigure(given, raw, COMPUTED_UNITS[reading.measure.computedId]);
  const figure = figureOf(given.atlas, criterion, region);
  if (figure === undefined || reading.transform !== 'per_capita') return figure;
  const marks = figure.marks.includes('derived') ? figure.marks : [...figure.marks, 'derived' as const];
  return { ...figure, value: raw, unit: 'per100k', marks };
}
