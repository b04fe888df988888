import type { RoadClass } from './corridor';
import type { Dataset } from './dataset';
import type { Country, Language, LngLat } from './geo';
import type { CriterionId, CrossingId, GatewayId, ParkId, PortId, ProjectId, RegionId, ResourceId } from './ids';
import type { PortWorks } from './merit';
import type { OwnCriterion } from './own';
import type { ProjectKind, ProjectStatus } from './place';
import type { PlanChange } from './plan';
import type { SiteChoice } from './site';
import type { Focus, SceneText, SceneView } from './story';
import type { SurfaceChoice } from './surface';
import type { Uncertainty } from './uncertainty';
import type { ValueFunction } from './valueFunction';

/** Everything a user can choose. Link, file, undo, export and the headless engine share this one document. */
export interface Scenario {
  readonly version: 1;
  readonly title: string;
  readonly language: Language;
  readonly view: ViewId;
  /** Criteria that the user made, in the order they were made; at most `OWN_LIMIT`. */
  readonly own: readonly OwnCriterion[];
  /** Points per criterion; used in proportion, so the sum does not matter. */
  readonly weights: Readonly<Record<CriterionId, number>>;
  /** Criteria whose share stays while others are dragged. */
  readonly locked: readonly CriterionId[];
  readonly method: MethodId;
  /** Tables that the user brought; their columns are criteria. They are in the file and on the device, never in a link. */
  readonly datasets: readonly Dataset[];
  /** How the user wants raw values to be valued; criteria without an entry keep the goalposts of the model. */
  readonly values: readonly ValueOverride[];
  readonly knockouts: readonly Knockout[];
  /** Whether regions or sites are ranked, and which sites. */
  readonly sites: SiteChoice;
  /** The ground between, where that is what is shown. */
  readonly surface: SurfaceChoice;
  /** Share of a region's weight that must be known before it is ranked, 0..1. */
  readonly minCoverage: number;
  readonly countries: readonly Country[];
  /** Hand-picked regions; empty means all of the countries. */
  readonly picked: readonly RegionId[];
  readonly projects: { readonly kinds: readonly ProjectKind[]; readonly statuses: readonly ProjectStatus[] };
  /** The map shows projects, works and programmes as of the end of this year. */
  readonly year: number;
  readonly profile: ProjectProfile;
  readonly assumptions: Assumptions;
  /** Changes at the border; at most `PLAN_LIMIT`. */
  readonly plan: readonly PlanChange[];
  /** What the ports view asks of port projects. */
  readonly portWorks: PortWorks;
  readonly layers: readonly LayerId[];
  /** Ports whose trucks are compared; empty means the four the ports view opens with. */
  readonly comparedPorts: readonly PortId[];
  /** Fabs to which the ports view counts hours; empty: those of the profile, or the first that operates in Arizona. */
  readonly effectOn: readonly ProjectId[];
  /** Regions side by side in the view to compare, in the order they were added; at most `COMPARED_LIMIT`. */
  readonly compared: readonly RegionId[];
  /** What the view on confidence doubts, and how it draws. */
  readonly uncertainty: Uncertainty;
  readonly selection: Selection;
  readonly camera: Camera;
  /** Scenes in the order they are presented; at most `STORY_LIMIT`. */
  readonly story: readonly Scene[];
}

export const FIRST_YEAR = 2020;
export const LAST_YEAR = 2032;

export const COMPARED_LIMIT = 6;

export const VIEWS = ['explore', 'compare', 'ports', 'confidence', 'sources', 'method', 'present'] as const;
export type ViewId = (typeof VIEWS)[number];

/** More methods join here: one id, one file in scoring/methods, one line in its table. */
export const METHODS = ['weighted_sum', 'weighted_geometric'] as const;
export type MethodId = (typeof METHODS)[number];

/** A value function of the user for one reading of a criterion; at most one for each. */
export interface ValueOverride {
  readonly criterionId: CriterionId;
  readonly scope: Country | 'all';
  readonly worth: ValueFunction;
}

/** Regions outside the bounds are out, whatever their score. Bounds are in the criterion's own unit, before any logarithm. */
export interface Knockout {
  readonly criterionId: CriterionId;
  readonly min?: number;
  readonly max?: number;
}

/** The plant that is looking for a place. Each part moves the criteria named in `scoring/profile`. */
export interface ProjectProfile {
  readonly headcount: number;
  readonly floorAreaM2: number;
  readonly powerMw: number;
  readonly waterM3Day: number;
  readonly trucksDay: number;
  /** Fabs the plant serves; empty means the nearest of all. */
  readonly fabs: readonly ProjectId[];
}

/** Speeds and minutes nobody measured: shown as assumptions wherever hours are shown. */
export interface Assumptions {
  readonly speedKmh: Readonly<Record<RoadClass | 'off network', number>>;
  /** Road distance over straight-line distance between a point and its nearest nodes. */
  readonly circuity: number;
  /** No route is given to a point farther from the network than this. */
  readonly maxAccessKm: number;
  readonly crossingMinutes: number;
  readonly crossingMinutesAt: Readonly<Record<CrossingId, number>>;
  /** Times the speeds of each road class, by country; 1 leaves them as they are. */
  readonly speedFactor: Readonly<Record<Country, number>>;
  /** Whether the rests that one driver must take count. */
  readonly restRules: boolean;
  /** How far minutes at a crossing and hours on the road spread: the 10th and the 90th of 100 trucks, as times the usual. */
  readonly crossingP10: number;
  readonly crossingP90: number;
  readonly roadP10: number;
  readonly roadP90: number;
  /** Share of a crossing's minutes that is queue and shrinks with lanes, 0..1. */
  readonly queueShare: number;
}

export const LAYERS = [
  'regions',
  'crossings',
  'projects',
  'corridors',
  'parks',
  'gateways',
  'resources',
  'rivers',
  'counties',
] as const;
export type LayerId = (typeof LAYERS)[number];

export type Selection =
  | { readonly type: 'none' }
  | { readonly type: 'region'; readonly id: RegionId }
  | { readonly type: 'port'; readonly id: PortId }
  | { readonly type: 'crossing'; readonly id: CrossingId }
  | { readonly type: 'project'; readonly id: ProjectId }
  | { readonly type: 'park'; readonly id: ParkId }
  | { readonly type: 'gateway'; readonly id: GatewayId }
  | { readonly type: 'resource'; readonly id: ResourceId }
  /** From a fab to the regions that could serve it. */
  | { readonly type: 'linkage'; readonly fabId: ProjectId };

export type Camera = { readonly type: 'fit' } | { readonly type: 'at'; readonly center: LngLat; readonly zoom: number };

/** One slide: one claim, one map, a few figures. What it does not name of the scenario stays as it is. */
export interface Scene {
  readonly words: SceneText;
  readonly view: SceneView;
  readonly layers: readonly LayerId[];
  readonly selection: Selection;
  readonly camera: SceneCamera;
  readonly year: number;
  /** Whether the border plan of the scenario counts while the scene is shown. */
  readonly hasPlan: boolean;
  readonly focus: Focus;
  /** How long the scene stays when the story plays by itself. */
  readonly seconds: number;
}

/** `subject` frames what the scene is about, whatever the size of the screen. */
export type SceneCamera = Camera | { readonly type: 'subject' };
