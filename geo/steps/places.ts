import { type Row, readTable } from '../csv';
import { type Cell, degrees, pack, tablesFile } from '../pack';
import { freeTextSourceId } from '../source';
import type { Step } from '../step';

/** `data/places.json`: ports, crossings, the core of projects, and gateways, for the first map. */
export const step: Step = {
  name: 'places',
  outputs: ['data/places.json'],
  async make() {
    const trucks = trucks2024(readTable('ports/counts.csv'));
    const bytes = tablesFile({
      ports: pack(readTable('ports/ports.csv').map((row) => port(row, trucks.get(row.text('id'))))),
      crossings: pack(readTable('ports/crossings.csv').filter(hasPosition).map(crossing)),
      projects: pack(readTable('projects/projects.csv').map(project)),
      gateways: pack(readTable('gateways/gateways.csv').map(gateway)),
    });
    return [{ path: 'data/places.json', bytes }];
  },
};

/** A crossing that is only permitted may have no position yet; it stays off the map and is named in the works. */
function hasPosition(row: Row): boolean {
  return row.optional('lng') !== undefined;
}

function trucks2024(counts: readonly Row[]): ReadonlyMap<string, Row> {
  const rows = counts.filter((row) => row.text('measure') === 'trucks' && row.text('year') === '2024');
  return new Map(rows.map((row) => [row.text('place_id'), row]));
}

function port(row: Row, trucks: Row | undefined): Record<string, Cell> {
  return {
    id: row.text('id'),
    name: row.text('name'),
    border: row.text('border'),
    lng: degrees(row.number('lng')),
    lat: degrees(row.number('lat')),
    commercial: row.text('commercial'),
    rail: row.text('rail') === 'yes',
    usRegion: row.optional('us_region'),
    // Laredo meets two states; the first, where its World Trade Bridge lands, stands for the port.
    otherRegion: row.optional('other_region')?.split(';')[0],
    usTown: row.optional('us_town'),
    otherTown: row.optional('other_town'),
    trucks2024: trucks?.number('value'),
    trucksSource: trucks && freeTextSourceId(trucks.text('source')),
    trucksCertainty: trucks?.text('certainty'),
    mainCrossing: row.optional('main_crossing_id'),
    source: freeTextSourceId(row.text('source')),
  };
}

function crossing(row: Row): Record<string, Cell> {
  return {
    id: row.text('id'),
    port: row.text('port_id'),
    name: row.text('name'),
    localName: row.optional('name_local'),
    border: row.text('border'),
    lng: degrees(row.number('lng')),
    lat: degrees(row.number('lat')),
    commercial: row.text('commercial'),
    status: row.text('status'),
    statusText: row.text('status_text'),
    works: row.text('works'),
    opensYear: row.optionalNumber('opens_year'),
    rail: row.text('rail') === 'yes',
    certainty: row.text('certainty'),
    source: freeTextSourceId(row.text('source')),
  };
}

function project(row: Row): Record<string, Cell> {
  const country = row.text('country');
  return {
    id: row.text('id'),
    name: row.text('name'),
    company: row.text('company'),
    kind: row.text('kind'),
    country,
    // Costa Rica's provinces are not among the 96 regions.
    region: country === 'CR' ? undefined : row.text('region'),
    city: row.text('city'),
    lng: degrees(row.number('lng')),
    lat: degrees(row.number('lat')),
    precision: row.text('precision'),
    status: row.text('status'),
    statusAsOf: row.optional('status_as_of'),
    announcedYear: row.optionalNumber('announced_year'),
    startYear: row.optionalNumber('start_year'),
  };
}

function gateway(row: Row): Record<string, Cell> {
  return {
    id: row.text('id'),
    type: row.text('type'),
    code: row.optional('code'),
    name: row.text('name'),
    city: row.text('city'),
    country: row.text('country'),
    region: row.optional('region'),
    lng: degrees(row.number('lng')),
    lat: degrees(row.number('lat')),
    nearestNode: row.optional('nearest_node'),
    certainty: row.text('certainty'),
    source: freeTextSourceId(row.text('source')),
  };
}
