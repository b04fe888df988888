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
  private readonly dear: Uint32Array;
  private readonly cheap: Uint32Array;
  private dearCount = 0;
  private cheapCount = 0;

  constructor(
    private readonly state: LinkState,
    private readonly labels: Labels,
  ) {
    const { nodeCount } = state.problem.graph;
    this.dear = new Uint32Array(nodeCount);
    this.cheap = new Uint32Array(nodeCount);
  }

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
    this.dear[0] = dearest;
    this.dearCount = 1;
    this.cheapCount = 0;
    let dearNode = from[links[dearest] ?? 0] ?? 0;
    let cheapNode = to[links[dearest] ?? 0] ?? 0;
    while (dearNode !== cheapNode) {
      // The node farther from the origin goes back first, so that neither passes the meeting point.
      const dearNext = (position[dearNode] ?? 0) > (position[cheapNode] ?? 0);
      const at = (dearNext ? fullestAt[dearNode] : leastAt[cheapNode]) ?? 0;
      const tail = from[links[at] ?? 0] ?? 0;
      if (dearNext) {
        this.dear[this.dearCount++] = at;
        dearNode = tail;
      } else {
        this.cheap[this.cheapCount++] = at;
        cheapNode = tail;
      }
    }
  }

  /** Moves trips from the dear to the cheap way until both cost the same or no trip is left to move. */
  private even({ links, flow }: Bush): void {
    const { dear, cheap, dearCount, cheapCount } = this;
    let limit = Number.POSITIVE_INFINITY;
    for (let k = 0; k < dearCount; k++) limit = Math.min(limit, flow[dear[k] ?? 0] ?? 0);
    const { cost } = this.state;
    const before = this.sum(links, cost, -1);
    if (limit <= 0 || before <= 0) return;
    const moved = this.search(links, limit, before);
    for (let k = 0; k < dearCount; k++) flow[dear[k] ?? 0] = Math.max(0, (flow[dear[k] ?? 0] ?? 0) - moved);
    for (let k = 0; k < cheapCount; k++) flow[cheap[k] ?? 0] = (flow[cheap[k] ?? 0] ?? 0) + moved;
  }

  /** Newton's method on the amount, kept between an amount that is too small and one that is too large. */
  private search(links: Uint32Array, limit: number, before: number): number {
    const { cost, slope } = this.state;
    let low = 0;
    let high = limit;
    let moved = 0;
    let difference = before;
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      this.work += COST_WORK * (this.dearCount + this.cheapCount);
      const newton = moved + difference / this.sum(links, slope, 1);
      const inside = newton > low && newton < high;
      const target = inside ? newton : newton >= limit && high === limit ? limit : (low + high) / 2;
      this.move(links, target - moved);
      moved = target;
      difference = this.sum(links, cost, -1);
      if (Math.abs(difference) <= CLOSE * before || (moved === limit && difference > 0)) break;
      if (difference > 0) low = moved;
      else high = moved;
    }
    return moved;
  }

  /** The numbers of the dear way's links, and those of the cheap way's times `sign`, added. */
  private sum(links: Uint32Array, numbers: Float64Array, sign: 1 | -1): number {
    const { dear, cheap, dearCount, cheapCount } = this;
    let dearSum = 0;
    let cheapSum = 0;
    for (let k = 0; k < dearCount; k++) dearSum += numbers[links[dear[k] ?? 0] ?? 0] ?? 0;
    for (let k = 0; k < cheapCount; k++) cheapSum += numbers[links[cheap[k] ?? 0] ?? 0] ?? 0;
    return dearSum + sign * cheapSum;
  }

  private move(links: Uint32Array, amount: number): void {
    const { state, dear, cheap, dearCount, cheapCount } = this;
    for (let k = 0; k < dearCount; k++) {
      const link = links[dear[k] ?? 0] ?? 0;
      state.setVolume(link, Math.max(0, (state.volume[link] ?? 0) - amount));
    }
    for (let k = 0; k < cheapCount; k++) {
      const link = links[cheap[k] ?? 0] ?? 0;
      state.setVolume(link, (state.volume[link] ?? 0) + amount);
    }
  }
}
