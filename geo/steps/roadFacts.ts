import { type Row, readTable } from '../csv';
import { type Cell, pack, tablesFile } from '../pack';
import { freeTextSourceId } from '../source';
import type { Step } from '../step';

/** `data/road-facts.json`: published tolls, weights, lengths and speeds of roads; nothing is worked out from them. */
export const step: Step = {
  name: 'roadFacts',
  outputs: ['data/road-facts.json'],
  async make() {
    const facts = readTable('corridors/facts.csv').map(fact);
    return [{ path: 'data/road-facts.json', bytes: tablesFile({ roadFacts: pack(facts) }) }];
  },
};

/** `from 2025-01-10` is split, so that the page can say it in its own language. */
function fact(row: Row): Record<string, Cell> {
  const worded = row.text('unit') === 'text';
  const period = row.text('period');
  return {
    scope: row.text('scope'),
    fact: row.text('fact'),
    since: period.startsWith('from ') ? period.slice('from '.length) : undefined,
    year: row.optionalNumber('year'),
    value: worded ? undefined : row.number('value'),
    unit: worded ? undefined : row.text('unit'),
    text: worded ? row.text('value') : undefined,
    certainty: row.text('certainty'),
    note: row.optional('note'),
    source: freeTextSourceId(row.text('source')),
  };
}
