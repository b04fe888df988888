import type { Atlas, Extras } from '../../model/atlas';
import type {
  CriterionId,
  CrossingId,
  GatewayId,
  ParkId,
  PortId,
  ProjectId,
  RegionId,
  ResourceId,
} from '../../model/ids';
import type { Scenario } from '../../model/scenario';

/** What a link may name, and the scenario whose values stand for what it leaves out. */
export interface LinkKnown {
  readonly defaults: Scenario;
  readonly criteria: readonly CriterionId[];
  readonly regions: readonly RegionId[];
  readonly projects: readonly ProjectId[];
  readonly ports: readonly PortId[];
  readonly crossings: readonly CrossingId[];
  readonly gateways: readonly GatewayId[];
  readonly parks: readonly ParkId[];
  readonly resources: readonly ResourceId[];
}

/** The lists of what is loaded. Parks and resources come as extras: see `extrasOfLink`. */
export function linkKnown(
  atlas: Atlas,
  extras: Partial<Pick<Extras, 'parks' | 'resources'>>,
  defaults: Scenario,
): LinkKnown {
  return {
    defaults,
    criteria: idsOf(atlas.criteria.filter(({ own }) => !own)),
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
