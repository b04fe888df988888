import type { RegionId } from '../model/ids';
import type { RankRange } from '../model/score';
import { type Band, bands } from '../scoring/bands';
import { ProblemError } from '../scoring/mcda/fault';
import { weightModelOf } from '../scoring/smaa/fromUncertainty';
import { rankRanges } from '../scoring/smaa/rankRanges';
import { drawProblem } from './drawProblem';
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

/** Drawn once for each study; none where there is nothing to draw. */
function drawn(study: Study): readonly RankRange[] {
  const ranges = known.get(study) ?? draw(study);
  known.set(study, ranges);
  return ranges;
}

function draw(study: Study): readonly RankRange[] {
  const doubts = study.scenario.uncertainty;
  try {
    const given = drawProblem(study);
    return rankRanges({ given, model: weightModelOf(doubts, given), seed: doubts.seed });
  } catch (error) {
    if (error instanceof ProblemError) return [];
    throw error;
  }
}
