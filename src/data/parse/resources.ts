import type { Extras } from '../../model/atlas';
import { COUNTRIES } from '../../model/geo';
import type { RegionId, ResourceId, SourceId } from '../../model/ids';
import type { Resource } from '../../model/place';
import { Columns, given } from './columns';
import { CERTAINTIES } from './figures';
import { optionalWords } from './words';

const STATUSES: readonly Resource['status'][] = ['operating', 'announced', 'paused'];

/** Mineral and energy sites that bear on chips, from `resources.json`. */
export function parseResources(json: unknown, file: string): Extras['resources'] {
  return Columns.read(json, file, 'resources').map((row) => ({
    id: row.id<ResourceId>('id'),
    name: row.text('name'),
    commodity: row.text('commodity'),
    country: row.choice('country', COUNTRIES),
    at: row.point(),
    status: row.choice('status', STATUSES),
    certainty: row.choice('certainty', CERTAINTIES),
    sourceId: row.id<SourceId>('source'),
    ...given({ regionId: row.optionalId<RegionId>('region'), note: optionalWords(row, 'note') }),
  }));
}
