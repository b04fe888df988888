import FlatQueue from 'flatqueue';
import type { Bush, Labels, LinkState } from './bush';

/** Shares of a node's inflow smaller than this are rounding, left over where all trips were meant to leave a link. */
const DUST = 1e-13;

/** Changes which links a bush may use; the arrays serve one bush after the other. */
export class Grower {
  private readonly inBush: Uint8Array;
  private readonly nodeFlow: Float64Array;
  private readonly entering: Uint32Array;
  private readonly position: Uint32Array;
  private readonly queue = new FlatQueue<number>();

  constructor(
    private readonly state: LinkState,
    private readonly labels: Labels,
  ) {
    const { nodeCount, from } = state.problem.graph;
    this.inBush = new Uint8Array(from.length);
    this.nodeFlow = new Float64Array(nodeCount);
    this.entering = new Uint32Array(nodeCount);
    this.position = new Uint32Array(nodeCount);
  }

  /** Drops links without trips, lets in links that shorten a way, and puts the list in order again. */
  update(bush: Bush): void {
    this.labels.scan(bush, this.state.cost);
    this.conserve(bush);
    this.prune(bush);
    const better = this.shortcuts(bush);
    if (better.length > 0) this.extend(bush, better);
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

  /** Links over which the cheapest way of the bush to a node gets cheaper; all are outside it. */
  private shortcuts({ trips }: Bush): readonly number[] {
    const { from, to, mayPass } = this.state.problem.graph;
    const { cost } = this.state;
    const { least } = this.labels;
    const found: number[] = [];
    for (let link = 0; link < from.length; link++) {
      const tail = from[link] ?? 0;
      if ((least[tail] ?? 0) + (cost[link] ?? 0) >= (least[to[link] ?? 0] ?? 0)) continue;
      if (mayPass[tail] === 1 || tail === trips.origin) found.push(link);
    }
    return found;
  }

  /** Lets in the links that lead forward in an order of the bush's nodes: so no cycle can close. */
  private extend(bush: Bush, better: readonly number[]): void {
    const { from, to } = this.state.problem.graph;
    const { position } = this;
    const nodes = this.nodesInOrder(bush);
    const added = better.filter((link) => (position[from[link] ?? 0] ?? 0) < (position[to[link] ?? 0] ?? 0));
    if (added.length > 0) this.list(bush, nodes, added);
  }

  /**
   * The nodes of the bush, each after all it is reached from and, as far as that leaves a choice, the cheaper to reach
   * first: then nearly every link that shortens a way leads forward.
   */
  private nodesInOrder({ trips, links }: Bush): readonly number[] {
    const { outStart, outLinks, to } = this.state.problem.graph;
    const { entering, queue } = this;
    const { least } = this.labels;
    entering.fill(0);
    for (const link of links) entering[to[link] ?? 0] = (entering[to[link] ?? 0] ?? 0) + 1;
    for (const link of links) this.inBush[link] = 1;
    const nodes: number[] = [];
    queue.push(trips.origin, 0);
    while (queue.length > 0) {
      const node = queue.pop() ?? 0;
      this.position[node] = nodes.push(node);
      const last = outStart[node + 1] ?? 0;
      for (let out = outStart[node] ?? 0; out < last; out++) {
        const link = outLinks[out] ?? 0;
        if (this.inBush[link] === 0) continue;
        const head = to[link] ?? 0;
        entering[head] = (entering[head] ?? 0) - 1;
        if (entering[head] === 0) queue.push(head, least[head] ?? 0);
      }
    }
    for (const link of links) this.inBush[link] = 0;
    return nodes;
  }

  /** Lists old and added links by the order of their heads. */
  private list(bush: Bush, nodes: readonly number[], added: readonly number[]): void {
    const { to } = this.state.problem.graph;
    const { entering } = this;
    const count = (link: number) => {
      entering[to[link] ?? 0] = (entering[to[link] ?? 0] ?? 0) + 1;
    };
    bush.links.forEach(count);
    added.forEach(count);
    let next = 0;
    for (const node of nodes) {
      const size = entering[node] ?? 0;
      entering[node] = next;
      next += size;
    }
    const [links, flow] = [new Uint32Array(next), new Float64Array(next)];
    const put = (link: number, trips: number) => {
      const at = entering[to[link] ?? 0] ?? 0;
      entering[to[link] ?? 0] = at + 1;
      links[at] = link;
      flow[at] = trips;
    };
    bush.links.forEach((link, at) => {
      put(link, bush.flow[at] ?? 0);
    });
    for (const link of added) put(link, 0);
    bush.links = links;
    bush.flow = flow;
  }
}
