import type { Atlas } from '../../model/atlas';
import type { Criterion } from '../../model/criterion';
import type { CriterionId } from '../../model/ids';
import type { Region } from '../../model/region';
import type { Ranking, RankRange, RegionScore, UnrankedReason } from '../../model/score';
import { readingFor } from '../../scoring/raw';
import { type ScorePart, scorePart } from '../../views/figures';

/** What stands at the top of a region's dossier. */
export interface RegionHeader {
  readonly region: Region;
  /** Absent too where so little is known that a score would mislead. */
  readonly score?: ScorePart;
  readonly rank?: ScorePart;
  readonly rankInCountry?: ScorePart;
  /** 5th and 95th percentile of the rank. */
  readonly likely?: { readonly from: ScorePart; readonly to: ScorePart };
  readonly coverage: ScorePart;
  readonly unranked?: UnrankedReason;
  readonly knockedOutBy?: Criterion;
  /** Criteria that count here but are not measured in the country: its scores are provisional. */
  readonly unmeasured: readonly Criterion[];
  /** Criteria that count here and have no value in this region, though the country has a reading. */
  readonly missing: readonly Criterion[];
}

export function regionHeader(
  atlas: Atlas,
  ranking: Ranking,
  ranges: ReadonlyMap<Region['id'], RankRange> | undefined,
  region: Region,
  weights: Readonly<Record<CriterionId, number>>,
): RegionHeader | undefined {
  const score = ranking.find(({ regionId }) => regionId === region.id);
  if (score === undefined) return undefined;
  const range = ranges?.get(region.id);
  const weighed = atlas.criteria.filter((criterion) => {
    return criterion.appliesTo.includes(region.country) && (weights[criterion.id] ?? 0) > 0;
  });
  const knockedOutBy = atlas.criteria.find(({ id }) => id === score.knockedOutBy);
  return {
    region,
    ...(score.score !== undefined && score.unranked !== 'coverage' && { score: scorePart('score', score.score) }),
    ...ranksOf(atlas, ranking, score, region),
    ...(range && { likely: { from: scorePart('rank', range.low), to: scorePart('rank', range.high) } }),
    coverage: scorePart('coverage', score.coverage),
    ...(score.unranked && { unranked: score.unranked }),
    ...(knockedOutBy && { knockedOutBy }),
    unmeasured: weighed.filter((criterion) => readingFor(criterion, region.country) === undefined),
    missing: weighed.filter((criterion) => {
      return readingFor(criterion, region.country) !== undefined && !(criterion.id in score.values);
    }),
  };
}

function ranksOf(atlas: Atlas, ranking: Ranking, score: RegionScore, region: Region) {
  if (score.rank === undefined) return {};
  const ranked = ranking.filter(({ rank }) => rank !== undefined);
  const countryOf = new Map(atlas.regions.map(({ id, country }) => [id, country]));
  const peers = ranked.filter(({ regionId }) => countryOf.get(regionId) === region.country);
  const better = peers.filter((peer) => (peer.rank ?? 0) < (score.rank ?? 0)).length;
  return {
    rank: scorePart('rank', score.rank, ranked.length),
    rankInCountry: scorePart('rank', better + 1, peers.length),
  };
}
