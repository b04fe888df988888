import { gzipSync } from 'node:zlib';
import { distance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { parseCities } from '../../src/data/parse/cities';
import { DataError } from '../../src/data/parse/error';
import { parseNetwork } from '../../src/data/parse/network';
import { parsePlaces } from '../../src/data/parse/places';
import { parseSources } from '../../src/data/parse/sources';
import { PROJECT_KINDS, PROJECT_STATUSES } from '../../src/model/place';
import { built, withCell } from './files';

const places = parsePlaces(built('places'), 'places.json');
const network = parseNetwork(built('network'), 'network.json');

describe('ports and crossings', () => {
  const trucks = (name: string) => places.ports.find((port) => port.name === name)?.trucks2024?.value ?? 0;

  it('has 28 ports with Mexico and the 27 main ones with Canada', () => {
    const on = (border: string) => places.ports.filter((port) => port.border === border).length;
    expect([on('US-MX'), on('US-CA')]).toEqual([28, 27]);
  });

  it('gives each commercial port a main crossing that takes trucks, but for seven that have no crossing row', () => {
    const commercial = places.ports.filter((port) => (port.trucks2024?.value ?? 0) > 0);
    const without = commercial.filter((port) => port.mainCrossingId === undefined);
    expect(without.map((port) => port.border)).toEqual(Array(7).fill('US-CA'));
    for (const { id, mainCrossingId } of commercial.filter((port) => port.mainCrossingId)) {
      const crossing = places.crossings.find((one) => one.id === mainCrossingId);
      expect(crossing?.portId).toBe(id);
      expect(crossing?.commercial).not.toBe('no');
    }
  });

  it('says of San Luis and Nogales where trucks cross: San Luis II and Mariposa', () => {
    const main = (name: string) => places.ports.find((port) => port.name === name)?.mainCrossingId;
    expect(main('San Luis')).toBe('poe-2608-san-luis-ii');
    expect(main('Nogales')).toBe('poe-2604-mariposa');
    expect(main('Laredo')).toBe('poe-2304-world-trade-bridge');
  });

  it('orders 2024 as published: Laredo, Detroit, Otay Mesa, Port Huron, Buffalo', () => {
    // FTR on the release of 2024 by the Bureau of Transportation Statistics: Detroit first on the Canadian border, Port
    // Huron near parity with Buffalo; Laredo and Otay Mesa first and second on the Mexican one.
    const top = [...places.ports].sort((a, b) => trucks(b.name) - trucks(a.name)).slice(0, 5);
    expect(top.map((port) => port.name)).toEqual([
      'Laredo',
      'Detroit',
      'Otay Mesa',
      'Port Huron',
      'Buffalo Niagara Falls',
    ]);
    expect(trucks('Port Huron') / trucks('Buffalo Niagara Falls')).toBeCloseTo(1, 1);
  });

  it('leaves trucks missing, not zero, where none are counted', () => {
    expect(places.ports.find((port) => port.name === 'San Ysidro')?.trucks2024).toBeUndefined();
  });

  it('tells works, building and waiting crossings apart', () => {
    const crossing = (id: string) => places.crossings.find((one) => one.id === id);
    expect(crossing('poe-2601-douglas-commercial')?.status).toBe('building');
    expect(crossing('poe-3801-gordie-howe')?.status).toBe('built-not-open');
    expect(crossing('poe-2608-san-luis-i')).toMatchObject({ status: 'open', works: 'building', commercial: 'no' });
    expect(crossing('poe-2608-san-luis-ii')?.works).toBe('none');
    expect(crossing('poe-2408-santa-teresa')?.works).toBe('evaluation');
  });
});

describe('projects', () => {
  it('counts by kind and status as the sources say', () => {
    const kinds = PROJECT_KINDS.map((kind) => places.projects.filter((project) => project.kind === kind).length);
    expect(Object.fromEntries(PROJECT_KINDS.map((kind, index) => [kind, kinds[index]]))).toEqual({
      fab: 98,
      atp: 34,
      ems: 30,
      materials: 16,
      design: 15,
      equipment: 14,
      rnd: 12,
      wafer: 7,
      energy: 5,
    });
    const statuses = PROJECT_STATUSES.map(
      (status) => places.projects.filter((project) => project.status === status).length,
    );
    expect(statuses).toEqual([148, 33, 40, 2, 8]);
  });

  it('draws Costa Rica outside the 96 regions', () => {
    const outside = places.projects.filter((project) => project.regionId === undefined);
    expect(outside.map((project) => project.country)).toEqual(['CR', 'CR', 'CR']);
  });
});

describe('network', () => {
  it('puts a crossing where the ports put it', () => {
    const entries = network.nodes.filter((node) => node.type === 'port of entry');
    expect(entries).toHaveLength(50);
    for (const node of entries) {
      const crossing = places.crossings.find((one) => one.id === node.crossingId);
      expect(crossing && distance([...node.at], [...crossing.at]), node.id).toBeLessThan(0.1);
      expect(node.countries).toHaveLength(2);
    }
  });

  it('names as nearest node of a gateway the nearest of all towns, or one as near within 15 km', () => {
    const towns = network.nodes.filter((node) => node.type !== 'port of entry');
    for (const gateway of places.gateways.filter((one) => one.nearestNodeId)) {
      const km = (node: (typeof towns)[number]) => distance([...gateway.at], [...node.at]);
      const named = towns.filter((node) => node.id === gateway.nearestNodeId).map(km);
      expect(named, gateway.id).toHaveLength(1);
      expect(Math.min(...named) - Math.min(...towns.map(km)), gateway.id).toBeLessThan(15);
    }
    // No road of the network comes near Anchorage or Prince Rupert.
    const alone = places.gateways.filter((one) => one.nearestNodeId === undefined);
    expect(alone.map(({ id }) => id)).toEqual(['air-ANC', 'sea-CAPRR']);
  });
});

describe('sources', () => {
  const known = new Set(parseSources(built('sources'), 'sources.json').map(({ id }) => String(id)));

  it.each([
    'places',
    'network',
    'ports',
    'plan-entries',
    'projects',
    'parks',
    'programmes',
    'resources',
    'gateway-metrics',
  ])('every source that %s.json names is described', (name) => {
    const named = JSON.stringify(built(name)).match(/(?<=")t[0-9a-f]{8}(?=")/g) ?? [];
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('cities', () => {
  it('puts towns at the border on their side', () => {
    const cities = parseCities(built('cities'), 'cities.json');
    const regionOf = (name: string) => cities.filter((city) => city.name === name).map((city) => city.regionId);
    expect(regionOf('Agua Prieta')).toEqual(['MX-SON']);
    expect(regionOf('San Luis Río Colorado')).toEqual(['MX-SON']);
    expect(regionOf('Laredo')).toContain('US-TX');
  });
});

describe('bytes of the first map', () => {
  it.each([
    ['places', 22],
    ['network', 16],
  ])('%s.json takes at most %i KB after gzip', (name, limitKb) => {
    const text = JSON.stringify(built(name));
    expect(gzipSync(text).length).toBeLessThanOrEqual(limitKb * 1000);
  });
});

describe('a cell that does not fit', () => {
  it.each([
    ['ports', 'lat', 'north', 'ports[0].lat'],
    ['crossings', 'status', 'ajar', 'crossings[0].status'],
    ['projects', 'kind', 'foundry', 'projects[0].kind'],
    ['projects', 'lng', 200, 'projects[0].lng'],
    ['gateways', 'country', 'BR', 'gateways'],
  ])('%s.%s is refused by its place', (table, field, value, place) => {
    const attempt = () => parsePlaces(withCell(built('places'), table, field, value), 'places.json');
    expect(attempt).toThrow(DataError);
    expect(attempt).toThrow(`places.json: ${place}`);
  });

  it('a link to a node that is not there', () => {
    const attempt = () => parseNetwork(withCell(built('network'), 'links', 'from', 999), 'network.json');
    expect(attempt).toThrow('network.json: links[0].from: expected a place among 284, got 999');
  });

  it('a city without people', () => {
    const cities = { name: ['Nogales'], region: ['MX-SON'], lng: [-110.9], lat: [31.3], population: [null] };
    expect(() => parseCities(cities, 'cities.json')).toThrow('cities.json: cities[0].population: expected a number');
    expect(parseCities({ ...cities, population: [264782] }, 'cities.json')).toEqual([
      { name: 'Nogales', regionId: 'MX-SON', at: [-110.9, 31.3], population: 264782 },
    ]);
  });
});
