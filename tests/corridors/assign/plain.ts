import type { TrafficNetwork, TripTable } from '../../../src/model/traffic';

/** Time of a link, written down again from the formula of the format, for comparison. */
export function timeOf(net: TrafficNetwork, link: number, flow: number): number {
  const [time = 0, b = 0, capacity = 0, power = 0] = [
    net.freeFlowTime[link],
    net.b[link],
    net.capacity[link],
    net.power[link],
  ];
  return b === 0 || time === 0 ? time : time * (1 + b * (flow / capacity) ** power);
}

/** Least cost between all nodes by Floyd and Warshall; nodes below the first thru node are ends only. */
export function leastCosts(net: TrafficNetwork, costs: readonly number[]): readonly (readonly number[])[] {
  const nodes = net.nodeCount;
  const least = Array.from({ length: nodes + 1 }, (_, i) => {
    return Array.from({ length: nodes + 1 }, (_, j) => (i === j ? 0 : Number.POSITIVE_INFINITY));
  });
  const at = (i: number, j: number) => least[i]?.[j] ?? Number.POSITIVE_INFINITY;
  const lower = (i: number, j: number, cost: number) => {
    const row = least[i];
    if (row && cost < (row[j] ?? 0)) row[j] = cost;
  };
  for (const [link, from] of net.from.entries()) lower(from, net.to[link] ?? 0, costs[link] ?? 0);
  for (let k = net.firstThruNode; k <= nodes; k++) {
    for (let i = 1; i <= nodes; i++) for (let j = 1; j <= nodes; j++) lower(i, j, at(i, k) + at(k, j));
  }
  return least;
}

/** (total - all on the cheapest ways) / total at the costs of these flows, from nothing but the flows. */
export function relativeGapOf(net: TrafficNetwork, table: TripTable, flow: Float64Array): number {
  const costs = Array.from(flow, (value, link) => timeOf(net, link, value));
  const least = leastCosts(net, costs);
  const total = costs.reduce((sum, cost, link) => sum + cost * (flow[link] ?? 0), 0);
  const cheapest = table.flow.reduce((sum, trips, pair) => {
    return sum + trips * (least[table.origin[pair] ?? 0]?.[table.destination[pair] ?? 0] ?? 0);
  }, 0);
  return total === 0 ? 0 : (total - cheapest) / total;
}

/** Beckmann integral by Simpson's rule on many pieces. */
export function integralOf(net: TrafficNetwork, flow: ArrayLike<number>): number {
  const pieces = 200;
  return Array.from(flow).reduce((sum, value, link) => {
    const step = value / pieces;
    const area = Array.from({ length: pieces }, (_, k) => {
      const [left, middle, right] = [k, k + 0.5, k + 1].map((at) => timeOf(net, link, at * step));
      return ((left ?? 0) + 4 * (middle ?? 0) + (right ?? 0)) * (step / 6);
    });
    return sum + area.reduce((total, part) => total + part, 0);
  }, 0);
}

/** All ways without a repeated node between two nodes, as lists of at most `longest` links. */
export function waysBetween(
  net: TrafficNetwork,
  from: number,
  to: number,
  longest: number,
): readonly (readonly number[])[] {
  const ways: number[][] = [];
  const walk = (node: number, way: readonly number[], seen: ReadonlySet<number>): void => {
    if (node === to) {
      ways.push([...way]);
      return;
    }
    if (way.length === longest || (node !== from && node < net.firstThruNode)) return;
    for (const [link, tail] of net.from.entries()) {
      const head = net.to[link] ?? 0;
      if (tail === node && !seen.has(head)) walk(head, [...way, link], new Set([...seen, head]));
    }
  };
  walk(from, [], new Set([from]));
  return ways;
}

/**
 * The equilibrium the slow way: every pair's trips lie on listed ways, and trips move between every two ways of a pair, by
 * halving an interval until the two cost the same, again and again.
 */
export function slowEquilibrium(net: TrafficNetwork, table: TripTable, rounds: number, longest: number): Float64Array {
  const flow = new Float64Array(net.from.length);
  const put = (way: readonly number[], amount: number) => {
    for (const link of way) flow[link] = (flow[link] ?? 0) + amount;
  };
  const costOf = (way: readonly number[]) => way.reduce((sum, link) => sum + timeOf(net, link, flow[link] ?? 0), 0);
  const pairs = Array.from(table.flow, (trips, pair) => {
    const ways = waysBetween(net, table.origin[pair] ?? 0, table.destination[pair] ?? 0, longest);
    return { ways, on: ways.map((_, index) => (index === 0 ? trips : 0)) };
  });
  for (const { ways, on } of pairs) put(ways[0] ?? [], on[0] ?? 0);
  for (let round = 0; round < rounds; round++) {
    for (const { ways, on } of pairs) {
      for (const [a, from] of ways.entries()) {
        for (const [b, to] of ways.entries()) {
          if (costOf(from) <= costOf(to)) continue;
          let [low, high] = [0, on[a] ?? 0];
          for (let step = 0; step < 45; step++) {
            const middle = (low + high) / 2;
            put(from, -middle);
            put(to, middle);
            if (costOf(from) > costOf(to)) low = middle;
            else high = middle;
            put(from, middle);
            put(to, -middle);
          }
          put(from, -low);
          put(to, low);
          on[a] = (on[a] ?? 0) - low;
          on[b] = (on[b] ?? 0) + low;
        }
      }
    }
  }
  return flow;
}
