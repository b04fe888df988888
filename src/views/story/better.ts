import { crossingStates } from '../../corridors/border/states';
import { criteriaOf } from '../../corridors/computed';
import { solveCorridors } from '../../corridors/solve';
import type { Atlas } from '../../model/atlas';
import type { CrossingId, RegionId } from '../../model/ids';
import type { Scenario } from '../../model/scenario';
import type { Ranking } from '../../model/score';
import { prepareScoring } from '../../scoring/prepare';
import { rankPrepared } from '../../scoring/rank';
import { reachOf, type StoryWorld } from './world';

/** What changes when the crossing of a region's corridor takes fewer minutes. */
export interface Better {
  readonly crossingId: CrossingId;
  readonly minutes: number;
  readonly minutesLess: number;
  readonly rankBefore: number | undefined;
  readonly rankAfter: number | undefined;
}

const MOST_SAVED_MINUTES = 60;

const known = new WeakMap<StoryWorld, Map<RegionId, Better | undefined>>();

/** Takes an hour off the first crossing on the way to the fab, or half of its minutes where they are fewer than two hours. */
export function betterCrossing(world: StoryWorld, regionId: RegionId): Better | undefined {
  const found = known.get(world) ?? new Map<RegionId, Better | undefined>();
  known.set(world, found);
  if (!found.has(regionId)) found.set(regionId, worked(world, regionId));
  return found.get(regionId);
}

function worked(world: StoryWorld, regionId: RegionId): Better | undefined {
  const crossingId = reachOf(world, regionId)?.fab?.crossings[0]?.id;
  if (crossingId === undefined) return undefined;
  const { atlas, scenario } = world;
  const minutes = crossingStates(atlas.crossings, scenario.assumptions, scenario).get(crossingId)?.minutes;
  if (minutes === undefined || minutes <= 0) return undefined;
  const minutesLess = Math.min(MOST_SAVED_MINUTES, minutes / 2);
  const after = rankedWith(atlas, scenario, crossingId, minutes - minutesLess);
  const rankIn = (list: Ranking) => list.find((score) => score.regionId === regionId)?.rank;
  return { crossingId, minutes, minutesLess, rankBefore: rankIn(world.ranking), rankAfter: rankIn(after) };
}

function rankedWith(atlas: Atlas, scenario: Scenario, crossingId: CrossingId, minutes: number): Ranking {
  const { profile, year, assumptions } = scenario;
  // As a change of the plan: what a plan says of minutes goes before the assumptions.
  const plan = [...scenario.plan, { crossingId, year, minutes }];
  const reach = solveCorridors({ atlas, assumptions, profile, border: { plan, year } });
  return rankPrepared(prepareScoring(atlas, criteriaOf(reach), scenario.values), scenario);
}
