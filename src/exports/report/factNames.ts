import type { MessageKey } from '../../text/messages/en';

/** Facts of ports in words; the file's own names are never shown. */
const NAMES: Readonly<Record<string, MessageKey>> = {
  commercial_lanes_max: 'dossier.fact.commercial_lanes_max',
  commercial_lanes_northbound: 'dossier.fact.commercial_lanes_northbound',
  commercial_lanes_by_type: 'dossier.fact.commercial_lanes_by_type',
  fast_lane: 'dossier.fact.fast_lane',
  fast_lane_open_share: 'dossier.fact.fast_lane_open_share',
  crossing_hours: 'dossier.fact.crossing_hours',
  commercial_hours: 'dossier.fact.commercial_hours',
  commercial_hours_northbound: 'dossier.fact.commercial_hours_northbound',
  commercial_hours_observed: 'dossier.fact.commercial_hours_observed',
  commercial_hours_empties: 'dossier.fact.commercial_hours_empties',
  commercial_days_northbound: 'dossier.fact.commercial_days_northbound',
  commercial_sunday: 'dossier.fact.commercial_sunday',
  fast_empty_lane_hours: 'dossier.fact.fast_empty_lane_hours',
  unified_cargo_processing: 'dossier.fact.unified_cargo_processing',
  wait_method_commercial: 'dossier.fact.wait_method_commercial',
  wait_data_quality: 'dossier.fact.wait_data_quality',
  wait_design_target: 'dossier.fact.wait_design_target',
  design_capacity: 'dossier.fact.design_capacity',
  wait_truck_median: 'dossier.fact.median',
  wait_truck_p95: 'dossier.fact.p95',
  wait_truck_median_3yr: 'dossier.fact.median',
  wait_truck_p95_3yr: 'dossier.fact.p95',
  wait_commercial_standard: 'dossier.fact.generalLanes',
  wait_commercial_fast: 'dossier.fact.fastLane',
  wait_commercial_average: 'dossier.fact.average',
  wait_commercial_median: 'dossier.fact.median',
  wait_commercial_p95: 'dossier.fact.p95',
  wait_commercial_max: 'dossier.fact.max',
  wait_commercial_fast_average: 'dossier.fact.fastLane',
  wait_commercial_cell_median: 'dossier.fact.cellMedian',
  wait_commercial_cell_p95: 'dossier.fact.cellP95',
  wait_commercial_peak_hour_average: 'dossier.fact.peakHour',
  wait_commercial_lowest_month: 'dossier.fact.lowestMonth',
  wait_commercial_highest_month: 'dossier.fact.highestMonth',
  wait_truck_posted_average: 'dossier.fact.average',
  wait_truck_posted_p95: 'dossier.fact.p95',
  wait_truck_posted_max: 'dossier.fact.max',
  crossing_time_average: 'dossier.fact.average',
  crossing_time_measured_average: 'dossier.fact.average',
  crossing_time_measured_p95: 'dossier.fact.p95',
  wait_commercial_standard_snapshot: 'dossier.fact.generalLanes',
  wait_commercial_fast_snapshot: 'dossier.fact.fastLane',
};

/** What a fact is called on screen; nothing for one that has no words yet. */
export function factName(fact: string): MessageKey | undefined {
  return NAMES[fact];
}
