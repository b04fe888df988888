import type { AssignmentProblem, LinkGraph, OriginTrips } from './problem';

/**
 * The links that trips from one origin may use, without a cycle, and how many trips use each. Links with the same head
 * stand together, and every head stands after the heads of the links that lead to it: one walk along the list sees
 * every node after those it is reached from.
 */
export interface Bush {
  readonly trips: OriginTrips;
  links: Uint32Array;
  flow: Float64Array;
}

/** Volumes, costs and slopes of all links as they stand, kept in step by every move of flow. */
export class LinkState {
  readonly volume: Float64Array;
  readonly cost: Float64Array;
  readonly slope: Float64Array;

  constructor(readonly problem: AssignmentProblem) {
    const { count } = problem.costs;
    this.volume = new Float64Array(count);
    this.cost = new Float64Array(count);
    this.slope = new Float64Array(count);
    for (let link = 0; link < count; link++) this.setVolume(link, 0);
  }

  setVolume(link: number, volume: number): void {
    const { costs } = this.problem;
    this.volume[link] = volume;
    this.cost[link] = costs.cost(link, volume);
    this.slope[link] = costs.slope(link, volume);
  }

  /** Volumes summed anew from all bushes, so that rounding does not gather over many moves. */
  sumUp(bushes: readonly Bush[]): void {
    const volume = new Float64Array(this.volume.length);
    for (const { links, flow } of bushes) {
      for (let at = 0; at < links.length; at++) {
        const link = links[at] ?? 0;
        volume[link] = (volume[link] ?? 0) + (flow[at] ?? 0);
      }
    }
    for (let link = 0; link < volume.length; link++) this.setVolume(link, volume[link] ?? 0);
  }
}

/** Numbers of one bush that are worked out, used and forgotten; the arrays serve one bush after the other. */
export class Labels {
  /** Cost of the cheapest way inside the bush; infinite at nodes out of reach. */
  readonly least: Float64Array;
  /** Place in the bush of the last link of that way. */
  readonly leastAt: Uint32Array;
  /** Place in the bush of the link over which most trips come in. */
  readonly fullestAt: Uint32Array;
  /** Place of the node among the heads; 0 is the origin. */
  readonly position: Uint32Array;

  constructor(private readonly graph: LinkGraph) {
    const { nodeCount } = graph;
    this.least = new Float64Array(nodeCount);
    this.leastAt = new Uint32Array(nodeCount);
    this.fullestAt = new Uint32Array(nodeCount);
    this.position = new Uint32Array(nodeCount);
  }

  /** Labels of the bush at these costs. Gives what its trips cost above the cheapest ways inside the bush. */
  scan(bush: Bush, linkCost: Float64Array): number {
    const { to } = this.graph;
    const { links, trips } = bush;
    this.least.fill(Number.POSITIVE_INFINITY);
    this.least[trips.origin] = 0;
    this.position[trips.origin] = 0;
    let excess = 0;
    for (let start = 0, position = 1; start < links.length; position++) {
      const head = to[links[start] ?? 0] ?? 0;
      let end = start + 1;
      while (end < links.length && to[links[end] ?? 0] === head) end++;
      this.position[head] = position;
      excess += this.scanHead(head, start, end, bush, linkCost);
      start = end;
    }
    return excess;
  }

  private scanHead(head: number, start: number, end: number, { links, flow }: Bush, linkCost: Float64Array): number {
    const { from } = this.graph;
    let least = Number.POSITIVE_INFINITY;
    let leastAt = start;
    let fullest = 0;
    let fullestAt = start;
    let inflow = 0;
    let spent = 0;
    for (let at = start; at < end; at++) {
      const link = links[at] ?? 0;
      const cost = (this.least[from[link] ?? 0] ?? 0) + (linkCost[link] ?? 0);
      if (cost < least) {
        least = cost;
        leastAt = at;
      }
      const trips = flow[at] ?? 0;
      inflow += trips;
      spent += trips * cost;
      if (trips > fullest) {
        fullest = trips;
        fullestAt = at;
      }
    }
    this.least[head] = least;
    this.leastAt[head] = leastAt;
    this.fullestAt[head] = fullestAt;
    return spent - inflow * least;
  }
}
