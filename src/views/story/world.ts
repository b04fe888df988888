import type { Graph } from '../../corridors/graph';
import type { RegionReach } from '../../corridors/solve';
import type { Atlas, Extras } from '../../model/atlas';
import type { CriterionId, PortId, RegionId } from '../../model/ids';
import type { Port } from '../../model/port';
import type { Region } from '../../model/region';
import type { Scenario } from '../../model/scenario';
import type { Ranking, RankRange, RegionScore } from '../../model/score';
import type { Text } from '../../text/text';

/** All that a slide may say something about. Pure input: the same world gives the same slide. */
export interface StoryWorld {
  readonly atlas: Atlas;
  readonly extras: Partial<Pick<Extras, 'ports' | 'programmes' | 'indicators' | 'projects'>>;
  readonly scenario: Scenario;
  readonly ranking: Ranking;
  /** Likely ranks, once they have been drawn. */
  readonly ranges: ReadonlyMap<RegionId, RankRange>;
  readonly weights: Readonly<Record<CriterionId, number>>;
  readonly graph: Graph;
  /** In the order of `atlas.regions`. */
  readonly reach: readonly RegionReach[];
  readonly text: Text;
}

export function regionOf({ atlas }: Pick<StoryWorld, 'atlas'>, id: string | undefined): Region | undefined {
  return atlas.regions.find((region) => region.id === id);
}

export function portOf({ atlas }: Pick<StoryWorld, 'atlas'>, id: string | undefined): Port | undefined {
  return atlas.ports.find((port) => port.id === id);
}

export function scoreOf({ ranking }: Pick<StoryWorld, 'ranking'>, id: RegionId): RegionScore | undefined {
  return ranking.find(({ regionId }) => regionId === id);
}

export function reachOf({ atlas, reach }: Pick<StoryWorld, 'atlas' | 'reach'>, id: RegionId): RegionReach | undefined {
  return reach[atlas.regions.findIndex((region) => region.id === id)];
}

/** The port that a crossing's trucks are counted under. */
export function portOfCrossing(
  { atlas }: Pick<StoryWorld, 'atlas'>,
  crossingId: string | undefined,
): PortId | undefined {
  return atlas.crossings.find(({ id }) => id === crossingId)?.portId;
}
