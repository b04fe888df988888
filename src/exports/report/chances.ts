import type { RegionId } from '../../model/ids';
import { ProblemError } from '../../scoring/mcda/fault';
import { weightModelOf } from '../../scoring/smaa/fromUncertainty';
import { startSmaa } from '../../scoring/smaa/smaa';
import { drawProblem } from '../drawProblem';
import type { Study } from '../study';

/** How often a region took each rank in the draws of the scenario's own doubts. */
export interface RankChances {
  readonly draws: number;
  /** By region: share of the draws for each rank, the first rank first. */
  readonly shares: ReadonlyMap<RegionId, readonly number[]>;
}

const known = new WeakMap<Study, RankChances | 'none'>();

/** The draws of the view on confidence, with its seed; nothing where there is nothing to draw. Made once per study. */
export function chancesOf(study: Study): RankChances | undefined {
  const found = known.get(study) ?? draw(study) ?? 'none';
  known.set(study, found);
  return found === 'none' ? undefined : found;
}

function draw(study: Study): RankChances | undefined {
  try {
    return drawn(study);
  } catch (error) {
    if (error instanceof ProblemError) return undefined;
    throw error;
  }
}

function drawn(study: Study): RankChances {
  const { uncertainty } = study.scenario;
  const given = drawProblem(study);
  const run = startSmaa(given.problem, { weights: weightModelOf(uncertainty, given), seed: uncertainty.seed });
  run.advance(uncertainty.draws);
  const { rankAcceptability, regionCount } = run.result('interim');
  const shares = given.regionIds.map((id, row): readonly [RegionId, readonly number[]] => [
    id,
    [...rankAcceptability.subarray(row * regionCount, (row + 1) * regionCount)],
  ]);
  return { draws: uncertainty.draws, shares: new Map(shares) };
}

/** Share of the draws in which a region was among the first `top`. */
export function chanceOfTop({ shares }: RankChances, id: RegionId, top: number): number | undefined {
  return shares
    .get(id)
    ?.slice(0, top)
    .reduce((sum, share) => sum + share, 0);
}
