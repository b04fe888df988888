import { type Bush, Labels, LinkState } from './bush';
import { Grower } from './grow';
import type { AssignmentProblem, OriginTrips } from './problem';
import { Segments } from './shift';
import { CheapestWays } from './tree';

export interface AssignOptions {
  /** Relative gap to reach. */
  readonly gap: number;
  /** Rounds after which to stop whatever the gap is. */
  readonly iterations: number;
  /** Go on below the gap while that is cheap: flows then hardly depend on the gap asked for. */
  readonly polish?: boolean;
}

export interface Equilibrium {
  /** Per link, in the order of the network. */
  readonly flow: Float64Array;
  readonly cost: Float64Array;
  /** (total cost - cost if all took today's cheapest way) / total cost, both at the costs of `flow`; 0 when nothing is spent. */
  readonly relativeGap: number;
  /** The Beckmann integral: what the equilibrium makes smallest. */
  readonly objective: number;
  /** Flow times cost over all links. */
  readonly totalCost: number;
  readonly iterations: number;
  readonly stopped: 'gap' | 'iterations' | 'no progress';
}

/** Trips that no link leads to their destination. Nodes count from 0. */
export class UnreachableTrip extends Error {
  constructor(
    readonly origin: number,
    readonly destination: number,
  ) {
    super(`expected a way from node ${origin + 1} to node ${destination + 1}, got none`);
  }
}

/** Where to end when asked to polish. */
const POLISHED_GAP = 1e-12;
/** Links looked at by then; some tenths of a second. */
const POLISH_WORK = 1e7;
/** Rounds without a smaller gap or objective after which nothing more is to be expected. */
const PATIENCE = 15;
/**
 * Least share by which the objective must fall to count. Where origins yield a road to one another bit by bit the gap may rise
 * for many rounds, but the objective falls in each.
 */
const OBJECTIVE_STEP = 1e-9;
const INNER_ROUNDS = 12;
/** A round of even bushes ends when this share of the excess cost is left in them. */
const INNER_SHARE = 0.1;

/**
 * User equilibrium: no trip could take a cheaper way, given what all others do. An origin-based method after Dial (2006):
 * each origin keeps the acyclic links its trips may use, moves trips from the dearest used to the cheapest way between the
 * nodes where they part and meet, drops what is unused and lets in what is cheaper. Deterministic.
 * Throws UnreachableTrip.
 */
export function solveEquilibrium(problem: AssignmentProblem, options: AssignOptions): Equilibrium {
  const solver = new Solver(problem);
  let best = { gap: Number.POSITIVE_INFINITY, iteration: 0 };
  let lowest = { objective: Number.POSITIVE_INFINITY, iteration: 0 };
  for (let iteration = 0; ; iteration++) {
    const gap = solver.relativeGap();
    if (gap < 0.9 * best.gap) best = { gap, iteration };
    const objective = solver.objective();
    if (objective < (1 - OBJECTIVE_STEP) * lowest.objective) lowest = { objective, iteration };
    const polished = options.polish !== true || gap <= POLISHED_GAP || solver.work > POLISH_WORK;
    if (gap <= options.gap && (polished || iteration - best.iteration >= PATIENCE))
      return solver.result(iteration, 'gap');
    if (iteration >= options.iterations) return solver.result(iteration, 'iterations');
    if (iteration - Math.max(best.iteration, lowest.iteration) >= PATIENCE)
      return solver.result(iteration, 'no progress');
    solver.improve();
  }
}

class Solver {
  private scanned = 0;
  private readonly state: LinkState;
  private readonly ways: CheapestWays;
  private readonly labels: Labels;
  private readonly segments: Segments;
  private readonly grower: Grower;
  private readonly bushes: readonly Bush[];

