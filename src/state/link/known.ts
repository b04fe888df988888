import type { Atlas, Extras } from '../../model/atlas';
import type {
  CriterionId,
  CrossingId,
  GatewayId,
  IndicatorId,
  ParkId,
  PortId,
  ProjectId,
  RegionId,
  ResourceId,
} from '../../model/ids';
import type { OwnSlot } from '../../model/own';
import type { Scenario } from '../../model/scenario';

/** What a link may name, and the scenario whose values stand for what it leaves out. */
export interface LinkKnown {
  readonly defaults: Scenario;
  readonly criteria: readonly CriterionId[];
  readonly indicators: readonly IndicatorId[];
  /** Ids for criteria of the user; none while the catalogue is not loaded. */
  readonly slots: readonly OwnSlot[];
  readonly regions: readonly RegionId[];
  readonly projects: readonly ProjectId[];
  readonly ports: readonly PortId[];
  readonly crossings: readonly CrossingId[];
  readonly gateways: readonly GatewayId[];
  readonly parks: readonly ParkId[];
  readonly resources: readonly ResourceId[];
}

/** The lists of what is loaded. Parks, resources and the catalogue come as extras: see `extrasOfLink`. */
export function linkKnown(
  atlas: Atlas,
  extras: Partial<Pick<Extras, 'parks' | 'resources' | 'indicators'>>,
  defaults: Scenario,
): LinkKnown {
  return {
    defaults,
    criteria: idsOf(atlas.criteria.filter(({ own }) => !own)),
    indicators: idsOf(extras.indicators?.indicators ?? []),
    slots: extras.indicators?.slots ?? [],
    regions: idsOf(atlas.regions),
    projects: idsOf(atlas.projects),
    ports: idsOf(atlas.ports),
    crossings: idsOf(atlas.crossings),
    gateways: idsOf(atlas.gateways),
    parks: idsOf(extras.parks ?? []),
    resources: idsOf(extras.resources ?? []),
  };
}

function idsOf<T>(items: readonly { readonly id: T }[]): readonly T[] {
  return items.map(({ id }) => id);
}
