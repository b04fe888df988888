import type { CriterionId, RegionId } from '../../model/ids';
import { faulty } from '../mcda/fault';
import { logPoints } from '../methods/weightedGeometric';
import type { Prepared } from '../prepare';
import { weightVector } from '../problem';
import { effectiveWeights } from '../profile';
import { type RankedParts, rankPrepared } from '../rank';
import { isCovered } from '../standing';
import { coverageAt, coverageTurns, meanAt, meetings, type ShareCurve, shareCurves } from './shareCurves';

interface Given {
  readonly prepared: Prepared;
  readonly scenario: RankedParts;
  readonly criterionId: CriterionId;
  /** Regions to follow; the first eight of the ranking when left out. */
  readonly regionIds?: readonly RegionId[];
}

export const FOLLOWED = 8;

/** A stretch of shares, 0..1, over which a rank holds; no rank where too little is known. */
export interface RankSpan {
  readonly from: number;
  readonly to: number;
  readonly rank?: number;
}

export interface RankLine {
  readonly regionId: RegionId;
  /** From 0 to 1 without a gap. */
  readonly spans: readonly RankSpan[];
}

/** A stretch of shares over which the same regions stand first; none where nothing is ranked. */
export interface LeadSpan {
  readonly from: number;
  readonly to: number;
  readonly leaders: readonly RegionId[];
}

export interface RankLines {
  readonly criterionId: CriterionId;
  /** The criterion's share of all weight as it is, 0..1. */
  readonly shareNow: number;
  readonly lines: readonly RankLine[];
  /** From 0 to 1; the lead changes where one ends and the next begins. */
  readonly leads: readonly LeadSpan[];
}

/** Regions that scope and knock-outs let in; coverage depends on the share. */
interface Entrant {
  readonly regionId: RegionId;
  readonly curve: ShareCurve;
}

/**
 * The ranks of some regions while one criterion's share of the weight goes from 0 to 1, the others in proportion. Exact: both
 * methods rank by a mean whose numerator and denominator are straight lines of the share, so two regions meet at the roots
 * of a quadratic, and between two meetings no rank changes. Nothing where all the other criteria weigh nothing. Throws
 * ProblemError for an unknown criterion.
 */
export function rankLines(given: Given): RankLines | undefined {
  const { prepared, scenario, criterionId, regionIds } = given;
  const criterion = prepared.criteria.findIndex(({ id }) => id === criterionId);
  if (criterion < 0) throw faulty('criterion', 'a criterion of the scenario', criterionId);
  const vector = weightVector(prepared.criteria, effectiveWeights(scenario, prepared.criteria));
  const toTerm = scenario.method === 'weighted_sum' ? (value: number) => value : logPoints;
  const curves = shareCurves({ prepared, vector, criterion, toTerm });
  const whole = vector.reduce((sum, weight) => sum + weight, 0);
  if (curves === undefined) return undefined;
  const ranking = rankPrepared(prepared, scenario);
  const isOut = new Set(
    ranking.flatMap(({ regionId, unranked }) =>
      unranked === 'knockout' || unranked === 'out-of-scope' ? regionId : [],
    ),
  );
  const entrants = prepared.regions.flatMap(({ id }, r): readonly Entrant[] => {
    const curve = curves[r];
    return curve === undefined || isOut.has(id) ? [] : [{ regionId: id, curve }];
  });
  const field = new Field(entrants, scenario.minCoverage);
  const followed =
    regionIds ??
    ranking
      .filter(({ rank }) => rank !== undefined)
      .slice(0, FOLLOWED)
      .map((s) => s.regionId);
  return {
    criterionId,
    shareNow: whole > 0 ? (vector[criterion] ?? 0) / whole : 0,
    lines: followed.map((regionId) => ({ regionId, spans: field.spansOf(regionId) })),
    leads: field.leads(),
  };
}

