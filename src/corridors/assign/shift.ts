import type { Bush, Labels, LinkState } from './bush';

/** A move is good enough when it takes away this share of the difference in cost. */
const CLOSE = 0.02;
const MOST_TRIES = 40;
/** Setting the volume of a link is as much work as looking at so many links. */
const COST_WORK = 8;

/** Two ways from where they part to where they meet again, as places in the bush; used again for every pair. */
export class Segments {
  /** Links looked at so far. */
  work = 0;
  private readonly dear: number[] = [];
  private readonly cheap: number[] = [];

  constructor(
    private readonly state: LinkState,
    private readonly labels: Labels,
  ) {}

  /** Evens out the bush once from its far end to the origin, with the labels of a scan just made. */
  equilibrate(bush: Bush): void {
    const { links, flow } = bush;
    const { to, from } = this.state.problem.graph;
    const { leastAt, least } = this.labels;
    for (let at = links.length - 1; at >= 0; at--) {
      const link = links[at] ?? 0;
      const head = to[link] ?? 0;
      if (leastAt[head] === at || (flow[at] ?? 0) === 0) continue;
      const above = (least[from[link] ?? 0] ?? 0) + (this.state.cost[link] ?? 0) - (least[head] ?? 0);
      if (above <= 0) continue;
      this.part(bush, at);
      this.even(bush);
    }
  }

  /**
   * Follows the cheapest way back from the head of a link and, from its tail, the way that most trips come, to where the
   * two part. Taking the fullest way, and not the dearest, leaves most to be moved at once.
   */
  private part({ links }: Bush, dearest: number): void {
    const { from, to } = this.state.problem.graph;
    const { position, fullestAt, leastAt } = this.labels;
    const { dear, cheap } = this;
    dear.length = 0;
    cheap.length = 0;
    dear.push(dearest);
    let dearNode = from[links[dearest] ?? 0] ?? 0;
    let cheapNode = to[links[dearest] ?? 0] ?? 0;
    while (dearNode !== cheapNode) {
      // The node farther from the origin goes back first, so that neither passes the meeting point.
      const dearNext = (position[dearNode] ?? 0) > (position[cheapNode] ?? 0);
      const at = (dearNext ? fullestAt[dearNode] : leastAt[cheapNode]) ?? 0;
      const tail = from[links[at] ?? 0] ?? 0;
      if (dearNext) {
        dear.push(at);
        dearNode = tail;
      } else {
        cheap.push(at);
        cheapNode = tail;
      }
    }
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
      this.work += COST_WORK * (this.dear.length + this.cheap.length);
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
