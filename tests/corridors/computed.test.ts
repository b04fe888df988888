import { describe, expect, it } from 'vitest';
import { computeCorridorCriteria } from '../../src/corridors/computed';
import { DEFAULT_ASSUMPTIONS } from '../../src/corridors/defaults';
import { chipPlants, fabsServed, gatewayPlace, projectTargets, regionPlace } from '../../src/corridors/places';
import { findRoute } from '../../src/corridors/route';
import { type CorridorInput, NEIGHBOUR_HOURS, solveCorridors } from '../../src/corridors/solve';
import type { ComputedId } from '../../src/model/criterion';
import type { ProjectId } from '../../src/model/ids';
import type { Assumptions } from '../../src/model/scenario';
import { atlas, graph } from './built';

function input(fabs: readonly ProjectId[] = [], assumptions: Partial<Assumptions> = {}): CorridorInput {
  return { atlas, assumptions: { ...DEFAULT_ASSUMPTIONS, ...assumptions }, profile: { fabs } };
}
const columns = computeCorridorCriteria(input());
const slot = (id: string) => atlas.regions.findIndex((region) => region.id === id);
const value = (id: string, criterion: ComputedId, from = columns) => from.get(criterion)?.[slot(id)];
const fabIn = (regionId: string) => {
  const fab = atlas.projects.find((project) => project.kind === 'fab' && project.regionId === regionId);
  if (fab === undefined) throw new Error(`expected a fab in ${regionId}`);
  return fab.id;
};
/** Every eighth region: one by one the slow way takes its time. */
const sample = atlas.regions.filter((_, index) => index % 8 === 1);

function hoursTo(region: (typeof atlas.regions)[number], place: Parameters<typeof findRoute>[2]): number {
  const route = findRoute(graph, regionPlace(region), place, { by: 'hours' });
  return typeof route === 'string' ? Number.POSITIVE_INFINITY : route.hours;
}

describe('computeCorridorCriteria', () => {
  it('has a slot for every region, hours at or above zero, and counts that are whole', () => {
    for (const [id, column] of columns) {
      expect(column).toHaveLength(atlas.regions.length);
      for (const one of column) {
        if (one === undefined) continue;
        expect(one).toBeGreaterThanOrEqual(0);
        if (id === 'chip_neighbours') expect(Number.isInteger(one)).toBe(true);
      }
    }
  });

  it('leaves regions off the network open', () => {
    for (const id of ['US-HI', 'US-AK', 'CA-NU', 'CA-NL']) {
      for (const [, column] of columns) expect(column[slot(id)]).toBeUndefined();
    }
  });

  it('equals the least of all routes, one by one', () => {
    const fabs = projectTargets(fabsServed(atlas, []));
    const airports = atlas.gateways.filter((gateway) => gateway.type === 'airport');
    for (const region of sample) {
      const nearest = Math.min(...fabs.map(({ place }) => hoursTo(region, place)));
      const air = Math.min(...airports.map((airport) => hoursTo(region, gatewayPlace(airport))));
      expect(value(region.id, 'hours_nearest_fab') ?? Number.POSITIVE_INFINITY).toBeCloseTo(nearest, 9);
      expect(value(region.id, 'hours_air_cargo') ?? Number.POSITIVE_INFINITY).toBeCloseTo(air, 9);
    }
  });

  it('counts neighbours as one would with routes', () => {
    const plants = projectTargets(chipPlants(atlas));
    for (const region of sample.slice(0, 5)) {
      const near = plants.filter(({ place }) => hoursTo(region, place) <= NEIGHBOUR_HOURS).length;
      expect(value(region.id, 'chip_neighbours') ?? 0).toBe(near);
    }
  });

  it('adds the minutes of the best land port to the drive', () => {
    const gates = atlas.network.nodes.filter(({ crossingId }) => crossingId && graph.crossings.includes(crossingId));
    for (const region of sample) {
      const drive = Math.min(...gates.map(({ id }) => hoursTo(region, { type: 'node', id })));
      expect(value(region.id, 'hours_best_land_port') ?? Number.POSITIVE_INFINITY).toBeCloseTo(drive + 2, 9);
    }
  });

  it('follows the chosen fabs: the port is the one on the way', () => {
    const reaches = solveCorridors(input([fabIn('US-AZ')]));
    const sonora = reaches[slot('MX-SON')];
    expect(sonora?.fab?.crossings.map(({ id }) => id)).toEqual(['poe-2604-mariposa']);
    expect(sonora?.landPort).toEqual(sonora?.fab?.crossings[0]);
    // Nuevo Leon's own best port lies towards Texas; to Arizona its trucks go by El Paso.
    const plain = solveCorridors(input())[slot('MX-NLE')];
    expect(reaches[slot('MX-NLE')]?.landPort?.id).not.toBe(plain?.landPort?.id);
    // California needs no port to reach Arizona: its best one stays.
    expect(reaches[slot('US-CA')]?.landPort).toEqual(solveCorridors(input())[slot('US-CA')]?.landPort);
  });

  it('takes a chosen fab whatever its status, and the nearest of several', () => {
    const [one, other] = [fabIn('US-AZ'), fabIn('US-NY')];
    const both = computeCorridorCriteria(input([one, other])).get('hours_nearest_fab') ?? [];
    const [first, second] = [one, other].map(
      (id) => computeCorridorCriteria(input([id])).get('hours_nearest_fab') ?? [],
    );
    both.forEach((hours, index) => {
      expect(hours).toBe(hours === undefined ? undefined : Math.min(first?.[index] ?? 1e9, second?.[index] ?? 1e9));
    });
  });

  it('answers to its assumptions: slower roads and longer crossings never bring anything nearer', () => {
    const slower = { motorway: 60, highway: 50, 'port access': 20, 'off network': 30 };
    for (const change of [{ speedKmh: slower }, { crossingMinutes: 600 }]) {
      const changed = computeCorridorCriteria(input([], change));
      for (const id of ['hours_nearest_fab', 'hours_best_land_port', 'hours_air_cargo'] as const) {
        changed.get(id)?.forEach((hours, index) => {
          if (hours !== undefined)
            expect(hours).toBeGreaterThanOrEqual((columns.get(id)?.[index] ?? Number.NaN) - 1e-9);
        });
      }
    }
  });

  it('halves the drive when every speed doubles', () => {
    const double = Object.fromEntries(
      Object.entries(DEFAULT_ASSUMPTIONS.speedKmh).map(([road, kmh]) => [road, 2 * kmh]),
    );
    const fast = computeCorridorCriteria(
      input([], { speedKmh: { ...DEFAULT_ASSUMPTIONS.speedKmh, ...double }, crossingMinutes: 60 }),
    );
    for (const id of ['hours_nearest_fab', 'hours_best_land_port', 'hours_air_cargo'] as const) {
      fast.get(id)?.forEach((hours, index) => {
        if (hours !== undefined) expect(hours).toBeCloseTo((columns.get(id)?.[index] ?? Number.NaN) / 2, 9);
      });
    }
  });
});
