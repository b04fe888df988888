import { describe, expect, it } from 'vitest';
import { takesTrucks } from '../../src/corridors/border/states';
import { buildGraph, closeCrossings } from '../../src/corridors/graph';
import { findRoute } from '../../src/corridors/route';
import type { Assumptions } from '../../src/model/scenario';
import { at, crossing, crossingId, gate, link, ROUND, TWO_CROSSINGS, TWO_GATES, town, twoGates } from './make';

describe('buildGraph', () => {
  it('splits a crossing into one vertex per country and a town into none', () => {
    const graph = twoGates();
    expect(graph.vertexNode.length).toBe(6);
    const sides = graph.verticesOf.get(at('west-gate').id) ?? [];
    expect(sides.map((vertex) => graph.vertexCountry[vertex])).toEqual(['US', 'MX']);
  });

  it('charges no minutes to a road that touches a crossing from one side', () => {
    // All three lie in the United States; the road runs past the gate.
    const network = {
      nodes: [town('a', 'US'), gate('gate', ['US', 'MX']), town('b', 'US')],
      links: [link('a', 'gate', 'US', 100), link('gate', 'b', 'US', 100)],
    };
    const graph = buildGraph(network, [crossing('gate')], ROUND);
    expect(findRoute(graph, at('a'), at('b'), { by: 'hours' })).toMatchObject({ hours: 2, km: 200, crossings: [] });
  });

  it('uses open links alone', () => {
    const links = TWO_GATES.links.map((one) => (one.km === 100 ? { ...one, status: 'limited' as const } : one));
    const graph = buildGraph({ ...TWO_GATES, links }, TWO_CROSSINGS, ROUND);
    expect(findRoute(graph, at('south'), at('north'), { by: 'km' })).toMatchObject({ km: 300 });
  });

  it('uses the minutes of a crossing where they are given', () => {
    const graph = twoGates({ crossingMinutesAt: { [crossingId('west-gate')]: 240 } });
    // West: 1 + 4 + 1 h; east: 1.5 + 1 + 1.5 h.
    expect(findRoute(graph, at('south'), at('north'), { by: 'hours' })).toMatchObject({ hours: 4 });
  });

  it('counts the speeds of a country as many times as is assumed there', () => {
    const way = (speedFactor: Assumptions['speedFactor']) =>
      findRoute(twoGates({ speedFactor }), at('south'), at('north'), { by: 'hours' });
    // 100 km in Mexico, an hour at the gate, 100 km in the United States, at 100 km/h: 1 + 1 + 1 h.
    expect(way({ MX: 1, US: 1, CA: 1 })).toMatchObject({ hours: 3 });
    expect(way({ MX: 0.5, US: 1, CA: 1 })).toMatchObject({ hours: 4 });
    expect(way({ MX: 0.5, US: 2, CA: 0.1 })).toMatchObject({ hours: 3.5 });
  });

  it('names the node that a link misses', () => {
    const network = { ...TWO_GATES, links: [link('south', 'nowhere', 'MX', 1)] };
    expect(() => buildGraph(network, [], ROUND)).toThrow(/expected a node nowhere in MX/);
  });
});

describe('takesTrucks', () => {
  it.each([
    ['yes', 'open', true],
    ['limited', 'open', true],
    ['planned', 'open', false],
    ['no', 'open', false],
    ['yes', 'building', false],
    ['yes', 'built-not-open', false],
    ['yes', 'planned', false],
  ] as const)('commercial %s, %s: %s', (commercial, status, expected) => {
    expect(takesTrucks(crossing('gate', { commercial, status }))).toBe(expected);
  });
});

describe('closeCrossings', () => {
  it('shuts the passage and leaves the original graph as it was', () => {
    const graph = twoGates();
    const shut = closeCrossings(graph, new Set([crossingId('west-gate')]));
    expect(shut.crossings).toEqual(['east-gate']);
    expect(findRoute(shut, at('south'), at('north'), { by: 'hours' })).toMatchObject({ crossings: ['east-gate'] });
    expect(findRoute(graph, at('south'), at('north'), { by: 'hours' })).toMatchObject({ crossings: ['west-gate'] });
  });

  it('leaves the sides of a shut crossing in reach', () => {
    const shut = closeCrossings(twoGates(), new Set([crossingId('west-gate')]));
    expect(findRoute(shut, at('south'), at('west-gate'), { by: 'hours' })).toMatchObject({ hours: 1, crossings: [] });
  });
});