  constructor(private readonly problem: AssignmentProblem) {
    this.state = new LinkState(problem);
    this.ways = new CheapestWays(problem.graph);
    this.labels = new Labels(problem.graph);
    this.segments = new Segments(this.state, this.labels);
    this.grower = new Grower(this.state, this.labels);
    // One origin after the other, each seeing the delays of those before it: a better start than all on empty roads.
    this.bushes = problem.demand.map((trips) => this.firstBush(trips));
  }

  /** All trips of an origin on their cheapest ways at the costs of the moment. */
  private firstBush(trips: OriginTrips): Bush {
    const { ways, state } = this;
    const { graph } = this.problem;
    ways.search(trips.origin, state.cost);
    const heads = ways.order.slice(1);
    const links = Uint32Array.from(heads, (head) => ways.linkInto[head] ?? 0);
    const through = new Float64Array(graph.nodeCount);
    for (const [index, node] of trips.destinations.entries()) {
      if (ways.cost[node] === Number.POSITIVE_INFINITY) throw new UnreachableTrip(trips.origin, node);
      through[node] = trips.flows[index] ?? 0;
    }
    for (const head of heads.toReversed()) {
      const tail = graph.from[ways.linkInto[head] ?? 0] ?? 0;
      through[tail] = (through[tail] ?? 0) + (through[head] ?? 0);
    }
    const flow = Float64Array.from(heads, (head) => through[head] ?? 0);
    for (const [at, link] of links.entries()) state.setVolume(link, (state.volume[link] ?? 0) + (flow[at] ?? 0));
    return { trips, links, flow };
  }

  /** Links looked at so far, the same on every machine. */
  get work(): number {
    return this.scanned + this.segments.work;
  }

  totalCost(): number {
    const { volume, cost } = this.state;
    return volume.reduce((sum, flow, link) => sum + flow * (cost[link] ?? 0), 0);
  }

  objective(): number {
    return this.state.volume.reduce((sum, flow, link) => sum + this.problem.costs.integral(link, flow), 0);
  }

  relativeGap(): number {
    this.state.sumUp(this.bushes);
    const total = this.totalCost();
    const least = this.bushes.reduce((sum, bush) => sum + this.leastCost(bush), 0);
    return total > 0 ? Math.max(0, (total - least) / total) : 0;
  }

  /** Cost of an origin's trips if all took the cheapest way at the costs of the moment. */
  private leastCost(bush: Bush): number {
    const { origin, destinations, flows } = bush.trips;
    this.labels.scan(bush, this.state.cost);
    this.ways.cost.set(this.labels.least);
    this.ways.repair(origin, this.state.cost);
    this.scanned += this.problem.costs.count + bush.links.length;
    return destinations.reduce((sum, node, index) => sum + (flows[index] ?? 0) * (this.ways.cost[node] ?? 0), 0);
  }

  /** One round: every bush takes in better links, then all are evened out until little is left to move. */
  improve(): void {
    for (const bush of this.bushes) {
      this.grower.update(bush);
      this.scanned += this.problem.costs.count;
      this.even(bush);
    }
    let start = Number.POSITIVE_INFINITY;
    for (let round = 0; round < INNER_ROUNDS; round++) {
      const excess = this.bushes.reduce((sum, bush) => sum + this.even(bush), 0);
      if (round === 0) start = excess;
      if (excess <= INNER_SHARE * start && round > 0) break;
    }
  }

  /** Gives the excess cost inside the bush before the move. */
  private even(bush: Bush): number {
    const excess = this.labels.scan(bush, this.state.cost);
    this.segments.equilibrate(bush);
    this.scanned += bush.links.length;
    return excess;
  }

  result(iterations: number, stopped: Equilibrium['stopped']): Equilibrium {
    const relativeGap = this.relativeGap();
    const { volume, cost } = this.state;
    return {
      flow: volume.slice(),
      cost: cost.slice(),
      relativeGap,
      objective: this.objective(),
      totalCost: this.totalCost(),
      iterations,
      stopped,
    };
  }
}
