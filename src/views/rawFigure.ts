import type { Atlas } from '../model/atlas';
import type { ComputedId, Criterion } from '../model/criterion';
import type { Figure, UnitId } from '../model/figure';
import type { Region } from '../model/region';
import { figureOf, readingFor } from '../scoring/raw';
import { networkFigure } from './figures';

const COMPUTED_UNITS: Readonly<Record<ComputedId, UnitId>> = {
  hours_nearest_fab: 'hours',
  hours_best_land_port: 'hours',
  hours_air_cargo: 'hours',
  chip_neighbours: 'projects',
};

/**
 * The figure behind a criterion's raw value: the indicator's own, the same per 100,000 people (then marked as derived),
 * or the network's. `undefined` where the value is missing.
 */
export function rawFigure(
  atlas: Pick<Atlas, 'figures' | 'edition'>,
  criterion: Criterion,
  region: Region,
  raw: number | undefined,
): Figure | undefined {
  const reading = readingFor(criterion, region.country);
  if (raw === undefined || reading === undefined) return undefined;
  if (reading.measure.type === 'computed') {
    return networkFigure(raw, COMPUTED_UNITS[reading.measure.computedId], atlas.edition);
  }
  const figure = figureOf(atlas, criterion, region);
  if (figure === undefined || reading.transform !== 'per_capita') return figure;
  const marks = figure.marks.includes('derived') ? figure.marks : [...figure.marks, 'derived' as const];
  return { ...figure, value: raw, unit: 'per100k', marks };
}
