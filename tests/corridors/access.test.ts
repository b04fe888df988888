import { describe, expect, it } from 'vitest';
import { accessOf, samePlace } from '../../src/corridors/access';
import { distanceKm } from '../../src/corridors/geodesy';
import { buildGraph } from '../../src/corridors/graph';
import { regionPlace } from '../../src/corridors/places';
import type { Country, LngLat } from '../../src/model/geo';
import { atlas, graph as whole } from './built';
import { at, crossing, gate, link, nodeId, ROUND, town } from './make';

// A row of towns along the equator, 0.1 degrees (11.1 km) apart, and a gate in the middle.
const row = ['a', 'b', 'c', 'd'].map((id, index) => town(id, 'US', [0.1 * index, 0]));
const network = {
  nodes: [...row, gate('gate', ['US', 'MX'], [0.05, 0]), town('south', 'MX', [0.05, -0.5])],
  links: [
    ...[link('a', 'b', 'US', 12), link('b', 'c', 'US', 12), link('c', 'd', 'US', 12)],
    ...[link('gate', 'a', 'US', 6), link('gate', 'south', 'MX', 60)],
  ],
};
const graph = buildGraph(network, [crossing('gate')], ROUND);
const point = (where: LngLat, country: Country) => ({ type: 'point' as const, at: where, country });

describe('accessOf', () => {
  it('joins a point to its three nearest nodes at straight line times circuity', () => {
    const ways = accessOf(graph, point([0.12, 0.05], 'US'));
    expect(ways.map((way) => way.nodeId)).toEqual(['b', 'gate', 'c']);
    for (const way of ways) {
      const node = network.nodes.find(({ id }) => id === way.nodeId);
      expect(way.km).toBeCloseTo(1.5 * distanceKm([0.12, 0.05], node?.at ?? [9, 9]), 9);
      expect(way.hours).toBeCloseTo(way.km / 10, 9);
    }
  });

  it('counts local roads as fast as is assumed in the country', () => {
    const slow = buildGraph(network, [crossing('gate')], { ...ROUND, speedFactor: { MX: 1, US: 0.5, CA: 1 } });
    const usual = accessOf(graph, point([0.12, 0.05], 'US'));
    const slower = accessOf(slow, point([0.12, 0.05], 'US'));
    expect(slower.map(({ hours }) => hours)).toEqual(usual.map(({ hours }) => 2 * hours));
  });

  it('takes a crossing by the side of the own country only', () => {
    const [way] = accessOf(graph, point([0.05, -0.02], 'MX'));
    expect(way?.nodeId).toBe('gate');
    expect(graph.vertexCountry[way?.vertex ?? 0]).toBe('MX');
    // Canada has no node here, however near the others are.
    expect(accessOf(graph, point([0.05, -0.02], 'CA'))).toEqual([]);
  });

  it('is the node within a kilometre of it', () => {
    expect(accessOf(graph, point([0.1, 0.005], 'US'))).toMatchObject([{ nodeId: 'b', km: 0, hours: 0 }]);
  });

  it('gives nothing farther off than the limit', () => {
    expect(accessOf(graph, point([0.1, 0.89], 'US'))).not.toEqual([]);
    expect(accessOf(graph, point([0.1, 0.91], 'US'))).toEqual([]);
  });

  it('leaves out nodes more than five times as far as the nearest', () => {
    expect(accessOf(graph, point([0.1, 0.012], 'US')).map((way) => way.nodeId)).toEqual(['b', 'gate']);
  });

  it('keeps to the node that a place names', () => {
    expect(accessOf(graph, { ...point([0.1, 0.05], 'US'), nodeId: nodeId('d') })).toMatchObject([{ nodeId: 'd' }]);
  });

  it('passes over nodes without an open road', () => {
    const limited = network.links.map((one) => (one.from === 'gate' ? { ...one, status: 'limited' as const } : one));
    const other = buildGraph({ ...network, links: limited }, [crossing('gate')], ROUND);
    expect(accessOf(other, point([0.05, 0.03], 'US')).map((way) => way.nodeId)).toEqual(['a', 'b', 'c']);
    expect(accessOf(other, point([0.05, -0.02], 'MX'))).toEqual([]);
  });

  it('gives both sides of a crossing that is the place itself', () => {
    expect(accessOf(graph, at('gate'))).toHaveLength(2);
  });
});

describe('the regions', () => {
  it('are on the network, but for the far north, Hawaii and Newfoundland', () => {
    const off = atlas.regions.filter((region) => accessOf(whole, regionPlace(region)).length === 0);
    expect(off.map((region) => region.id).sort()).toEqual(['CA-NL', 'CA-NT', 'CA-NU', 'CA-YT', 'US-AK', 'US-HI']);
  });

  it('do not drive across the Gulf of California', () => {
    const laPaz = atlas.regions.find((region) => region.id === 'MX-BCS');
    expect(laPaz && accessOf(whole, regionPlace(laPaz)).map((way) => way.nodeId)).toEqual(['mx-bcs-la-paz']);
  });
});

describe('samePlace', () => {
  it('holds within a kilometre in one country', () => {
    const here = point([-110, 30], 'MX');
    expect(samePlace(here, point([-110, 30.008], 'MX'))).toBe(true);
    expect(samePlace(here, point([-110, 30.0095], 'MX'))).toBe(false);
    expect(samePlace(here, point([-110, 30], 'US'))).toBe(false);
    expect(samePlace(at('a'), at('a'))).toBe(true);
    expect(samePlace(at('a'), here)).toBe(false);
  });
});
