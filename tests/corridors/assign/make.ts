import type { TrafficNetwork, TripTable } from '../../../src/model/traffic';

/** One link: nodes from 1, then what is not left at its default of a capacity of 1 and no delay. */
export interface LinkParts {
  readonly from: number;
  readonly to: number;
  readonly time: number;
  readonly capacity?: number;
  readonly b?: number;
  readonly power?: number;
  readonly toll?: number;
  readonly length?: number;
}

interface Frame {
  readonly nodes: number;
  readonly zones?: number;
  readonly firstThru?: number;
}

export function network({ nodes, zones = nodes, firstThru = 1 }: Frame, links: readonly LinkParts[]): TrafficNetwork {
  const column = (read: (link: LinkParts) => number) => Float64Array.from(links, read);
  return {
    zoneCount: zones,
    nodeCount: nodes,
    firstThruNode: firstThru,
    from: Uint32Array.from(links, ({ from }) => from),
    to: Uint32Array.from(links, ({ to }) => to),
    capacity: column(({ capacity }) => capacity ?? 1),
    length: column(({ length }) => length ?? 0),
    freeFlowTime: column(({ time }) => time),
    b: column(({ b }) => b ?? 0),
    power: column(({ power }) => power ?? 1),
    toll: column(({ toll }) => toll ?? 0),
  };
}

/** Rows of origin, destination, trips. */
export function trips(...rows: readonly (readonly [number, number, number])[]): TripTable {
  return {
    origin: Uint32Array.from(rows, ([origin]) => origin),
    destination: Uint32Array.from(rows, ([, destination]) => destination),
    flow: Float64Array.from(rows, ([, , flow]) => flow),
  };
}

/** A link whose time is `fixed + slope × flow`. */
export function linear(from: number, to: number, fixed: number, slope: number): LinkParts {
  // time × (1 + b × flow): a link without fixed part gets a hair of one.
  const time = Math.max(fixed, 1e-9);
  return { from, to, time, b: slope / time, power: 1 };
}
