import type { RegionId } from '../../model/ids';
import type { SiteData } from '../../model/site';
import { Columns } from './columns';

/** Towns, people of municipalities and airports, from `sites.json`. */
export function parseSites(json: unknown, file: string): SiteData {
  return {
    towns: Columns.read(json, file, 'towns').map((row) => ({
      id: row.number('id'),
      name: row.text('name'),
      regionId: row.id<RegionId>('region'),
      at: row.point(),
      people: row.number('people'),
      isCensus: row.flag('census'),
      isCounted: row.flag('counted'),
    })),
    municipalities: Columns.read(json, file, 'municipalities').map((row) => ({
      at: row.point(),
      people: row.number('people'),
    })),
    airports: Columns.read(json, file, 'airports').map((row) => ({
      code: row.text('code'),
      at: row.point(),
      elevationM: row.number('elevation'),
    })),
  };
}
