import type { Certainty, Figure } from './figure';
import type { Country, LngLat, Names, Words } from './geo';
import type { GatewayId, NodeId, ParkId, ProgrammeId, ProjectId, RegionId, ResourceId, SourceId } from './ids';

export const PROJECT_KINDS = [
  'fab',
  'atp',
  'wafer',
  'materials',
  'equipment',
  'design',
  'rnd',
  'ems',
  'energy',
] as const;
export type ProjectKind = (typeof PROJECT_KINDS)[number];
export const PROJECT_STATUSES = ['operating', 'under_construction', 'announced', 'paused', 'cancelled'] as const;
export type ProjectStatus = (typeof PROJECT_STATUSES)[number];
/** Place in the supply chain; the hue of the symbol. */
export type Stage = 'make' | 'supply' | 'think' | 'build';

/** A plant, design centre or other investment. Costa Rica's have a `regionId` outside the 96. */
export interface Project {
  readonly id: ProjectId;
  readonly name: string;
  readonly company: string;
  readonly kind: ProjectKind;
  readonly country: Country | 'CR';
  /** One of the 96, or nothing outside them. */
  readonly regionId?: RegionId;
  readonly city: string;
  readonly at: LngLat;
  readonly precision: 'site' | 'city';
  readonly status: ProjectStatus;
  readonly statusAsOf?: string;
  readonly announcedYear?: number;
  readonly startYear?: number;
}

/** What a project's popup shows beyond its place; loaded when first asked for. */
export interface ProjectDetail {
  readonly id: ProjectId;
  readonly activity: Words;
  readonly process?: Words;
  readonly investment?: Figure;
  readonly award?: Figure;
  readonly awardStatus?: 'final' | 'preliminary' | 'proposed';
  readonly jobs?: Figure;
  readonly note?: Words;
  readonly certainty: Certainty;
  readonly verified: 'yes' | 'partly' | 'dated' | 'no';
  readonly sourceId: SourceId;
}

/** One US CHIPS Act award; several projects may share it. */
export interface ChipsAward {
  readonly id: string;
  readonly recipient: string;
  readonly programme: string;
  readonly status: 'final' | 'preliminary' | 'proposed';
  readonly amount: Figure;
  readonly finalDate?: string;
  readonly preliminaryDate?: string;
  readonly projectIds: readonly ProjectId[];
  readonly note?: Words;
}

export interface Park {
  readonly id: ParkId;
  readonly name: string;
  readonly city: string;
  readonly country: Country;
  readonly regionId: RegionId;
  readonly at: LngLat;
  readonly developer?: string;
  readonly note?: Words;
  readonly certainty: Certainty;
  readonly sourceId: SourceId;
}

export interface Gateway {
  readonly id: GatewayId;
  readonly type: 'airport' | 'seaport';
  readonly code?: string;
  readonly name: string;
  readonly city: string;
  readonly country: Country;
  readonly regionId?: RegionId;
  readonly at: LngLat;
  readonly nearestNodeId?: NodeId;
  readonly certainty: Certainty;
  readonly sourceId: SourceId;
}

/** One cargo figure of one gateway; never added or ranked across metrics. */
export interface GatewayMetric {
  readonly gatewayId: GatewayId;
  readonly metric: 'air_cargo' | 'all_cargo_landed_weight' | 'teu_total' | 'teu_inbound_loaded';
  readonly figure: Figure;
}

export type ProgrammeKind = 'workforce' | 'policy' | 'incentive' | 'forum' | 'study' | 'finance';

/** A workforce, policy, incentive, forum, study or finance measure; a few sources give no date. */
export interface Programme {
  readonly id: ProgrammeId;
  readonly names: Names;
  readonly kind: ProgrammeKind;
  /** `2021-09-09`, `2022-04` or `2023`; as precise as the source, absent where the source is undated. */
  readonly date?: string;
  readonly year?: number;
  readonly countries: readonly string[];
  readonly regionIds: readonly RegionId[];
  readonly descriptions: Names;
  readonly url?: string;
  readonly certainty: Certainty;
  readonly sourceId: SourceId;
}

/** A mine, refinery or power site that bears on chips. */
export interface Resource {
  readonly id: ResourceId;
  readonly name: string;
  readonly commodity: string;
  readonly country: Country;
  readonly regionId?: RegionId;
  readonly at: LngLat;
  readonly status: 'operating' | 'announced' | 'paused';
  readonly note?: Words;
  readonly certainty: Certainty;
  readonly sourceId: SourceId;
}

/** A town that search finds; population for the order of hits. */
export interface City {
  readonly name: string;
  readonly regionId: RegionId;
  readonly at: LngLat;
  readonly population: number;
}
