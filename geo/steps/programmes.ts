import { readTable } from '../csv';
import { joined, pack, tablesFile } from '../pack';
import { freeTextSourceId } from '../source';
import type { Step } from '../step';

/** `data/programmes.json`: policy, workforce, incentive, forum, study and finance measures. */
export const step: Step = {
  name: 'programmes',
  outputs: ['data/programmes.json'],
  async make() {
    const programmes = readTable('programmes/programmes.csv').map((row) => ({
      id: row.text('id'),
      en: row.text('name_en'),
      es: row.text('name_es'),
      fr: row.text('name_fr'),
      kind: row.text('kind'),
      date: row.optional('date'),
      year: row.optionalNumber('year'),
      countries: joined(row.text('countries')),
      regions: joined(row.text('regions')),
      description: row.text('description'),
      descriptionEs: row.text('description_es'),
      descriptionFr: row.text('description_fr'),
      url: row.optional('url'),
      certainty: row.text('certainty'),
      source: freeTextSourceId(row.text('source')),
    }));
    return [{ path: 'data/programmes.json', bytes: tablesFile({ programmes: pack(programmes) }) }];
  },
};
