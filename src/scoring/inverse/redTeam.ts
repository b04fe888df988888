import type { Certainty, Figure } from '../../model/figure';
import type { CriterionId, RegionId } from '../../model/ids';
import type { Prepared } from '../prepare';
import { effectiveWeights } from '../profile';
import { type RankedParts, scorePrepared } from '../rank';
import { pointsAgainst } from '../themes';
import { type FlipFinding, findFlip } from './flip';

/** Arguments listed, the strongest first. */
export const MOST_ARGUMENTS = 3;

interface Given {
  readonly prepared: Prepared;
  readonly scenario: RankedParts;
  readonly winnerId: RegionId;
  readonly rivalId: RegionId;
  /** Criteria whose weights stay in the flip. */
  readonly locked?: readonly CriterionId[];
  /** The figure behind a value, where there is one (`figureOf` on the atlas). */
  readonly figureFor?: (regionId: RegionId, criterionId: CriterionId) => Figure | undefined;
}

/** A value as an argument quotes it. */
export interface Quoted {
  /** Goalpost units, 0..100. */
  readonly points: number;
  /** In the criterion's unit. */
  readonly raw: number;
  readonly year?: number;
  readonly certainty?: Certainty;
}

/** What a rival would say first: a criterion on which it leads, and by how many points of the score. */
export interface LeadArgument {
  readonly criterionId: CriterionId;
  readonly scorePoints: number;
  readonly rival: Quoted;
  readonly winner: Quoted;
}

/** The case against the winner, as figures and ids; the words belong to the interface. */
export interface RedTeam {
  readonly winnerId: RegionId;
  readonly rivalId: RegionId;
  /** At most three, the strongest first; none where the rival leads nowhere. */
  readonly leads: readonly LeadArgument[];
  /** Criteria known for one of the two alone: part of the gap of the scores comes from there. */
  readonly oneSided: readonly CriterionId[];
  /** How little the weights must move for the rival to win. */
  readonly flip: FlipFinding;
}

/**
 * The strongest arguments of a rival: the criteria where it gains most points of the score on the winner among those known for
 * both, and the flip. Weighted sum alone; throws as `findFlip` does.
 */
export function redTeam(given: Given): RedTeam {
  const { prepared, scenario, winnerId, rivalId } = given;
  const flip = findFlip(given);
  const { criteria } = prepared;
  const scored = scorePrepared(prepared, effectiveWeights(scenario, criteria), scenario.method);
  const winner = scored.find(({ regionId }) => regionId === winnerId);
  const rival = scored.find(({ regionId }) => regionId === rivalId);
  if (!winner || !rival) return { winnerId, rivalId, leads: [], oneSided: [], flip };
  const points = pointsAgainst(rival, winner, criteria);
  const leads = criteria.flatMap(({ id }): readonly LeadArgument[] => {
    const [ours, theirs] = [quote(given, rival, id), quote(given, winner, id)];
    const scorePoints = points[id] ?? 0;
    // Rescaled weights can make up points where the values are equal: no argument.
    if (!ours || !theirs || !(ours.points > theirs.points) || scorePoints <= 0) return [];
    return [{ criterionId: id, scorePoints, rival: ours, winner: theirs }];
  });
  leads.sort((a, b) => b.scorePoints - a.scorePoints);
  const oneSided = criteria.map(({ id }) => id).filter((id) => id in rival.values !== id in winner.values);
  return { winnerId, rivalId, leads: leads.slice(0, MOST_ARGUMENTS), oneSided, flip };
}

type Scored = ReturnType<typeof scorePrepared>[number];

function quote({ figureFor }: Given, { regionId, values, raw }: Scored, id: CriterionId): Quoted | undefined {
  const points = values[id];
  const value = raw[id];
  if (points === undefined || value === undefined) return undefined;
  const figure = figureFor?.(regionId, id);
  return { points, raw: value, ...(figure ? { year: figure.year, certainty: figure.certainty } : {}) };
}
