import type { Figure } from './figure';
import type { Country, LngLat, Names } from './geo';
import type { IndicatorId, RegionId, SourceId } from './ids';

/** A first-level division: 32 of Mexico, 51 of the United States, 13 of Canada. */
export interface Region {
  readonly id: RegionId;
  readonly country: Country;
  readonly names: Names;
  /** At most five characters, for small maps: `Son`, `AZ`. */
  readonly short: string;
  /** City from which corridor hours and hazards are measured. */
  readonly referenceCity: { readonly name: string; readonly at: LngLat };
  readonly labelAt: LngLat;
  /** [west, south, east, north] for the camera. */
  readonly bounds: readonly [number, number, number, number];
  readonly population: Figure;
  readonly areaKm2: Figure;
}

export type IndicatorTheme =
  | 'workforce'
  | 'economy'
  | 'energy_water'
  | 'hazards'
  | 'security'
  | 'institutions'
  | 'infrastructure'
  | 'cost'
  | 'incentives_tax';

/** What is measured; its figures are per region. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly names: Names;
  readonly theme: IndicatorTheme;
  readonly direction: 'benefit' | 'cost' | 'neutral';
  readonly why: string;
  readonly comparability: string;
}

/** Figures by indicator and region; a missing pair is a missing figure. */
export type FigureTable = ReadonlyMap<IndicatorId, ReadonlyMap<RegionId, Figure>>;

export interface RegionEvidence {
  readonly indicators: readonly Indicator[];
  readonly figures: FigureTable;
}

/** One technical school, shown in a dossier as a count and a list. */
export interface Campus {
  readonly id: string;
  readonly name: string;
  readonly regionId: RegionId;
  readonly at?: LngLat;
  readonly sourceId: SourceId;
}
