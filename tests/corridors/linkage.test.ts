import { describe, expect, it } from 'vitest';
import { catchments } from '../../src/corridors/catchment';
import { DEFAULT_ASSUMPTIONS } from '../../src/corridors/defaults';
import { nearestCrossings, nearestGateways, regionCorridor } from '../../src/corridors/dossier';
import { fabsOfRegion, linkageOfFab } from '../../src/corridors/linkage';
import { projectTargets, regionPlace } from '../../src/corridors/places';
import { findRoute } from '../../src/corridors/route';
import { solveCorridors } from '../../src/corridors/solve';
import type { Project } from '../../src/model/place';
import type { Region } from '../../src/model/region';
import { atlas, graph } from './built';

const reaches = solveCorridors({ atlas, assumptions: DEFAULT_ASSUMPTIONS, profile: { fabs: [] } });
const regionOf = (id: string): Region => {
  const region = atlas.regions.find((candidate) => candidate.id === id);
  if (region === undefined) throw new Error(`expected a region ${id}`);
  return region;
};
const reachOf = (id: string) => reaches[atlas.regions.indexOf(regionOf(id))] ?? {};
const projectOf = (wanted: (project: Project) => boolean): Project => {
  const project = atlas.projects.find(wanted);
  if (project === undefined) throw new Error('expected a project');
  return project;
};
const arizonaFab = projectOf(({ kind, regionId }) => kind === 'fab' && regionId === 'US-AZ');
const sorted = (hours: readonly number[]) => hours.toSorted((a, b) => a - b);

describe('linkageOfFab', () => {
  const linkage = linkageOfFab(graph, atlas, arizonaFab.id);

  it('lists every region that a road reaches, fewest hours first', () => {
    const hours = linkage?.regions.map((region) => region.hours) ?? [];
    expect(hours).toEqual(sorted(hours));
    expect(hours).toHaveLength(atlas.regions.length - 6);
    expect(linkage?.regions[0]?.id).toBe('US-AZ');
  });

  it('gives the hours, kilometres and crossings of the route from each', () => {
    const [place] = projectTargets([arizonaFab]).map((target) => target.place);
    for (const { id, hours, km, crossings } of linkage?.regions.filter((_, index) => index % 9 === 1) ?? []) {
      const route = place && findRoute(graph, regionPlace(regionOf(id)), place, { by: 'hours' });
      if (route === undefined || typeof route === 'string') throw new Error(`expected a route from ${id}`);
      expect(hours).toBeCloseTo(route.hours, 9);
      expect(km).toBeCloseTo(route.km, 6);
      expect(crossings).toEqual(route.crossings);
    }
  });

  it('keeps to ATP sites that are not paused or cancelled', () => {
    const byId = new Map(atlas.projects.map((project) => [project.id, project]));
    const sites = linkage?.sites.map(({ id }) => byId.get(id)) ?? [];
    expect(sites.length).toBeGreaterThan(10);
    for (const site of sites) {
      expect(site?.kind).toBe('atp');
      expect(['operating', 'under_construction', 'announced']).toContain(site?.status);
      expect(site?.country).not.toBe('CR');
    }
  });

  it('is nothing for a site that no road joins', () => {
    expect(linkageOfFab(graph, atlas, projectOf(({ country }) => country === 'CR').id)).toBeUndefined();
  });

  it('is the same seen from the region', () => {
    const sonora = fabsOfRegion(graph, atlas, regionOf('MX-SON')).find(({ id }) => id === arizonaFab.id);
    const back = linkage?.regions.find(({ id }) => id === 'MX-SON');
    expect(sonora?.hours).toBeCloseTo(back?.hours ?? Number.NaN, 9);
    expect(sonora?.crossings).toEqual(['poe-2604-mariposa']);
  });
});

describe('catchments', () => {
  const byCrossing = catchments(atlas.regions, reaches);

  it('gives every region on the network to one best port, and to no other', () => {
    const served = [...byCrossing.values()].flatMap(({ bestPortOf }) => bestPortOf.map(({ regionId }) => regionId));
    expect(served.toSorted()).toEqual(
      atlas.regions
        .filter((_, index) => reaches[index]?.landPort)
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  it('has Nogales serve Sonora, on the way to its nearest fab too', () => {
    const nogales = [...byCrossing].find(([id]) => id === 'poe-2604-mariposa')?.[1];
    expect(nogales?.bestPortOf.map(({ regionId }) => regionId)).toContain('MX-SON');
    expect(nogales?.onTheWayOf.map(({ regionId }) => regionId)).toContain('MX-SON');
    const hours = nogales?.bestPortOf.map((region) => region.hours) ?? [];
    expect(hours).toEqual(sorted(hours));
  });
});

describe('regionCorridor', () => {
  it('repeats the hours of the criteria with the routes behind them', () => {
    for (const id of ['MX-SON', 'MX-JAL', 'US-TX', 'CA-QC']) {
      const reach = reachOf(id);
      const corridor = regionCorridor(graph, atlas, regionOf(id), reach);
      expect(corridor.toFab?.fabId).toBe(reach.fab?.id);
      expect(corridor.toFab?.route.hours).toBeCloseTo(reach.fab?.hours ?? Number.NaN, 9);
      expect(corridor.toFab?.route.crossings).toEqual(reach.fab?.crossings.map((crossing) => crossing.id));
      expect(corridor.toPort?.crossingId).toBe(reach.landPort?.id);
      expect(corridor.toPort?.route.hours).toBeCloseTo((reach.landPort?.hours ?? Number.NaN) - 2, 9);
      expect(corridor.toAir?.route.hours).toBeCloseTo(reach.airCargo?.hours ?? Number.NaN, 9);
    }
  });

  it('names what is left when Nogales closes', () => {
    const { toFab } = regionCorridor(graph, atlas, regionOf('MX-SON'), reachOf('MX-SON'));
    expect(toFab?.ifClosed.slice(0, 2).map(({ id }) => id)).toEqual(['poe-2603-naco', 'poe-2601-douglas']);
  });

  it('is empty off the network', () => {
    expect(regionCorridor(graph, atlas, regionOf('US-HI'), reachOf('US-HI'))).toEqual({});
  });
});

describe('nearest crossings and gateways', () => {
  it('begin with the drive to the nearest, without minutes', () => {
    const place = regionPlace(regionOf('MX-SON'));
    expect(nearestCrossings(graph, place)[0]).toMatchObject({ id: 'poe-2604-mariposa', crossings: [] });
    expect(nearestGateways(graph, atlas, place)[0]?.id).toBe('air-HMO');
  });
});
