import { readTable } from '../csv';
import { degrees, inThreeLanguages, pack, tablesFile } from '../pack';
import { freeTextSourceId } from '../source';
import type { Step } from '../step';

/** `data/resources.json`: minerals and energy that bear on chips. */
export const step: Step = {
  name: 'resources',
  outputs: ['data/resources.json'],
  async make() {
    const resources = readTable('resources/resources.csv').map((row) => ({
      id: row.text('id'),
      name: row.text('name'),
      commodity: row.text('commodity'),
      country: row.text('country'),
      region: row.optional('region'),
      lng: degrees(row.number('lng')),
      lat: degrees(row.number('lat')),
      status: row.text('status'),
      ...inThreeLanguages(row, 'note'),
      certainty: row.text('certainty'),
      source: freeTextSourceId(row.text('source')),
    }));
    return [{ path: 'data/resources.json', bytes: tablesFile({ resources: pack(resources) }) }];
  },
};
