import type { SmaaProblem } from './smaaProblem';
import { makeTerms } from './terms';
import type { Uniforms } from './uniforms';

interface Options {
  readonly random: Uniforms;
  readonly draws: number;
}

/**
 * Confidence factor per region: how often it is first under its own central weights while the values are drawn. All regions
 * share the draws of the values. A tie for the first place counts by its share.
 */
export function confidenceFactors(
  problem: SmaaProblem,
  centralWeights: Float64Array,
  everFirst: Uint8Array,
  { random, draws }: Options,
): Float64Array {
  const { regionCount, criterionCount } = problem;
  const terms = makeTerms(problem, random);
  const rounds = terms.drawn.cells.length === 0 ? 1 : draws;
  const scores = new Float64Array(regionCount);
  const first = new Float64Array(regionCount);
  for (let round = 0; round < rounds; round++) {
    terms.redraw();
    for (let r = 0; r < regionCount; r++) {
      if (everFirst[r] !== 1) continue;
      terms.score(centralWeights.subarray(r * criterionCount, (r + 1) * criterionCount), scores);
      first[r] = (first[r] ?? 0) + shareOfFirst(scores, r);
    }
  }
  return first.map((sum) => sum / rounds);
}

/** 1 where a region alone has the best score, 1/n where n share it, 0 where another is better. */
function shareOfFirst(scores: Float64Array, region: number): number {
  const own = scores[region] ?? 0;
  let size = 0;
  for (let r = 0; r < scores.length; r++) {
    const score = scores[r] ?? 0;
    if (score > own) return 0;
    if (score === own) size++;
  }
  return 1 / size;
}
