import type { CrossingId } from '../../model/ids';
import type { Access } from '../access';
import type { Graph } from '../graph';
import type { LinkCosts } from './costs';
import type { DelayFunction } from './delay';
import { type LinkGraph, linkGraph } from './problem';
import { CheapestWays } from './tree';

/** Trucks a day between two places, by their ways onto the network. */
export interface TruckDemand {
  readonly from: readonly Access[];
  readonly to: readonly Access[];
  readonly trucksPerDay: number;
}

/**
 * The open arcs of a corridor graph as links whose cost is minutes, with a zone for each place that trucks start from or go to.
 * The crossings of `delays` take longer with more trucks into the United States.
 */
export class CorridorLinks implements LinkCosts {
  readonly graph: LinkGraph;
  readonly count: number;
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private readonly fixed: number[] = [];
  private readonly delayOf = new Map<number, DelayFunction>();
  private readonly crossingLink = new Map<CrossingId, number>();
  private readonly zones = new Map<readonly Access[], number>();
  private readonly starts: readonly number[];
  private readonly ends: readonly number[];
  private readonly open: readonly boolean[];

  constructor(corridors: Graph, demand: readonly TruckDemand[], delays: ReadonlyMap<CrossingId, DelayFunction>) {
    const vertices = corridors.vertexNode.length;
    this.addArcs(corridors, delays);
    this.starts = demand.map(({ from }) => this.zone(from, vertices));
    this.ends = demand.map(({ to }) => this.zone(to, vertices));
    const nodeCount = vertices + this.zones.size;
    const mayPass = Uint8Array.from({ length: nodeCount }, (_, node) => (node < vertices ? 1 : 0));
    this.graph = linkGraph(nodeCount, Uint32Array.from(this.from), Uint32Array.from(this.to), mayPass);
    this.count = this.from.length;
    this.open = this.reached();
  }

  cost(link: number, volume: number): number {
    return this.delayOf.get(link)?.minutes(volume) ?? this.fixed[link] ?? 0;
  }

  slope(link: number, volume: number): number {
    return this.delayOf.get(link)?.slope(volume) ?? 0;
  }

  integral(link: number, volume: number): number {
    return this.delayOf.get(link)?.integral(volume) ?? (this.fixed[link] ?? 0) * volume;
  }

  /** Node that the trucks of a row of the demand start from. */
  start(row: number): number {
    return this.starts[row] ?? 0;
  }

  end(row: number): number {
    return this.ends[row] ?? 0;
  }

  /** Whether open links lead from the start of a row to its end. */
  reaches(row: number): boolean {
    return this.open[row] ?? false;
  }

  /** The link over a crossing into the United States; nothing when it is shut or not on the network. */
  linkInto(id: CrossingId): number | undefined {
    return this.crossingLink.get(id);
  }

  private addArcs(corridors: Graph, delays: ReadonlyMap<CrossingId, DelayFunction>): void {
    const { arcs, arcFrom, arcTo, arcHours, vertexCountry } = corridors;
    for (const [index, arc] of arcs.entries()) {
      const hours = arcHours[index] ?? Number.POSITIVE_INFINITY;
      if (!Number.isFinite(hours)) continue;
      const head = arcTo[index] ?? 0;
      const link = this.add(arcFrom[index] ?? 0, head, 60 * hours);
      if (arc.type !== 'crossing' || vertexCountry[head] !== 'US') continue;
      this.crossingLink.set(arc.id, link);
      const delay = delays.get(arc.id);
      if (delay !== undefined) this.delayOf.set(link, delay);
    }
  }

  /** The same list of ways onto the network is the same zone. */
  private zone(ways: readonly Access[], vertices: number): number {
    const known = this.zones.get(ways);
    if (known !== undefined) return known;
    const node = vertices + this.zones.size;
    this.zones.set(ways, node);
    for (const { vertex, hours } of ways) {
      this.add(node, vertex, 60 * hours);
      this.add(vertex, node, 60 * hours);
    }
    return node;
  }

  private add(from: number, to: number, minutes: number): number {
    this.from.push(from);
    this.to.push(to);
    return this.fixed.push(minutes) - 1;
  }

  private reached(): readonly boolean[] {
    const ways = new CheapestWays(this.graph);
    const empty = new Float64Array(this.count);
    let searched: number | undefined;
    return this.starts.map((start, row) => {
      if (start !== searched) ways.search(start, empty);
      searched = start;
      return Number.isFinite(ways.cost[this.end(row)] ?? Number.POSITIVE_INFINITY);
    });
  }
}
