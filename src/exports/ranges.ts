import type { RegionId } from '../model/ids';
import type { RankRange } from '../model/score';
import { type Band, bands } from '../scoring/bands';
import { effectiveWeights } from '../scoring/profile';
import { rankRanges } from '../scoring/ranges';
import type { Study } from './study';

const known = new WeakMap<Study, readonly RankRange[]>();

/** How firm each rank is, from the same seeded draws as beside the ranking on screen. */
export function rangesOf(study: Study): ReadonlyMap<RegionId, RankRange> {
  return new Map(drawn(study).map((range) => [range.regionId, range]));
}

/** Regions whose order is not firm, best first. */
export function bandsOf(study: Study): readonly Band[] {
  return bands(study.ranking, drawn(study));
}

/** Drawn once for each study. */
function drawn(study: Study): readonly RankRange[] {
  const { prepared, ranking, scenario, atlas } = study;
  const weights = effectiveWeights(scenario, atlas.criteria);
  const ranges = known.get(study) ?? rankRanges({ prepared, ranking, weights, method: scenario.method });
  known.set(study, ranges);
  return ranges;
}
