import type { CrossingId } from '../../model/ids';
import { MERITS, type Merit, type MeritWeights } from '../../model/merit';
import type { PlanEntry } from '../../model/plan';
import type { WorkStage } from '../../model/port';

/** What is known of a project when it is judged. */
export interface MeritFacts {
  readonly entry: PlanEntry;
  /** Truck hours saved a day if it alone were built; absent where the network can not tell. */
  readonly truckHoursSaved?: number;
  /** Hours that regions come nearer to the fabs, added up; losses count against it. */
  readonly regionHoursGained?: number;
  /** Trucks a day counted at its crossings, or at the one whose trucks it takes. */
  readonly trucksPerDay?: number;
}

/** Why a score is what it is; the numbers behind it, for words in any language. */
export type MeritReason =
  | { readonly type: 'lanes'; readonly before: number; readonly after: number; readonly trucksPerDay: number }
  | { readonly type: 'region-hours'; readonly hours: number; readonly best: number }
  | { readonly type: 'usd-per-hour'; readonly usd: number; readonly best: number }
  | { readonly type: 'nothing-saved' }
  | { readonly type: 'stage'; readonly stage: WorkStage }
  | { readonly type: 'other-side'; readonly stage: WorkStage }
  | { readonly type: 'unknown' };

export interface MeritScore {
  readonly merit: Merit;
  /** 0 to 100; absent where nothing is known, which is no zero. */
  readonly score?: number;
  readonly reason: MeritReason;
}

export interface RankedWork {
  readonly entryId: string;
  /** Weighted mean of what is known; absent where nothing is. */
  readonly score?: number;
  /** Share of the weight that is known, 0..1. */
  readonly coverage: number;
  /** 1 is best, equal scores share the smaller; absent without a score. */
  readonly rank?: number;
  readonly parts: readonly MeritScore[];
}

/** How near a stage is to trucks passing; an ordering with even steps, not a measurement. */
const STAGE_SCORE: Readonly<Record<WorkStage, number>> = {
  complete: 100,
  building: 80,
  funded: 60,
  permitted: 40,
  study: 20,
  planned: 0,
};

/** Ranks port projects by the reader's weights. Throws where a weight is negative, not finite, or all are zero. */
export function rankWorks(facts: readonly MeritFacts[], weights: MeritWeights): readonly RankedWork[] {
  checkWeights(weights);
  const best = bestOf(facts);
  const works = facts.map((fact): Omit<RankedWork, 'rank'> => {
    const parts = MERITS.map((merit) => ({ merit, ...judged(merit, fact, best) }));
    return { entryId: fact.entry.id, parts, ...weighed(parts, weights) };
  });
  const scores = works.flatMap(({ score }) => score ?? []);
  return works
    .map((work): RankedWork => {
      if (work.score === undefined) return work;
      const { score } = work;
      return { ...work, rank: 1 + scores.filter((other) => other > score + SAME).length };
    })
    .toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || a.entryId.localeCompare(b.entryId));
}

const SAME = 1e-9;

function checkWeights(weights: MeritWeights): void {
  for (const merit of MERITS) {
    const weight = weights[merit];
    if (!Number.isFinite(weight) || weight < 0) {
      throw new Error(`weights.${merit}: expected a number of 0 or more, got ${weight}`);
    }
  }
  if (MERITS.every((merit) => weights[merit] === 0)) throw new Error('weights: expected a sum above 0, got 0');
}

function weighed(parts: readonly MeritScore[], weights: MeritWeights) {
  const all = MERITS.reduce((sum, merit) => sum + weights[merit], 0);
  const known = parts.filter(({ score, merit }) => score !== undefined && weights[merit] > 0);
  const weight = known.reduce((sum, { merit }) => sum + weights[merit], 0);
  const points = known.reduce((sum, { merit, score = 0 }) => sum + weights[merit] * score, 0);
  return { coverage: weight / all, ...(weight > 0 && { score: points / weight }) };
}

/** The best of the field, which stands for 100. */
interface Best {
  readonly relief: number;
  readonly regionHours: number;
  readonly usdPerHour: number;
}

function bestOf(facts: readonly MeritFacts[]): Best {
  return {
    relief: Math.max(0, ...facts.flatMap((fact) => relief(fact)?.trucks ?? [])),
    regionHours: Math.max(0, ...facts.flatMap(({ regionHoursGained }) => regionHoursGained ?? [])),
    usdPerHour: Math.min(...facts.flatMap((fact) => usdPerHour(fact) ?? [])),
  };
}

type Judged = Omit<MeritScore, 'merit'>;
const UNKNOWN: Judged = { reason: { type: 'unknown' } };

function judged(merit: Merit, fact: MeritFacts, best: Best): Judged {
  switch (merit) {
    case 'capacity':
      return byRelief(fact, best);
    case 'region':
      return byRegions(fact, best);
    case 'cost':
      return byCost(fact, best);
    case 'readiness': {
      const { stage } = fact.entry;
      return { score: STAGE_SCORE[stage], reason: { type: 'stage', stage } };
    }
    case 'binational': {
      const stage = fact.entry.otherSideStage;
      return stage === undefined ? UNKNOWN : { score: STAGE_SCORE[stage], reason: { type: 'other-side', stage } };
    }
  }
}

/** Trucks a day that stand in a shorter line: those counted, times the share of lanes that is new. */
function relief({ entry, trucksPerDay }: MeritFacts) {
  const lanes = entry.changes.find(
    ({ lanesBefore, lanesAfter }) => lanesBefore !== undefined && lanesAfter !== undefined,
  );
  const [before, after] = [lanes?.lanesBefore, lanes?.lanesAfter];
  if (before === undefined || after === undefined || trucksPerDay === undefined) return undefined;
  return { before, after, trucks: trucksPerDay * Math.max(0, 1 - before / after) };
}

function byRelief(fact: MeritFacts, best: Best): Judged {
  const found = relief(fact);
  if (found === undefined) return UNKNOWN;
  const { before, after, trucks } = found;
  const reason = { type: 'lanes', before, after, trucksPerDay: fact.trucksPerDay ?? 0 } as const;
  return { score: best.relief > 0 ? (100 * trucks) / best.relief : 0, reason };
}

function byRegions({ regionHoursGained: hours }: MeritFacts, { regionHours: best }: Best): Judged {
  if (hours === undefined) return UNKNOWN;
  return { score: best > 0 ? (100 * Math.max(0, hours)) / best : 0, reason: { type: 'region-hours', hours, best } };
}

function usdPerHour({ entry, truckHoursSaved }: MeritFacts): number | undefined {
  if (entry.costUsd === undefined || truckHoursSaved === undefined || truckHoursSaved <= 0) return undefined;
  return entry.costUsd / truckHoursSaved;
}

/** The cheapest hour of the field is 100; twice as dear is 50. */
function byCost(fact: MeritFacts, { usdPerHour: best }: Best): Judged {
  const usd = usdPerHour(fact);
  if (usd !== undefined) return { score: (100 * best) / usd, reason: { type: 'usd-per-hour', usd, best } };
  const isIdle = fact.truckHoursSaved !== undefined && fact.truckHoursSaved <= 0;
  return isIdle ? { score: 0, reason: { type: 'nothing-saved' } } : UNKNOWN;
}

/** The crossings whose counted trucks a project serves: those it widens or shuts, for a new one has none of its own. */
export function servedCrossings({ changes }: PlanEntry): readonly CrossingId[] {
  return changes.map(({ crossingId }) => crossingId);
}
