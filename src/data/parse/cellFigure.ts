import { type Figure, UNITS } from '../../model/figure';
import type { SourceId } from '../../model/ids';
import { type Cells, given } from './columns';
import { CERTAINTIES, MARKS } from './figures';

/** A figure of the columns value, unit, year, period, source, certainty and marks of one row. */
export function readFigure(row: Cells, note?: string): Figure {
  return {
    value: row.number('value'),
    unit: row.choice('unit', UNITS),
    year: row.number('year'),
    sourceId: row.id<SourceId>('source'),
    certainty: row.choice('certainty', CERTAINTIES),
    marks: row.choices('marks', MARKS),
    ...given({ period: row.optionalText('period'), note }),
  };
}
