import { readTable } from '../csv';
import { degrees, inThreeLanguages, pack, tablesFile } from '../pack';
import { freeTextSourceId } from '../source';
import type { Step } from '../step';

/** `data/parks.json`: industrial parks and sites. */
export const step: Step = {
  name: 'parks',
  outputs: ['data/parks.json'],
  async make() {
    const parks = readTable('parks/parks.csv').map((row) => ({
      id: row.text('id'),
      name: row.text('name'),
      city: row.text('city'),
      country: row.text('country'),
      region: row.text('region'),
      lng: degrees(row.number('lng')),
      lat: degrees(row.number('lat')),
      developer: row.optional('developer'),
      ...inThreeLanguages(row, 'note'),
      certainty: row.text('certainty'),
      source: freeTextSourceId(row.text('source')),
    }));
    return [{ path: 'data/parks.json', bytes: tablesFile({ parks: pack(parks) }) }];
  },
};
