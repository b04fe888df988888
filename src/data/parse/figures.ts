import { type Certainty, type Figure, type FigureMark, UNITS, type UnitId } from '../../model/figure';
import type { IndicatorId, RegionId, SourceId } from '../../model/ids';
import type { FigureTable } from '../../model/region';
import { saying } from '../../model/saying';
import { type Cells, Columns, given } from './columns';

export const CERTAINTIES: readonly Certainty[] = ['high', 'medium', 'low', 'recalled'];
export const MARKS: readonly FigureMark[] = ['derived', 'national', 'bridge', 'proxy', 'bound', 'part-year'];

/** What figures of one indicator share: all but the value and the unit. */
type Series = Omit<Figure, 'value' | 'unit'>;

/**
 * The figures of the tables `units`, `series`, `values` and `seriesOf`, by indicator and region.
 *
 * `values` and `seriesOf` have a column per indicator and a cell per region in the order of `regionIds`, null where
 * the figure is missing; `seriesOf` is the place of the row of `series` with year, source and the like.
 */
export function parseFigureTables(json: unknown, file: string, regionIds: readonly RegionId[]): FigureTable {
  const series = Columns.read(json, file, 'series').map(readSeries);
  const values = Columns.read(json, file, 'values').map((row) => row);
  const places = Columns.read(json, file, 'seriesOf').map((row) => row);
  const table = new Map<IndicatorId, ReadonlyMap<RegionId, Figure>>();
  for (const [id, unit] of Columns.read(json, file, 'units').map(readUnit)) {
    const column = new Map<RegionId, Figure>();
    regionIds.forEach((regionId, index) => {
      const [value, place] = [values[index], places[index]];
      const figure = value && place && figureAt(id, unit, value, place, series);
      if (figure) column.set(regionId, figure);
    });
    table.set(id, column);
  }
  return table;
}

function readUnit(row: Cells): readonly [IndicatorId, UnitId] {
  return [row.id<IndicatorId>('id'), row.choice('unit', UNITS)];
}

function readSeries(row: Cells): Series {
  return {
    year: row.number('year'),
    sourceId: row.id<SourceId>('source'),
    certainty: row.choice('certainty', CERTAINTIES),
    marks: row.choices('marks', MARKS),
    ...given({ period: row.optionalText('period'), note: row.optionalText('note') }),
  };
}

function figureAt(
  id: IndicatorId,
  unit: UnitId,
  value: Cells,
  place: Cells,
  series: readonly Series[],
): Figure | undefined {
  const number = value.optionalNumber(id);
  if (number === undefined) return undefined;
  const at = place.number(id);
  const shared = series[at] ?? place.cell(id).fail(saying('placeAmong', { count: series.length }));
  return { value: number, unit, ...shared };
}
