import type { Extras } from '../../model/atlas';
import { COUNTRIES } from '../../model/geo';
import type { ParkId, RegionId, SourceId } from '../../model/ids';
import { Columns, given } from './columns';
import { CERTAINTIES } from './figures';
import { optionalWords } from './words';

/** Industrial parks and sites, from `parks.json`; all points are points of towns. */
export function parseParks(json: unknown, file: string): Extras['parks'] {
  return Columns.read(json, file, 'parks').map((row) => ({
    id: row.id<ParkId>('id'),
    name: row.text('name'),
    city: row.text('city'),
    country: row.choice('country', COUNTRIES),
    regionId: row.id<RegionId>('region'),
    at: row.point(),
    certainty: row.choice('certainty', CERTAINTIES),
    sourceId: row.id<SourceId>('source'),
    ...given({ developer: row.optionalText('developer'), note: optionalWords(row, 'note') }),
  }));
}
