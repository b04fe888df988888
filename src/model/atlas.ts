import type { Network } from './corridor';
import type { Criterion } from './criterion';
import type { Figure, Source } from './figure';
import type { Words } from './geo';
import type { IndicatorId, RegionId } from './ids';
import type { OwnSlot } from './own';
import type {
  ChipsAward,
  City,
  Gateway,
  GatewayMetric,
  Park,
  Programme,
  Project,
  ProjectDetail,
  Resource,
} from './place';
import type { PlanEntry } from './plan';
import type { Count, Crossing, PlaceNote, Port, PortFact, PortWork } from './port';
import type { Campus, FigureTable, Indicator, Region } from './region';
import type { RoadFact } from './road';
import type { SiteData } from './site';

/** What the first scored map needs: `public/data/core.json` and `network.json`. */
export interface Atlas {
  /** Day the data were put together, ISO date. Ages are counted from here. */
  readonly edition: string;
  readonly regions: readonly Region[];
  readonly criteria: readonly Criterion[];
  /** Figures of the indicators that the criteria read, and population. */
  readonly figures: FigureTable;
  readonly ports: readonly Port[];
  readonly crossings: readonly Crossing[];
  readonly projects: readonly Project[];
  readonly gateways: readonly Gateway[];
  readonly network: Network;
}

/** Loaded when a dossier or list first needs it; one file each. */
export interface Extras {
  readonly sources: readonly Source[];
  readonly indicators: {
    readonly indicators: readonly Indicator[];
    readonly figures: ReadonlyMap<IndicatorId, ReadonlyMap<RegionId, Figure>>;
    /** Ids for criteria of the user. */
    readonly slots: readonly OwnSlot[];
  };
  readonly ports: {
    readonly counts: readonly Count[];
    readonly facts: readonly PortFact[];
    readonly works: readonly PortWork[];
    readonly notes: readonly PlaceNote[];
  };
  readonly planEntries: readonly PlanEntry[];
  readonly projects: { readonly details: readonly ProjectDetail[]; readonly awards: readonly ChipsAward[] };
  readonly parks: readonly Park[];
  readonly programmes: readonly Programme[];
  readonly resources: readonly Resource[];
  readonly gatewayMetrics: readonly GatewayMetric[];
  readonly campuses: readonly Campus[];
  readonly roadFacts: readonly RoadFact[];
  readonly cities: readonly City[];
  /** Notes of single figures and facts by their English. */
  readonly notes: ReadonlyMap<string, Words>;
  readonly sites: SiteData;
}
export type ExtraName = keyof Extras;
/** What documents may quote: all but the candidate sites, whose list is long. */
export type QuotedExtras = Omit<Extras, 'sites'>;
