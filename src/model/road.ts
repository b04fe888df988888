import type { Certainty, UnitId } from './figure';
import type { SourceId } from './ids';

export const ROAD_FACTS = [
  'toll_truck_5_axles',
  'toll_truck_4_5_axles',
  'toll_truck_6_9_axles',
  'toll_truck_7_9_axles',
  'toll_car',
  'max_gross_weight_double_trailer',
  'max_speed_differentiated_double_trailer',
  'double_trailer_road_types',
  'weight_and_size_standard',
  'weight_limit',
  'length',
  'average_truck_speed',
  'average_speed_recreational_vehicle',
  'drive_time_car',
] as const;
export type RoadFactName = (typeof ROAD_FACTS)[number];

/** What a source says of a road. No hours are worked out from these: they stand beside the assumptions, not in them. */
export interface RoadFact {
  /** The road or network as the source names it. */
  readonly scope: string;
  readonly fact: RoadFactName;
  /** ISO date from which a tariff holds. */
  readonly since?: string;
  /** Absent where the source gives no date. */
  readonly year?: number;
  readonly content:
    | { readonly type: 'amount'; readonly value: number; readonly unit: UnitId }
    | { readonly type: 'text'; readonly text: string };
  readonly certainty: Certainty;
  readonly note?: string;
  readonly sourceId: SourceId;
}
