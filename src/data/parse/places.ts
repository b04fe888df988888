import type { Atlas } from '../../model/atlas';
import { COUNTRIES, type Country } from '../../model/geo';
import type { CrossingId, GatewayId, NodeId, PortId, ProjectId, RegionId, SourceId } from '../../model/ids';
import { type Gateway, PROJECT_KINDS, PROJECT_STATUSES, type Project } from '../../model/place';
import type { Border, Commercial, Crossing, CrossingStatus, Port } from '../../model/port';
import { type Cells, Columns, given } from './columns';
import { CERTAINTIES } from './figures';

const BORDERS: readonly Border[] = ['US-MX', 'US-CA'];
const COMMERCIAL: readonly Commercial[] = ['yes', 'limited', 'planned', 'no'];
const CROSSING_STATUSES: readonly CrossingStatus[] = ['open', 'building', 'built-not-open', 'planned'];
const WORKS: readonly Crossing['works'][] = ['none', 'building', 'evaluation'];
const GATEWAY_TYPES: readonly Gateway['type'][] = ['airport', 'seaport'];
const PRECISIONS: readonly Project['precision'][] = ['site', 'city'];
const PROJECT_COUNTRIES: readonly (Country | 'CR')[] = [...COUNTRIES, 'CR'];

/** The places of the first map, from `places.json`; a bad cell throws a DataError naming row and field. */
export function parsePlaces(json: unknown, file: string): Pick<Atlas, 'ports' | 'crossings' | 'projects' | 'gateways'> {
  return {
    ports: Columns.read(json, file, 'ports').map(readPort),
    crossings: Columns.read(json, file, 'crossings').map(readCrossing),
    projects: Columns.read(json, file, 'projects').map(readProject),
    gateways: Columns.read(json, file, 'gateways').map(readGateway),
  };
}

function readPort(row: Cells): Port {
  return {
    id: row.id<PortId>('id'),
    name: row.text('name'),
    border: row.choice('border', BORDERS),
    at: row.point(),
    commercial: row.choice('commercial', COMMERCIAL),
    rail: row.flag('rail'),
    sourceId: row.id<SourceId>('source'),
    ...given({
      usRegionId: row.optionalId<RegionId>('usRegion'),
      otherRegionId: row.optionalId<RegionId>('otherRegion'),
      usTown: row.optionalText('usTown'),
      otherTown: row.optionalText('otherTown'),
      trucks2024: trucks2024(row),
      mainCrossingId: row.optionalId<CrossingId>('mainCrossing'),
    }),
  };
}

function trucks2024(row: Cells): Port['trucks2024'] {
  const value = row.optionalNumber('trucks2024');
  if (value === undefined) return undefined;
  const certainty = row.choice('trucksCertainty', CERTAINTIES);
  return { value, unit: 'trucks', year: 2024, sourceId: row.id<SourceId>('trucksSource'), certainty, marks: [] };
}

function readCrossing(row: Cells): Crossing {
  return {
    id: row.id<CrossingId>('id'),
    portId: row.id<PortId>('port'),
    name: row.text('name'),
    border: row.choice('border', BORDERS),
    at: row.point(),
    commercial: row.choice('commercial', COMMERCIAL),
    status: row.choice('status', CROSSING_STATUSES),
    statusText: row.text('statusText'),
    works: row.choice('works', WORKS),
    rail: row.flag('rail'),
    certainty: row.choice('certainty', CERTAINTIES),
    sourceId: row.id<SourceId>('source'),
    ...given({
      localName: row.optionalText('localName'),
      opensYear: row.optionalNumber('opensYear'),
    }),
  };
}

function readProject(row: Cells): Project {
  return {
    id: row.id<ProjectId>('id'),
    name: row.text('name'),
    company: row.text('company'),
    kind: row.choice('kind', PROJECT_KINDS),
    country: row.choice('country', PROJECT_COUNTRIES),
    city: row.text('city'),
    at: row.point(),
    precision: row.choice('precision', PRECISIONS),
    status: row.choice('status', PROJECT_STATUSES),
    ...given({
      regionId: row.optionalId<RegionId>('region'),
      statusAsOf: row.optionalText('statusAsOf'),
      announcedYear: row.optionalNumber('announcedYear'),
      startYear: row.optionalNumber('startYear'),
    }),
  };
}

function readGateway(row: Cells): Gateway {
  return {
    id: row.id<GatewayId>('id'),
    type: row.choice('type', GATEWAY_TYPES),
    name: row.text('name'),
    city: row.text('city'),
    country: row.choice('country', COUNTRIES),
    at: row.point(),
    certainty: row.choice('certainty', CERTAINTIES),
    sourceId: row.id<SourceId>('source'),
    ...given({
      code: row.optionalText('code'),
      regionId: row.optionalId<RegionId>('region'),
      nearestNodeId: row.optionalId<NodeId>('nearestNode'),
    }),
  };
}
