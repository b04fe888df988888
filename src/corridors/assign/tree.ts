import FlatQueue from 'flatqueue';
import type { LinkGraph } from './problem';

/** Cheapest ways from one node at fixed link costs, in arrays that are used again for the next node. */
export class CheapestWays {
  readonly cost: Float64Array;
  /** The link that leads to a node on its cheapest way; meaningless at the origin and where the cost is infinite. */
  readonly linkInto: Uint32Array;
  /** Nodes in the order they were settled, the origin first. */
  readonly order: number[] = [];
  private readonly queue = new FlatQueue<number>();

  constructor(private readonly graph: LinkGraph) {
    this.cost = new Float64Array(graph.nodeCount);
    this.linkInto = new Uint32Array(graph.nodeCount);
  }

  /** Dijkstra's algorithm; of equal ways the first found stays. */
  search(origin: number, linkCost: Float64Array): void {
    this.cost.fill(Number.POSITIVE_INFINITY);
    this.cost[origin] = 0;
    this.queue.push(origin, 0);
    this.settle(origin, linkCost);
  }

  /**
   * Lowers the costs that some way undercuts, where `cost` already holds the cost of some way to every node. Far quicker
   * than a search when few do. `order` means nothing afterwards.
   */
  repair(origin: number, linkCost: Float64Array): void {
    const { from } = this.graph;
    for (const [link, tail] of from.entries()) {
      if (this.leads(origin, tail)) this.reach(link, (this.cost[tail] ?? 0) + (linkCost[link] ?? 0));
    }
    this.settle(origin, linkCost);
  }

  private settle(origin: number, linkCost: Float64Array): void {
    const { outStart, outLinks } = this.graph;
    const { queue, order } = this;
    order.length = 0;
    while (queue.length > 0) {
      const at = queue.peekValue() ?? 0;
      const node = queue.pop() ?? 0;
      if (at > (this.cost[node] ?? 0)) continue;
      order.push(node);
      if (!this.leads(origin, node)) continue;
      const last = outStart[node + 1] ?? 0;
      for (let out = outStart[node] ?? 0; out < last; out++) {
        const link = outLinks[out] ?? 0;
        this.reach(link, at + (linkCost[link] ?? 0));
      }
    }
  }

  private leads(origin: number, node: number): boolean {
    return node === origin || this.graph.mayPass[node] === 1;
  }

  private reach(link: number, at: number): void {
    const head = this.graph.to[link] ?? 0;
    if (at >= (this.cost[head] ?? 0)) return;
    this.cost[head] = at;
    this.linkInto[head] = link;
    this.queue.push(head, at);
  }
}
