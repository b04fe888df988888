import { readTable } from '../csv';
import { degrees, pack, tablesFile } from '../pack';
import type { Step } from '../step';

/** `data/campuses.json`: the CONALEP schools; a few have no position that can be trusted. */
export const step: Step = {
  name: 'campuses',
  outputs: ['data/campuses.json'],
  async make() {
    const campuses = readTable('regions/campuses.csv').map((row) => {
      const [lng, lat] = [row.optionalNumber('lng'), row.optionalNumber('lat')];
      return {
        id: row.text('campus_id'),
        name: row.text('name'),
        region: row.text('region_id'),
        lng: lng === undefined ? undefined : degrees(lng),
        lat: lat === undefined ? undefined : degrees(lat),
        source: row.text('source_id'),
      };
    });
    return [{ path: 'data/campuses.json', bytes: tablesFile({ campuses: pack(campuses) }) }];
  },
};
