import { describe, expect, it } from 'vitest';
import { suppliersOf } from '../../src/panels/linkage/suppliers';
import { portView } from '../../src/panels/port/portView';
import { regionsServed } from '../../src/panels/port/served';
import { projectView } from '../../src/panels/project/project';
import { regionHeader } from '../../src/panels/region/header';
import { indicatorRows } from '../../src/panels/region/indicators';
import { crossingsNear, fabsNear, gatewaysNear, metricsOf } from '../../src/panels/region/near';
import { whyScore } from '../../src/panels/region/why';
import { corridorsOf } from '../../src/views/corridor';
import { programmesOf, resourcesOf } from '../../src/views/programmes';
import { walk } from './walk';
import { builtWorld } from './world';

const world = await builtWorld();
const { atlas, extras, graph, ranking, reach, weights } = world;
const sources = new Map(extras.sources.map((source) => [String(source.id), source]));
const findings = (view: unknown, name: string) => walk(view, sources, name);

/** What near lists show: the name of the thing and the hours. */
const shown = (rows: readonly { readonly thing: { readonly name: string }; readonly hours: unknown }[]) =>
  rows.map(({ thing, hours }) => ({ name: thing.name, hours }));

describe('every number on screen carries a source', () => {
  it('the source of the corridors is registered', () => {
    expect(sources.get('corredor-network')?.read).toBe('computed');
  });

  it.each(atlas.regions.map((region) => [region.id, region] as const))('region %s', (id, region) => {
    const given = { atlas, graph, region };
    const view = {
      header: regionHeader(atlas, ranking, undefined, region, weights),
      why: whyScore({ atlas, ranking, weights, region }),
      indicators: indicatorRows(extras.indicators, region.id),
      corridors: corridorsOf({ ...given, fabs: [] }).map((corridor) => ({ ...corridor, fab: corridor.fab.name })),
      crossings: shown(crossingsNear(given)),
      airports: shown(gatewaysNear(given, 'airport')),
      metrics: gatewaysNear(given, 'airport').map(({ thing }) => metricsOf(extras.gatewayMetrics, thing)),
      fabs: shown(fabsNear(given)),
      programmes: programmesOf(extras.programmes, region),
      resources: resourcesOf(extras.resources, region),
    };
    expect(view.indicators.length).toBeGreaterThan(0);
    expect(findings(view, id)).toEqual([]);
  });

  it.each(atlas.ports.map((port) => [port.id, port] as const))('port %s', (id) => {
    const view = portView(atlas, extras.ports, id);
    expect(view?.port.id).toBe(id);
    expect(findings({ view, served: regionsServed(atlas, reach, view?.crossings ?? []) }, id)).toEqual([]);
  });

  it('every project', () => {
    const found = atlas.projects.flatMap(({ id }) => {
      const view = projectView(atlas, extras.projects, id);
      const sourced = { ...view, sourceId: view?.detail?.sourceId };
      return findings({ ...sourced, awards: view?.awards.map(({ award }) => award) }, id);
    });
    expect(found).toEqual([]);
  });

  it('every fab and who could supply it', () => {
    const scores = new Map(ranking.map((score) => [score.regionId, score]));
    const fabs = atlas.projects.filter(({ kind, regionId }) => kind === 'fab' && regionId === 'US-AZ');
    expect(fabs.length).toBeGreaterThan(0);
    const found = fabs.flatMap(({ id }) => {
      const suppliers = suppliersOf({ atlas, graph, scores, fabId: id });
      const sites = suppliers?.sites.map(({ site, ...way }) => ({ ...way, name: site.name }));
      return findings({ regions: suppliers?.regions, sites }, id);
    });
    expect(found).toEqual([]);
  });
});

describe('the walk itself', () => {
  it('finds a bare number, an unknown source and a year without one', () => {
    const figure = { value: 1, unit: 'km', year: 2024, sourceId: 'nobody', certainty: 'high', marks: [] };
    expect(walk({ km: 3 }, sources, 'x')).toEqual([{ path: 'x.km', problem: 'a bare number 3' }]);
    expect(walk([figure], sources, 'x')).toEqual([{ path: 'x[0]', problem: 'no source nobody' }]);
    expect(walk({ startYear: 2026 }, sources, 'x')).toHaveLength(1);
  });
});
