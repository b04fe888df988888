import type { Graph } from '../../src/corridors/graph';
import { buildGraph } from '../../src/corridors/graph';
import type { CorridorLink, CorridorNode, Network, RoadClass } from '../../src/model/corridor';
import type { Country, LngLat } from '../../src/model/geo';
import type { CrossingId, NodeId, PortId, SourceId } from '../../src/model/ids';
import type { Crossing } from '../../src/model/port';
import type { Assumptions } from '../../src/model/scenario';

// Ids are branded and made only by the parsers; tests make their own here.
export const nodeId = (text: string) => text as NodeId;
export const crossingId = (text: string) => text as CrossingId;

/** Round figures, so that hours can be worked out by hand. */
export const ROUND: Assumptions = {
  speedKmh: { motorway: 100, highway: 50, 'port access': 20, 'off network': 10 },
  circuity: 1.5,
  maxAccessKm: 100,
  crossingMinutes: 60,
  crossingMinutesAt: {},
  speedFactor: { MX: 1, US: 1, CA: 1 },
  restRules: false,
  crossingP10: 0.5,
  crossingP90: 2,
  roadP10: 0.95,
  roadP90: 1.15,
  queueShare: 0.5,
};

export function town(id: string, country: Country, at: LngLat = [0, 0]): CorridorNode {
  return { id: nodeId(id), name: id, type: 'city', countries: [country], at };
}

export function gate(id: string, countries: readonly [Country, Country], at: LngLat = [0, 0]): CorridorNode {
  return { id: nodeId(id), name: id, type: 'port of entry', countries, at, crossingId: crossingId(id) };
}

interface LinkParts {
  readonly roadClass?: RoadClass;
  readonly status?: CorridorLink['status'];
}

export function link(from: string, to: string, country: Country, km: number, parts: LinkParts = {}): CorridorLink {
  return {
    from: nodeId(from),
    to: nodeId(to),
    km,
    country,
    highways: `${from}-${to}`,
    roadClass: parts.roadClass ?? 'motorway',
    status: parts.status ?? 'open',
    certainty: 'high',
    sourceId: 'test' as SourceId,
  };
}

export function crossing(id: string, parts: Partial<Crossing> = {}): Crossing {
  return {
    id: crossingId(id),
    portId: 'port' as PortId,
    name: id,
    border: 'US-MX',
    at: [0, 0],
    commercial: 'yes',
    status: 'open',
    statusText: 'open',
    works: 'none',
    rail: false,
    certainty: 'high',
    sourceId: 'test' as SourceId,
    ...parts,
  };
}

/**
 * Two countries, two gates, all motorway at 100 km/h, an hour at each gate:
 *
 *     south --100-- west-gate --100-- north
 *       \---150---- east-gate --150---/
 */
export const TWO_GATES: Network = {
  nodes: [
    town('south', 'MX', [-110, 30]),
    town('north', 'US', [-110, 33]),
    gate('west-gate', ['US', 'MX'], [-111, 31.5]),
    gate('east-gate', ['US', 'MX'], [-109, 31.5]),
  ],
  links: [
    link('south', 'west-gate', 'MX', 100),
    link('west-gate', 'north', 'US', 100),
    link('south', 'east-gate', 'MX', 150),
    link('east-gate', 'north', 'US', 150),
  ],
};

export const TWO_CROSSINGS = [crossing('west-gate'), crossing('east-gate')];

export function twoGates(assumptions: Partial<Assumptions> = {}): Graph {
  return buildGraph(TWO_GATES, TWO_CROSSINGS, { ...ROUND, ...assumptions });
}

/** A node as a place. */
export const at = (id: string) => ({ type: 'node' as const, id: nodeId(id) });
