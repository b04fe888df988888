/**
 * A road network for traffic assignment. Nodes are numbered 1 to `nodeCount`, the first `zoneCount` of them are zones where
 * trips start and end. Arrays have one cell per link, in the order of the file; units are the file's own.
 */
export interface TrafficNetwork {
  readonly zoneCount: number;
  readonly nodeCount: number;
  /** Nodes below this one may start or end a trip and may not be passed through. */
  readonly firstThruNode: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly capacity: Float64Array;
  readonly length: Float64Array;
  /** The time of a link is freeFlowTime × (1 + b × (flow / capacity) ^ power). */
  readonly freeFlowTime: Float64Array;
  readonly b: Float64Array;
  readonly power: Float64Array;
  readonly toll: Float64Array;
}

/** Trips between zones, one cell per pair that the file names; pairs inside one zone may be among them. */
export interface TripTable {
  readonly origin: Uint32Array;
  readonly destination: Uint32Array;
  readonly flow: Float64Array;
}
