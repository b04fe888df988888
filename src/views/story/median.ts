import type { CriterionId } from '../../model/ids';
import type { Region } from '../../model/region';
import { medianRegion, pointsAgainst } from '../../scoring/themes';
import { regionOf, type StoryWorld, scoreOf } from './world';

export interface Compared {
  readonly median: Region;
  readonly gap: number;
  readonly points: readonly { readonly criterionId: CriterionId; readonly points: number }[];
  readonly missing: readonly CriterionId[];
}

/** Points of a region against the region in the middle, by criterion. */
export function againstMedian(world: StoryWorld, region: Region): Compared | undefined {
  const score = scoreOf(world, region.id);
  const middle = medianRegion(world.ranking);
  const median = regionOf(world, middle?.regionId);
  if (score?.score === undefined || middle?.score === undefined || median === undefined) return undefined;
  const points = pointsAgainst(score, middle, world.atlas.criteria);
  const weighed = world.atlas.criteria.filter(({ id }) => (world.weights[id] ?? 0) > 0);
  return {
    median,
    gap: score.score - middle.score,
    // What is not known here is no weakness and no strength.
    points: weighed.flatMap(({ id }) =>
      id in score.values && id in middle.values ? [{ criterionId: id, points: points[id] ?? 0 }] : [],
    ),
    missing: weighed.flatMap(({ id, appliesTo }) =>
      appliesTo.includes(region.country) && !(id in score.values) ? [id] : [],
    ),
  };
}
