import type { Bush, Labels, LinkState } from './bush';

/** A move is good enough when it takes away this share of the difference in cost. */
const CLOSE = 0.02;
const MOST_TRIES = 40;

/** Two ways from where they part to where they meet again, as places in the bush; used again for every pair. */
export class Segments {
  private readonly dear: number[] = [];
  private readonly cheap: number[] = [];

  constructor(
    private readonly state: LinkState,
    private readonly labels: Labels,
  ) {}

  /** Evens out the bush once from its far end to the origin, with the labels of a scan just made. */
  equilibrate(bush: Bush): void {
    const { to } = this.state.problem.graph;
    const { leastAt, mostAt, least, most } = this.labels;
    for (let at = bush.links.length - 1; at >= 0; at--) {
      const head = to[bush.links[at] ?? 0] ?? 0;
      const last = at;
      while (at > 0 && to[bush.links[at - 1] ?? 0] === head) at--;
      if (last === at || leastAt[head] === mostAt[head] || most[head] === least[head]) continue;
      this.part(bush, head);
      this.even(bush);
    }
  }

  /** Follows the dearest used and the cheapest way back from a node to where they part. */
  private part({ links }: Bush, head: number): void {
    const { from } = this.state.problem.graph;
    const { position, mostAt, leastAt } = this.labels;
    let [dearNode, cheapNode] = [head, head];
    this.dear.length = 0;
    this.cheap.length = 0;
    do {
      // The node farther from the origin goes back first, so that neither passes the meeting point.
      if ((position[dearNode] ?? 0) >= (position[cheapNode] ?? 0)) {
        const at = mostAt[dearNode] ?? 0;
        this.dear.push(at);
        dearNode = from[links[at] ?? 0] ?? 0;
      } else {
        const at = leastAt[cheapNode] ?? 0;
        this.cheap.push(at);
        cheapNode = from[links[at] ?? 0] ?? 0;
      }
    } while (dearNode !== cheapNode);
  }

  /** Moves trips from the dear to the cheap way until both cost the same or no trip is left to move. */
  private even({ links, flow }: Bush): void {
    const { dear, cheap } = this;
    let limit = Number.POSITIVE_INFINITY;
    for (const at of dear) limit = Math.min(limit, flow[at] ?? 0);
    const before = this.difference(links);
    if (limit <= 0 || before <= 0) return;
    const moved = this.search(links, limit, before);
    for (const at of dear) flow[at] = Math.max(0, (flow[at] ?? 0) - moved);
    for (const at of cheap) flow[at] = (flow[at] ?? 0) + moved;
  }

  /** Newton's method on the amount, kept between an amount that is too small and one that is too large. */
  private search(links: Uint32Array, limit: number, before: number): number {
    let [low, high, moved, difference] = [0, limit, 0, before];
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const newton = moved + difference / this.slope(links);
      const inside = newton > low && newton < high;
      const target = inside ? newton : newton >= limit && high === limit ? limit : (low + high) / 2;
      this.move(links, target - moved);
      moved = target;
      difference = this.difference(links);
      if (Math.abs(difference) <= CLOSE * before || (moved === limit && difference > 0)) break;
      if (difference > 0) low = moved;
      else high = moved;
    }
    return moved;
  }

  private difference(links: Uint32Array): number {
    const { cost } = this.state;
    let sum = 0;
    for (const at of this.dear) sum += cost[links[at] ?? 0] ?? 0;
    for (const at of this.cheap) sum -= cost[links[at] ?? 0] ?? 0;
    return sum;
  }

  private slope(links: Uint32Array): number {
    const { slope } = this.state;
    let sum = 0;
    for (const at of this.dear) sum += slope[links[at] ?? 0] ?? 0;
    for (const at of this.cheap) sum += slope[links[at] ?? 0] ?? 0;
    return sum;
  }

  private move(links: Uint32Array, amount: number): void {
    const { state, dear, cheap } = this;
    for (const at of dear) {
      const link = links[at] ?? 0;
      state.setVolume(link, Math.max(0, (state.volume[link] ?? 0) - amount));
    }
    for (const at of cheap) {
      const link = links[at] ?? 0;
      state.setVolume(link, (state.volume[link] ?? 0) + amount);
    }
  }
}
