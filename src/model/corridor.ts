import type { Certainty } from './figure';
import type { Country, LngLat } from './geo';
import type { CrossingId, NodeId, SourceId } from './ids';

export type NodeType = 'city' | 'capital' | 'chip hub' | 'junction' | 'seaport city' | 'port of entry';

/** A city, junction or crossing. A crossing belongs to two countries. */
export interface CorridorNode {
  readonly id: NodeId;
  readonly name: string;
  readonly type: NodeType;
  readonly countries: readonly Country[];
  readonly at: LngLat;
  /** Set when the node is a crossing. */
  readonly crossingId?: CrossingId;
}

export type RoadClass = 'motorway' | 'highway' | 'port access';
export const ROAD_CLASSES: readonly RoadClass[] = ['motorway', 'highway', 'port access'];

/** A two-way road link inside one country. Routes use `open` alone. */
export interface CorridorLink {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly km: number;
  readonly highways: string;
  readonly roadClass: RoadClass;
  readonly status: 'open' | 'limited' | 'planned';
  /** The country whose ground the link lies on: which side of a crossing it meets. */
  readonly country: Country;
  readonly certainty: Certainty;
  readonly sourceId: SourceId;
}

export interface Network {
  readonly nodes: readonly CorridorNode[];
  readonly links: readonly CorridorLink[];
}
