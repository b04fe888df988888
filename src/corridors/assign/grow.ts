import type { Bush, Labels, LinkState } from './bush';
import type { LinkGraph } from './problem';

/** Shares of a node's inflow smaller than this are rounding, left over where all trips were meant to leave a link. */
const DUST = 1e-13;

/** Changes which links a bush may use; the arrays serve one bush after the other. */
export class Grower {
  private readonly inBush: Uint8Array;
  private readonly linkFlow: Float64Array;
  private readonly nodeFlow: Float64Array;
  private readonly pending: Uint32Array;

  constructor(
    private readonly state: LinkState,
    private readonly labels: Labels,
  ) {
    const { nodeCount, from } = state.problem.graph;
    this.inBush = new Uint8Array(from.length);
    this.linkFlow = new Float64Array(from.length);
    this.nodeFlow = new Float64Array(nodeCount);
    this.pending = new Uint32Array(nodeCount);
  }

  /** Drops links without trips, lets in links that shorten a way, and puts the list in order again. */
  update(bush: Bush): void {
    this.labels.scanUsed(bush, this.state.cost);
    this.conserve(bush);
    this.prune(bush);
    this.labels.scanAll(bush, this.state.cost);
    const added = this.shortcuts(bush);
    if (added.length > 0) this.order(bush, added);
  }

  /** Sets the flows anew from the trips and each link's share of its head's inflow: what comes in goes out, exactly. */
  private conserve({ trips, links, flow }: Bush): void {
    const { to } = this.state.problem.graph;
    this.nodeFlow.fill(0);
    for (const [index, node] of trips.destinations.entries()) this.nodeFlow[node] = trips.flows[index] ?? 0;
    for (let end = links.length; end > 0; ) {
      const head = to[links[end - 1] ?? 0] ?? 0;
      let start = end - 1;
      let inflow = flow[start] ?? 0;
      while (start > 0 && to[links[start - 1] ?? 0] === head) inflow += flow[--start] ?? 0;
      this.share(head, start, end, inflow, links, flow);
      end = start;
    }
  }

  private share(
    head: number,
    start: number,
    end: number,
    inflow: number,
    links: Uint32Array,
    flow: Float64Array,
  ): void {
    const { from } = this.state.problem.graph;
    const wanted = this.nodeFlow[head] ?? 0;
    let rest = wanted;
    let largest = this.labels.leastAt[head] ?? start;
    for (let at = start; at < end; at++) {
      const old = flow[at] ?? 0;
      const part = old <= DUST * inflow ? 0 : (wanted * old) / inflow;
      flow[at] = part;
      rest -= part;
      if (part > (flow[largest] ?? 0)) largest = at;
    }
    flow[largest] = Math.max(0, (flow[largest] ?? 0) + rest);
    for (let at = start; at < end; at++) {
      const tail = from[links[at] ?? 0] ?? 0;
      this.nodeFlow[tail] = (this.nodeFlow[tail] ?? 0) + (flow[at] ?? 0);
    }
  }

  private prune(bush: Bush): void {
    const { to } = this.state.problem.graph;
    const { links, flow } = bush;
    let kept = 0;
    for (let at = 0; at < links.length; at++) {
      const link = links[at] ?? 0;
      if (flow[at] === 0 && this.labels.leastAt[to[link] ?? 0] !== at) continue;
      links[kept] = link;
      flow[kept++] = flow[at] ?? 0;
    }
    bush.links = links.subarray(0, kept);
    bush.flow = flow.subarray(0, kept);
  }

  /**
   * Links outside the bush over which its cheapest way to a node gets cheaper. Only those that also undercut the dearest
   * way: along them and along the bush the dearest cost never falls, so no cycle can close.
   */
  private shortcuts({ trips, links }: Bush): readonly number[] {
    const { from, to, mayPass } = this.state.problem.graph;
    const { cost } = this.state;
    const { least, most } = this.labels;
    for (const link of links) this.inBush[link] = 1;
    const added: number[] = [];
    for (let link = 0; link < from.length; link++) {
      const tail = from[link] ?? 0;
      const head = to[link] ?? 0;
      const spent = cost[link] ?? 0;
      if (!((least[tail] ?? 0) + spent < (least[head] ?? 0) && (most[tail] ?? 0) + spent < (most[head] ?? 0))) continue;
      if (this.inBush[link] === 0 && (mayPass[tail] === 1 || tail === trips.origin)) added.push(link);
    }
    for (const link of links) this.inBush[link] = 0;
    return added;
  }

  /** Lists old and added links so that every head comes after the heads that lead to it. */
  private order(bush: Bush, added: readonly number[]): void {
    const { graph } = this.state.problem;
    const links = Uint32Array.from([...bush.links, ...added]);
    for (const [at, link] of bush.links.entries()) this.linkFlow[link] = bush.flow[at] ?? 0;
    for (const link of links) this.inBush[link] = 1;
    const heads = this.headsInOrder(bush.trips.origin, links, graph);
    const start = new Uint32Array(graph.nodeCount);
    let next = 0;
    for (const head of heads) {
      start[head] = next;
      next += this.pending[head] ?? 0;
    }
    bush.links = new Uint32Array(links.length);
    bush.flow = new Float64Array(links.length);
    for (const link of links) {
      const head = graph.to[link] ?? 0;
      const at = start[head] ?? 0;
      start[head] = at + 1;
      bush.links[at] = link;
      bush.flow[at] = this.linkFlow[link] ?? 0;
      this.inBush[link] = 0;
      this.linkFlow[link] = 0;
    }
  }

  /** Nodes but the origin, each after all it is reached from; leaves the number of links into each in `pending`. */
  private headsInOrder(origin: number, links: Uint32Array, { outStart, outLinks, to }: LinkGraph): readonly number[] {
    const { pending } = this;
    const entering = new Uint32Array(pending.length);
    for (const link of links) entering[to[link] ?? 0] = (entering[to[link] ?? 0] ?? 0) + 1;
    pending.set(entering);
    const ready = [origin];
    for (let done = 0; done < ready.length; done++) {
      const node = ready[done] ?? 0;
      const last = outStart[node + 1] ?? 0;
      for (let out = outStart[node] ?? 0; out < last; out++) {
        const link = outLinks[out] ?? 0;
        if (this.inBush[link] === 0) continue;
        const head = to[link] ?? 0;
        entering[head] = (entering[head] ?? 0) - 1;
        if (entering[head] === 0) ready.push(head);
      }
    }
    return ready.slice(1);
  }
}
