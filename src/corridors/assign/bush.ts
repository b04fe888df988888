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
  /** Cost of the dearest way that trips use (or, in `scanAll`, of the dearest way). */
  readonly most: Float64Array;
  /** Place in the bush of the last link of these ways. */
  readonly leastAt: Uint32Array;
  readonly mostAt: Uint32Array;
  /** Place of the node among the heads; 0 is the origin. */
  readonly position: Uint32Array;

  constructor(private readonly graph: LinkGraph) {
    const { nodeCount } = graph;
    this.least = new Float64Array(nodeCount);
    this.most = new Float64Array(nodeCount);
    this.leastAt = new Uint32Array(nodeCount);
    this.mostAt = new Uint32Array(nodeCount);
    this.position = new Uint32Array(nodeCount);
  }

  /** Labels of the used ways. Gives the trips' cost above that of the cheapest ways inside the bush. */
  scanUsed({ trips, links, flow }: Bush, linkCost: Float64Array): number {
    return this.scan(trips.origin, links, flow, linkCost);
  }

  /** Labels with every link of the bush counted as used. */
  scanAll({ trips, links }: Bush, linkCost: Float64Array): void {
    this.scan(trips.origin, links, undefined, linkCost);
  }

  private scan(origin: number, links: Uint32Array, flow: Float64Array | undefined, linkCost: Float64Array): number {
    const { to } = this.graph;
    this.least.fill(Number.POSITIVE_INFINITY);
    this.most.fill(Number.POSITIVE_INFINITY);
    this.least[origin] = 0;
    this.most[origin] = 0;
    this.position[origin] = 0;
    let excess = 0;
    for (let start = 0, position = 1; start < links.length; position++) {
      const head = to[links[start] ?? 0] ?? 0;
      let end = start + 1;
      while (end < links.length && to[links[end] ?? 0] === head) end++;
      this.position[head] = position;
      excess += this.scanHead(head, start, end, links, flow, linkCost);
      start = end;
    }
    return excess;
  }

  private scanHead(
    head: number,
    start: number,
    end: number,
    links: Uint32Array,
    flow: Float64Array | undefined,
    linkCost: Float64Array,
  ): number {
    const { from } = this.graph;
    let [least, leastAt, most, mostAt] = [Number.POSITIVE_INFINITY, start, Number.NEGATIVE_INFINITY, end];
    let [inflow, spent] = [0, 0];
    for (let at = start; at < end; at++) {
      const link = links[at] ?? 0;
      const tail = from[link] ?? 0;
      const cost = linkCost[link] ?? 0;
      const low = (this.least[tail] ?? 0) + cost;
      if (low < least) {
        least = low;
        leastAt = at;
      }
      const used = flow === undefined ? 1 : (flow[at] ?? 0);
      if (used === 0) continue;
      inflow += used;
      spent += used * low;
      const high = (this.most[tail] ?? 0) + cost;
      if (high > most) {
        most = high;
        mostAt = at;
      }
    }
    this.least[head] = least;
    this.leastAt[head] = leastAt;
    // A node that no trip passes has no used way: its cheapest stands in.
    this.most[head] = mostAt === end ? least : most;
    this.mostAt[head] = mostAt === end ? leastAt : mostAt;
    return spent - inflow * least;
  }
}
