import type { Extras } from '../../model/atlas';
import type { RegionId } from '../../model/ids';
import { Columns } from './columns';
import { Json } from './json';

/** Towns that search finds, from `cities.json`, which is one table: name, region, lng, lat, population. */
export function parseCities(json: unknown, file: string): Extras['cities'] {
  return Columns.of(new Json(json, file, 'cities')).map((row) => ({
    name: row.text('name'),
    regionId: row.id<RegionId>('region'),
    at: row.point(),
    population: row.number('population'),
  }));
}
