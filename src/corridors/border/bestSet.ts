/**
 * A choice among projects whose benefits depend on each other. Sets are 1 and 0 by the place of the project.
 */
export interface SetProblem {
  /** Not below zero; in the unit of the budget. */
  readonly costs: readonly number[];
  /** The benefit of exactly these. */
  value(chosen: Uint8Array): number;
  /**
   * At least the benefit of every set that holds `chosen` and any of `offered`. For one `chosen`, what each further project adds
   * must not grow as others are offered with it, and nothing offered may lower it.
   */
  optimistic(chosen: Uint8Array, offered: Uint8Array): number;
}

export interface BestSet {
  /** Places of the chosen projects, in order. */
  readonly chosen: readonly number[];
  readonly cost: number;
  readonly benefit: number;
  readonly isOptimal: boolean;
  /** By how much a better set could still exceed the benefit; 0 when it is proven best. */
  readonly gap: number;
  /** Sets that were looked at. */
  readonly nodes: number;
}

/** Differences below this are rounding. */
const SAME = 1e-9;
export const MOST_NODES = 200_000;

/**
 * The set with the greatest benefit within a budget; of equal ones the cheapest. Branch and bound: at each set the benefit of
 * whatever may still join it is bounded twice, by all that can be paid joining at once, and by what each would add alone, filled
 * into the money left in the order of benefit per cost with the last one in part (the knapsack's linear bound). A branch is cut
 * only when the smaller of the two can not beat the best set found, so the answer is exact unless `mostNodes` runs out.
 */
export function bestSet(problem: SetProblem, budget: number, mostNodes = MOST_NODES): BestSet {
  return new Search(problem, mostNodes).run(budget);
}

class Search {
  private readonly chosen: Uint8Array;
  private best = { benefit: Number.NEGATIVE_INFINITY, cost: 0, chosen: new Uint8Array(0) };
  private nodes = 0;
  /** The greatest bound among branches that were left for lack of nodes. */
  private open = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly problem: SetProblem,
    private readonly mostNodes: number,
  ) {
    this.chosen = new Uint8Array(problem.costs.length);
  }

  run(budget: number): BestSet {
    this.visit(
      this.problem.costs.map((_, place) => place),
      budget,
      0,
    );
    const { benefit, cost, chosen } = this.best;
    const gap = Math.max(0, this.open - benefit);
    return {
      chosen: [...chosen].flatMap((taken, place) => (taken === 1 ? [place] : [])),
      cost,
      benefit,
      isOptimal: gap <= SAME,
      gap: gap <= SAME ? 0 : gap,
      nodes: this.nodes,
    };
  }

  /** Looks at the set as it stands and at all that the rest can make of it. */
  private visit(rest: readonly number[], left: number, cost: number): void {
    this.nodes++;
    const benefit = this.problem.value(this.chosen);
    this.offer(benefit, cost);
    const payable = rest.filter((place) => this.costOf(place) <= left);
    const gains = payable.map((place) => ({ place, gain: this.together([place]) - benefit, cost: this.costOf(place) }));
    gains.sort((a, b) => perCost(b) - perCost(a) || a.place - b.place);
    const bound = Math.min(this.together(payable), benefit + filled(gains, left));
    if (gains.length === 0 || this.isBeaten(bound, cost)) return;
    if (this.nodes >= this.mostNodes) {
      this.open = Math.max(this.open, bound);
      return;
    }
    const [first, ...others] = gains;
    if (first === undefined) return;
    const places = others.map(({ place }) => place);
    this.chosen[first.place] = 1;
    this.visit(places, left - first.cost, cost + first.cost);
    this.chosen[first.place] = 0;
    this.without(places, left, cost);
  }

  /** The same set with one project fewer to choose from. */
  private without(rest: readonly number[], left: number, cost: number): void {
    if (rest.length > 0) this.visit(rest, left, cost);
  }

  private offer(benefit: number, cost: number): void {
    const isBetter = benefit > this.best.benefit + SAME;
    const isCheaper = benefit >= this.best.benefit - SAME && cost < this.best.cost;
    if (isBetter || isCheaper) this.best = { benefit, cost, chosen: this.chosen.slice() };
  }

  /** No better set is left in a branch, nor an equal one for less: whatever joins costs more. */
  private isBeaten(bound: number, cost: number): boolean {
    const { benefit, cost: bestCost } = this.best;
    return bound < benefit - SAME || (bound <= benefit + SAME && cost >= bestCost);
  }

  private together(places: readonly number[]): number {
    const offered = new Uint8Array(this.chosen.length);
    for (const place of places) offered[place] = 1;
    return this.problem.optimistic(this.chosen, offered);
  }

  private costOf(place: number): number {
    return this.problem.costs[place] ?? Number.POSITIVE_INFINITY;
  }
}

interface Gain {
  readonly gain: number;
  readonly cost: number;
}

function perCost({ gain, cost }: Gain): number {
  return cost > 0 ? gain / cost : gain > 0 ? Number.POSITIVE_INFINITY : 0;
}

/** The most that the gains can add for the money left when one may be taken in part; they come best first. */
function filled(gains: readonly Gain[], left: number): number {
  let [money, sum] = [left, 0];
  for (const { gain, cost } of gains) {
    if (gain <= 0) continue;
    const share = cost <= money ? 1 : money / cost;
    sum += gain * share;
    money -= cost * share;
    if (share < 1) break;
  }
  return sum;
}

/** One point of the frontier: no smaller budget gives as much. */
export type FrontierPoint = Pick<BestSet, 'chosen' | 'cost' | 'benefit' | 'isOptimal'>;

/**
 * Budget against benefit, from nothing to `budget`: the best set for each budget at which the best changes, cheapest first. Costs
 * must be whole, for each next budget is one below the cost of the last set. At most `most` points, from the top.
 */
export function frontier(problem: SetProblem, budget: number, most = 40): readonly FrontierPoint[] {
  const points: FrontierPoint[] = [];
  for (let left = budget; left >= 0 && points.length < most; ) {
    const { chosen, cost, benefit, isOptimal } = bestSet(problem, left);
    points.push({ chosen, cost, benefit, isOptimal });
    left = cost - 1;
  }
  return points.reverse();
}
