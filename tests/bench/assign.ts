import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import FlatQueue from 'flatqueue';
import { solveEquilibrium } from '../../src/corridors/assign/equilibrium';
import { type AssignmentProblem, problemOf } from '../../src/corridors/assign/problem';
import { parseTntpNetwork } from '../../src/data/parse/tntpNetwork';
import { parseTntpTrips } from '../../src/data/parse/tntpTrips';
import type { TrafficNetwork, TripTable } from '../../src/model/traffic';

const NO_FACTORS = { toll: 0, distance: 0 };
const GAP = 1e-6;

/**
 * Equilibrium to a relative gap of 1e-6 over one plain binary-heap Dijkstra per origin, in the same run: on a city of 76 links
 * and on one of some 10,000, both generated; and on each published network of the folder in `CORREDOR_NETWORKS`
 * (`NAME_net.tntp` beside `NAME_trips.tntp`), as `equilibriumNAME`.
 */
export function assignBench(folder = process.env.CORREDOR_NETWORKS): Readonly<Record<string, number>> {
  const town = cityOf(5, 4, 20, 900);
  const city = cityOf(50, 50, 200, 300);
  return {
    equilibriumTown: ratio(town),
    equilibrium10k: ratio(city),
    ...Object.fromEntries(published(folder).map(([name, problem]) => [`equilibrium${name}`, ratio(problem)])),
  };
}

function published(folder: string | undefined): readonly (readonly [string, AssignmentProblem])[] {
  if (folder === undefined || !existsSync(folder)) return [];
  const names = readdirSync(folder).flatMap((file) => /^(.+)_net\.tntp$/.exec(file)?.[1] ?? []);
  return names.toSorted().map((name) => {
    const [netFile, tripsFile] = [join(folder, `${name}_net.tntp`), join(folder, `${name}_trips.tntp`)];
    const network = parseTntpNetwork(readFileSync(netFile, 'utf8'), netFile);
    const trips = parseTntpTrips(readFileSync(tripsFile, 'utf8'), tripsFile, network.zoneCount);
    return [name, problemOf(network, trips, NO_FACTORS)];
  });
}

function ratio(problem: AssignmentProblem): number {
  // Once before, so that neither pays for a first run.
  solveEquilibrium(problem, { gap: GAP, iterations: 2 });
  const ours = msOf(() => solveEquilibrium(problem, { gap: GAP, iterations: 1000 }));
  const rounds = Math.max(1, Math.ceil(50 / Math.max(1, problem.demand.length)));
  const plain = msOf(() => {
    for (let round = 0; round < rounds; round++) for (const { origin } of problem.demand) dijkstra(problem, origin);
  });
  return ours / (plain / rounds);
}

function msOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** As in a textbook, at the costs of empty links. */
function dijkstra({ graph, costs }: AssignmentProblem, origin: number): Float64Array {
  const cost = new Float64Array(graph.nodeCount).fill(Number.POSITIVE_INFINITY);
  const queue = new FlatQueue<number>();
  cost[origin] = 0;
  queue.push(origin, 0);
  while (queue.length > 0) {
    const at = queue.peekValue() ?? 0;
    const node = queue.pop() ?? 0;
    if (at > (cost[node] ?? 0) || (node !== origin && graph.mayPass[node] === 0)) continue;
    for (let out = graph.outStart[node] ?? 0; out < (graph.outStart[node + 1] ?? 0); out++) {
      const link = graph.outLinks[out] ?? 0;
      const head = graph.to[link] ?? 0;
      const reached = at + costs.cost(link, 0);
      if (reached >= (cost[head] ?? 0)) continue;
      cost[head] = reached;
      queue.push(head, reached);
    }
  }
  return cost;
}

/** A grid of two-way streets, every fourth one wide, with zones spread over it and trips that fade with distance. */
function cityOf(columns: number, rows: number, zones: number, load: number): AssignmentProblem {
  const random = numbers();
  const [from, to, time, capacity]: [number[], number[], number[], number[]] = [[], [], [], []];
  const street = (a: number, b: number, wide: boolean) => {
    const minutes = (0.5 + random()) * (wide ? 1 : 2);
    for (const [start, end] of [
      [a, b],
      [b, a],
    ]) {
      from.push(start ?? 0);
      to.push(end ?? 0);
      time.push(minutes);
      capacity.push((wide ? 4000 : 900) * (0.6 + 0.8 * random()));
    }
  };
  // Nodes of one row of the grid follow each other; zones are nodes spread evenly over all of them.
  for (let node = 0; node < columns * rows; node++) {
    const [x, y] = [node % columns, Math.floor(node / columns)];
    if (x + 1 < columns) street(node + 1, node + 2, y % 4 === 0);
    if (y + 1 < rows) street(node + 1, node + 1 + columns, x % 4 === 0);
  }
  const links = { from: Uint32Array.from(from), to: Uint32Array.from(to) };
  const network: TrafficNetwork = {
    ...links,
    zoneCount: columns * rows,
    nodeCount: columns * rows,
    firstThruNode: 1,
    capacity: Float64Array.from(capacity),
    length: new Float64Array(from.length),
    freeFlowTime: Float64Array.from(time),
    b: new Float64Array(from.length).fill(0.15),
    power: new Float64Array(from.length).fill(4),
    toll: new Float64Array(from.length),
  };
  return problemOf(network, tripsOver(columns, rows, zones, load, random), NO_FACTORS);
}

function tripsOver(columns: number, rows: number, zones: number, load: number, random: () => number): TripTable {
  const places = Array.from({ length: zones }, (_, zone) => Math.floor((zone * columns * rows) / zones));
  const pairs = places.flatMap((a) => {
    return places.map((b) => {
      const away = Math.hypot((a % columns) - (b % columns), Math.floor(a / columns) - Math.floor(b / columns));
      return { a: a + 1, b: b + 1, flow: load * random() * Math.exp(-away / 8) };
    });
  });
  return {
    origin: Uint32Array.from(pairs, ({ a }) => a),
    destination: Uint32Array.from(pairs, ({ b }) => b),
    flow: Float64Array.from(pairs, ({ flow }) => flow),
  };
}

/** Even numbers between 0 and 1, the same in every run. */
function numbers(): () => number {
  let state = 12_345;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
