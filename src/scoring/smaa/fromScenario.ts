import type { CriterionId, RegionId } from '../../model/ids';
import type { Ranking } from '../../model/score';
import { faulty } from '../mcda/fault';
import type { Prepared } from '../prepare';
import { effectiveWeights } from '../profile';
import type { RankedParts } from '../rank';
import type { SmaaProblem } from './smaaProblem';

interface Given {
  readonly prepared: Prepared;
  readonly scenario: RankedParts;
  /** The ranking of the scenario: its ranked regions take part, in its order. */
  readonly ranking: Ranking;
  /** Half-widths per prepared cell, 0..1 (`dataErrors`); values are sure when left out. */
  readonly errors?: Float64Array;
}

/** A problem that SMAA can run, with what its flat arrays stand for. */
export interface ScenarioProblem {
  readonly problem: SmaaProblem;
  readonly regionIds: readonly RegionId[];
  /** Criteria with some weight; the others are left out of every draw. */
  readonly criterionIds: readonly CriterionId[];
  /** Effective weights of these, for draws around them. */
  readonly weights: Float64Array;
}

/** The ranked regions and weighted criteria of a scenario. Throws ProblemError where there are none, or for other methods. */
export function scenarioProblem({ prepared, scenario, ranking, errors }: Given): ScenarioProblem {
  const { method } = scenario;
  if (method !== 'weighted_sum' && method !== 'weighted_geometric') {
    throw faulty('method', 'weighted_sum or weighted_geometric', method);
  }
  const effective = effectiveWeights(scenario, prepared.criteria);
  const columns = prepared.criteria.flatMap(({ id }, c) => ((effective[id] ?? 0) > 0 ? [{ id, c }] : []));
  if (columns.length === 0) throw faulty('weights', 'at least one weight above 0', 'all weights zero');
  const slots = new Map(prepared.regions.map(({ id }, r) => [id, r]));
  const rows = ranking.flatMap(({ regionId, rank }) => {
    const r = slots.get(regionId);
    return rank === undefined || r === undefined ? [] : [{ regionId, r }];
  });
  if (rows.length === 0) throw faulty('regions', 'at least one region with a rank', 'none');
  const pick = (cells: Float64Array): Float64Array =>
    Float64Array.from(rows.flatMap(({ r }) => columns.map(({ c }) => cells[r * prepared.criteria.length + c] ?? 0)));
  return {
    problem: {
      regionCount: rows.length,
      criterionCount: columns.length,
      values: pick(prepared.problem.values),
      method,
      scale: 'goalposts',
      ...(errors ? { error: { law: 'uniform', width: pick(errors) } } : {}),
    },
    regionIds: rows.map(({ regionId }) => regionId),
    criterionIds: columns.map(({ id }) => id),
    weights: Float64Array.from(columns, ({ id }) => effective[id] ?? 0),
  };
}
