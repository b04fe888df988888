import { type Row, readTable } from '../csv';
import { type Cell, inThreeLanguages, joined, pack, tablesFile } from '../pack';
import { freeTextSourceId } from '../source';
import type { Step } from '../step';

/** `data/ports.json`: yearly counts, facts, works and remarks of ports and crossings, for the port dossier. */
export const step: Step = {
  name: 'ports',
  outputs: ['data/ports.json'],
  async make() {
    const bytes = tablesFile({
      counts: pack(readTable('ports/counts.csv').map(count)),
      facts: pack(readTable('ports/facts.csv').map(fact)),
      works: pack(readTable('ports/works.csv').map(work)),
      notes: pack(['ports/ports.csv', 'ports/crossings.csv'].flatMap(notesIn)),
    });
    return [{ path: 'data/ports.json', bytes }];
  },
};

function count(row: Row): Record<string, Cell> {
  return {
    place: row.text('place_id'),
    measure: row.text('measure'),
    year: row.number('year'),
    period: row.optional('period'),
    value: row.number('value'),
    months: row.number('months'),
    coverage: row.text('coverage'),
    fullYear: row.text('full_year') === 'yes',
    certainty: row.text('certainty'),
    source: freeTextSourceId(row.text('source')),
  };
}

function fact(row: Row): Record<string, Cell> {
  const worded = row.text('unit') === 'text';
  return {
    place: row.text('place_id'),
    fact: row.text('fact'),
    family: row.text('family'),
    period: row.text('period'),
    year: row.number('year'),
    value: worded ? undefined : row.number('value'),
    text: worded ? row.text('value') : undefined,
    unit: worded ? undefined : row.text('unit'),
    marks: joined(row.text('marks')),
    certainty: row.text('certainty'),
    note: row.optional('note'),
    source: freeTextSourceId(row.text('source')),
  };
}

function work(row: Row): Record<string, Cell> {
  return {
    id: row.text('id'),
    place: row.text('place_id'),
    en: row.text('name'),
    es: row.text('name_es'),
    fr: row.text('name_fr'),
    ...inThreeLanguages(row, 'description'),
    stage: row.text('stage'),
    ...inThreeLanguages(row, 'status_text', 'statusText'),
    statusAsOf: row.optional('status_as_of'),
    yearExpected: row.optionalNumber('year_expected'),
    cost: row.optionalNumber('cost'),
    costUnit: row.optional('cost_unit'),
    costYear: row.optionalNumber('cost_year'),
    ...inThreeLanguages(row, 'cost_note', 'costNote'),
    lead: row.optional('lead'),
    certainty: row.text('certainty'),
    source: freeTextSourceId(row.text('source')),
  };
}

/** The remarks of places stand here, as the first map needs the places and not their remarks. */
function notesIn(file: string): readonly Record<string, Cell>[] {
  const remarked = readTable(file).filter((row) => row.optional('note') !== undefined);
  return remarked.map((row) => ({ place: row.text('id'), ...inThreeLanguages(row, 'note') }));
}
