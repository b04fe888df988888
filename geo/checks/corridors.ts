import { distance } from '@turf/turf';
import { MARKS } from '../../src/data/parse/figures';
import { UNITS } from '../../src/model/figure';
import type { Check, Problem } from '../check';
import { type Row, readTable } from '../csv';
import { insideRegion } from './position';
import {
  accentChecks,
  allOf,
  fault,
  filled,
  idsOf,
  ifGiven,
  numberIn,
  oneOf,
  type Rule,
  refersTo,
  sourced,
  tableCheck,
  unique,
  wholeIn,
} from './rules';

const NODES = 'corridors/nodes.csv';
const LINKS = 'corridors/links.csv';
const COUNTRIES = ['MX', 'US', 'CA'];
const NODE_TYPES = ['city', 'capital', 'chip hub', 'junction', 'seaport city', 'port of entry'];
/** Lengths are rounded to whole kilometres only where they are long; 0.1 km is the rounding of map points. */
const SHORTFALL_KM = 0.1;

/** The checks of `corridors/*.csv` and `gateways/*.csv` below `root`. */
export function corridorChecks(root?: URL): readonly Check[] {
  return [
    tableCheck('nodes', NODES, root, () => nodeRules(root)),
    tableCheck('links', LINKS, root, () => linkRules(root)),
    { name: 'open network is one piece', run: () => looseNodes(root) },
    tableCheck('road facts', 'corridors/facts.csv', root, roadFactRules),
    tableCheck('gateways', 'gateways/gateways.csv', root, () => gatewayRules(root)),
    tableCheck('gateway metrics', 'gateways/metrics.csv', root, () => metricRules(root)),
    accentChecks(
      {
        [NODES]: ['name'],
        [LINKS]: ['highways'],
        'corridors/facts.csv': ['scope'],
        'gateways/gateways.csv': ['name', 'city'],
        'gateways/metrics.csv': ['note'],
      },
      root,
    ),
  ];
}
export const checks: readonly Check[] = corridorChecks();

function nodeRules(root: URL | undefined): readonly Rule[] {
  const crossings = idsOf('ports/crossings.csv', root);
  return [
    unique('id'),
    filled('name', 'countries', 'region'),
    allOf('countries', COUNTRIES),
    oneOf('type', NODE_TYPES),
    insideRegion('region'),
    sourced,
    (row) => (row.text('type') === 'port of entry' ? refersTo('id', crossings, 'a crossing')(row) : []),
  ];
}

function linkRules(root: URL | undefined): readonly Rule[] {
  const nodes = new Map(readTable(NODES, root).map((row) => [row.text('id'), row]));
  return [
    unique('from', 'to'),
    refersTo('from', new Set(nodes.keys()), 'a node'),
    refersTo('to', new Set(nodes.keys()), 'a node'),
    numberIn('km', 0.1, 2000),
    filled('highways', 'km_quality'),
    oneOf('road_class', ['motorway', 'highway', 'port access']),
    oneOf('status', ['open', 'limited', 'planned']),
    oneOf('country', COUNTRIES),
    (row) => (row.text('km_quality') === 'recalled' ? oneOf('certainty', ['recalled'])(row) : []),
    sourced,
    (row) => betweenNodes(row, nodes.get(row.text('from')), nodes.get(row.text('to'))),
  ];
}

/** A road is no shorter than the straight line and stays in its country: only a port of entry belongs to two. */
function betweenNodes(row: Row, from: Row | undefined, to: Row | undefined): readonly Problem[] {
  if (from === undefined || to === undefined) return [];
  const problems: Problem[] = [];
  const straightKm = distance(pointOf(from), pointOf(to));
  if (Number(row.text('km')) < straightKm - SHORTFALL_KM) {
    problems.push(fault(row, 'km', `at least the straight line of ${straightKm.toFixed(1)}`));
  }
  for (const end of [from, to]) {
    if (!end.text('countries').split(';').includes(row.text('country'))) {
      problems.push(fault(row, 'country', `the country of ${end.text('id')}, ${end.text('countries')}`));
    }
  }
  return problems;
}

function pointOf(row: Row): [number, number] {
  return [row.number('lng'), row.number('lat')];
}

/** Nodes that open links do not join to the first city; crossings with planned or limited links alone may stand apart. */
function looseNodes(root: URL | undefined): readonly Problem[] {
  const neighbours = new Map<string, string[]>();
  const elsewhere = new Set<string>();
  for (const row of readTable(LINKS, root)) {
    const ends = [row.text('from'), row.text('to')] as const;
    if (row.text('status') !== 'open') {
      for (const end of ends) elsewhere.add(end);
      continue;
    }
    neighbours.set(ends[0], [...(neighbours.get(ends[0]) ?? []), ends[1]]);
    neighbours.set(ends[1], [...(neighbours.get(ends[1]) ?? []), ends[0]]);
  }
  const nodes = readTable(NODES, root);
  const reached = reach(nodes[0]?.text('id'), neighbours);
  return nodes
    .filter((row) => !reached.has(row.text('id')))
    .filter((row) => !(row.text('type') === 'port of entry' && elsewhere.has(row.text('id'))))
    .map((row) => fault(row, 'id', 'a node that open links join to the rest'));
}

function reach(start: string | undefined, neighbours: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set<string>(start === undefined ? [] : [start]);
  for (const node of reached) {
    for (const next of neighbours.get(node) ?? []) reached.add(next);
  }
  return reached;
}

function roadFactRules(): readonly Rule[] {
  return [
    unique('scope', 'fact', 'period'),
    filled('scope', 'fact', 'value'),
    oneOf('unit', ['text', ...UNITS]),
    (row) => (row.text('unit') === 'text' ? [] : numberIn('value', 0, 100_000)(row)),
    sourced,
  ];
}

function gatewayRules(root: URL | undefined): readonly Rule[] {
  return [
    unique('id'),
    oneOf('type', ['airport', 'seaport']),
    filled('name', 'city', 'region'),
    oneOf('country', COUNTRIES),
    insideRegion('region'),
    refersTo('nearest_node', idsOf(NODES, root), 'a node'),
    ifGiven('longest_runway_m', numberIn('longest_runway_m', 1000, 6000)),
    wholeIn('year', 2000, 2026),
    sourced,
  ];
}

function metricRules(root: URL | undefined): readonly Rule[] {
  return [
    unique('gateway_id', 'metric', 'period'),
    refersTo('gateway_id', idsOf('gateways/gateways.csv', root), 'a gateway'),
    oneOf('metric', ['air_cargo', 'all_cargo_landed_weight', 'teu_total', 'teu_inbound_loaded']),
    numberIn('value', 0, 20_000_000),
    oneOf('unit', ['tonnes', 'mlb', 'teu']),
    allOf('marks', MARKS),
    wholeIn('year', 2010, 2026),
    sourced,
  ];
}