/** Where a stretch is looked at: not in its middle, where round numbers like to meet. */
const INSIDE = 0.4871;
/** Stretches of a share shorter than this come from rounding. */
const SLIVER = 1e-9;

class Field {
  /** Where somebody enters or leaves the ranking. */
  private readonly turns: readonly number[];

  constructor(
    private readonly entrants: readonly Entrant[],
    private readonly least: number,
  ) {
    this.turns = entrants.flatMap(({ curve }) => coverageTurns(curve, least));
  }

  spansOf(regionId: RegionId): readonly RankSpan[] {
    const own = this.entrants.find((entrant) => entrant.regionId === regionId);
    if (own === undefined) return [{ from: 0, to: 1 }];
    const spans = stretches(this.breaks(own.curve)).map(([from, to]): RankSpan => {
      const rank = this.rankAt(own, from + INSIDE * (to - from));
      return { from, to, ...(rank === undefined ? {} : { rank }) };
    });
    return joined(spans, (a, b) => a.rank === b.rank);
  }

  leads(): readonly LeadSpan[] {
    return joined(this.leadsBetween(0, 1), (a, b) => a.leaders.join() === b.leaders.join());
  }

  /** Whoever leads at one point leads as far as its own next meetings; the rest is asked again on either side. */
  private leadsBetween(from: number, to: number): readonly LeadSpan[] {
    if (to - from < SLIVER) return [];
    const at = from + INSIDE * (to - from);
    const leaders = this.leadersAt(at);
    const breaks = leaders[0] ? this.breaks(leaders[0].curve) : this.turns;
    const left = Math.max(from, ...breaks.filter((point) => point < at));
    const right = Math.min(to, ...breaks.filter((point) => point > at));
    return [
      ...this.leadsBetween(from, left),
      { from: left, to: right, leaders: leaders.map(({ regionId }) => regionId) },
      ...this.leadsBetween(right, to),
    ];
  }

  private breaks(curve: ShareCurve): readonly number[] {
    return [
      ...this.turns,
      ...this.entrants.flatMap((other) => (other.curve === curve ? [] : meetings(curve, other.curve))),
    ];
  }

  private rankAt(own: Entrant, share: number): number | undefined {
    if (!this.isRanked(own, share)) return undefined;
    const mean = meanAt(own.curve, share);
    return 1 + this.entrants.filter((other) => this.isRanked(other, share) && meanAt(other.curve, share) > mean).length;
  }

  private leadersAt(share: number): readonly Entrant[] {
    const ranked = this.entrants.filter((entrant) => this.isRanked(entrant, share));
    const best = Math.max(...ranked.map(({ curve }) => meanAt(curve, share)));
    return ranked.filter(({ curve }) => meanAt(curve, share) === best);
  }

  private isRanked({ curve }: Entrant, share: number): boolean {
    return isCovered(coverageAt(curve, share), this.least) && !Number.isNaN(meanAt(curve, share));
  }
}

/** From 0 to 1, cut at the breaks. */
function stretches(breaks: readonly number[]): readonly (readonly [from: number, to: number])[] {
  const ends = [...breaks, 1].sort((a, b) => a - b);
  let from = 0;
  return ends.flatMap((to) => {
    if (to - from < SLIVER) return [];
    const stretch = [from, to] as const;
    from = to;
    return [stretch];
  });
}

/** Neighbours that say the same become one; each begins where the one before ends. */
function joined<Span extends { readonly from: number; readonly to: number }>(
  spans: readonly Span[],
  isSame: (a: Span, b: Span) => boolean,
): readonly Span[] {
  const found: Span[] = [];
  for (const span of spans) {
    const before = found.at(-1);
    if (before && isSame(before, span)) found[found.length - 1] = { ...before, to: span.to };
    else found.push({ ...span, from: before?.to ?? 0 });
  }
  const last = found.at(-1);
  return last ? [...found.slice(0, -1), { ...last, to: 1 }] : found;
}
