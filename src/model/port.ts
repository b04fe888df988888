import type { Certainty, Figure } from './figure';
import type { LngLat, Names, Words } from './geo';
import type { CrossingId, PortId, RegionId, SourceId } from './ids';

export type Border = 'US-MX' | 'US-CA';
export type Commercial = 'yes' | 'limited' | 'planned' | 'no';
/** What a reader of the map must tell apart; `statusText` keeps the source's own words. */
export type CrossingStatus = 'open' | 'building' | 'built-not-open' | 'planned';

/** The unit that truck counts belong to. */
export interface Port {
  readonly id: PortId;
  readonly name: string;
  readonly localName?: string;
  readonly border: Border;
  readonly at: LngLat;
  readonly commercial: Commercial;
  readonly rail: boolean;
  readonly usRegionId?: RegionId;
  /** Of Laredo, which meets two states, the one at the World Trade Bridge. */
  readonly otherRegionId?: RegionId;
  readonly usTown?: string;
  readonly otherTown?: string;
  /** Full-year 2024 trucks into the United States. */
  readonly trucks2024?: Figure;
  /** The crossing that stands for its trucks; absent without trucks, and for 7 with Canada whose own point serves. */
  readonly mainCrossingId?: CrossingId;
  readonly sourceId: SourceId;
}

/** One physical place of a port: markers, roads and minutes sit here. */
export interface Crossing {
  readonly id: CrossingId;
  readonly portId: PortId;
  readonly name: string;
  readonly localName?: string;
  readonly border: Border;
  readonly at: LngLat;
  readonly commercial: Commercial;
  readonly status: CrossingStatus;
  readonly statusText: string;
  /** A project to widen or rebuild it is under way or under study. */
  readonly works: 'none' | 'building' | 'evaluation';
  readonly rail: boolean;
  /** Year in which a crossing that is not open yet is to open to trucks; absent where no source gives one. */
  readonly opensYear?: number;
  readonly certainty: Certainty;
  readonly sourceId: SourceId;
}

export type CountMeasure =
  | 'trucks'
  | 'truck_containers_loaded'
  | 'truck_containers_empty'
  | 'rail_containers_loaded'
  | 'rail_containers_empty'
  | 'trains';

/** One measure of one port or one bridge in one year, inbound to the United States. */
export interface Count {
  readonly placeId: PortId | CrossingId | BorderTotal;
  readonly measure: CountMeasure;
  readonly figure: Figure;
  readonly months: number;
  readonly coverage: string;
  /** False for part years: never drawn beside full ones. */
  readonly fullYear: boolean;
}
export type BorderTotal = 'border-us-mx' | 'border-us-ca';

/** Facts that look alike and are not: each family has its own place on screen and is never mixed or ranked across. */
export type FactFamily =
  | 'trade'
  | 'hours'
  | 'lanes'
  | 'process'
  | 'wait-canada-2023'
  | 'wait-cbp-estimate'
  | 'wait-posted'
  | 'crossing-time-measured'
  | 'wait-snapshot-2022';

export interface PortFact {
  readonly placeId: PortId | CrossingId | BorderTotal;
  readonly fact: string;
  readonly family: FactFamily;
  readonly period: string;
  /** A figure for numbers, words otherwise. */
  readonly content:
    | { readonly type: 'figure'; readonly figure: Figure }
    | { readonly type: 'text'; readonly text: string; readonly sourceId: SourceId };
  readonly note?: string;
}

export type WorkStage = 'complete' | 'building' | 'permitted' | 'funded' | 'study' | 'planned';

/** A project at a port of entry, either side of the border. */
export interface PortWork {
  readonly id: string;
  readonly placeId: PortId | CrossingId;
  readonly names: Names;
  readonly description: Words;
  readonly stage: WorkStage;
  readonly statusText: Words;
  readonly statusAsOf?: string;
  readonly yearExpected?: number;
  readonly cost?: Figure;
  readonly costNote?: Words;
  readonly lead?: string;
  readonly sourceId: SourceId;
}

/** A remark on a port or a crossing: which places its counts take in, what is not certain of it. */
export interface PlaceNote {
  readonly placeId: PortId | CrossingId;
  readonly words: Words;
}
