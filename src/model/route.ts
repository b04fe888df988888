import type { RoadClass } from './corridor';
import type { LngLat } from './geo';
import type { CrossingId, NodeId } from './ids';

/** One stretch of a route; `crossing` stretches have no length, only minutes. */
export type Leg =
  | {
      readonly type: 'road';
      readonly from: NodeId;
      readonly to: NodeId;
      readonly km: number;
      readonly hours: number;
      readonly roadClass: RoadClass;
      readonly highways: string;
    }
  | {
      readonly type: 'access';
      readonly nodeId: NodeId;
      readonly at: LngLat;
      readonly km: number;
      readonly hours: number;
    }
  | { readonly type: 'crossing'; readonly crossingId: CrossingId; readonly hours: number };

/** A way from one place to another over open links. Lengths are estimates, good to about 5 %. */
export interface Route {
  readonly km: number;
  /** The legs together, and the driver's rests where the scenario counts them. */
  readonly hours: number;
  /** Crossings in the order they are passed; empty inside a country. */
  readonly crossings: readonly CrossingId[];
  readonly nodes: readonly NodeId[];
  readonly legs: readonly Leg[];
}

/** Why there is no route. */
export type NoRoute = 'off-network' | 'unconnected';
