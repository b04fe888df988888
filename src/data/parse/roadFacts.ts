import type { Extras } from '../../model/atlas';
import { UNITS } from '../../model/figure';
import type { SourceId } from '../../model/ids';
import { ROAD_FACTS, type RoadFact } from '../../model/road';
import { type Cells, Columns, given } from './columns';
import { CERTAINTIES } from './figures';

/** Published facts of roads, from `road-facts.json`. */
export function parseRoadFacts(json: unknown, file: string): Extras['roadFacts'] {
  return Columns.read(json, file, 'roadFacts').map((row) => ({
    scope: row.text('scope'),
    fact: row.choice('fact', ROAD_FACTS),
    content: readContent(row),
    certainty: row.choice('certainty', CERTAINTIES),
    sourceId: row.id<SourceId>('source'),
    ...given({
      since: row.optionalText('since'),
      year: row.optionalNumber('year'),
      note: row.optionalText('note'),
    }),
  }));
}

/** A row with a unit is an amount; one without is words. */
function readContent(row: Cells): RoadFact['content'] {
  return row.optionalText('unit') === undefined
    ? { type: 'text', text: row.text('text') }
    : { type: 'amount', value: row.number('value'), unit: row.choice('unit', UNITS) };
}
