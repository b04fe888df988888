import type { RegionId } from '../../model/ids';
import type { Uncertainty } from '../../model/uncertainty';
import type { Covariance } from '../ellipse';
import { type Places, placesOf } from '../places';
import type { Prepared } from '../prepare';
import type { Weights } from '../presets';
import { RANGE_DRAWS } from '../weightBand';
import { weightModelOf } from './fromUncertainty';
import type { SmaaMethod } from './smaaProblem';
import { makeTerms } from './terms';
import { STREAM, uniforms } from './uniforms';
import { weightDraw } from './weightModel';

/** Where a place lies on cost (x) and quality (y) over the draws, points of 100: the mean, and how the two vary together. */
export interface AxisSpread {
  readonly id: string;
  readonly cost: number;
  readonly quality: number;
  readonly covariance: Covariance;
}

interface Drawing {
  readonly method: SmaaMethod;
  readonly doubts: Uncertainty;
  readonly draws?: number;
}

interface Given extends Drawing {
  readonly prepared: Prepared;
  /** After the project profile. */
  readonly weights: Weights;
  /** Half-widths per prepared cell (`dataErrors`); values are sure when left out. */
  readonly errors?: Float64Array;
  readonly regionIds: readonly RegionId[];
}

/** The spreads of regions. */
export function axisSpreads({ prepared, weights, errors, regionIds, ...drawing }: Given): readonly AxisSpread[] {
  const parts = { weights, siteWeights: {} };
  return placeSpreads(placesOf({ prepared, parts, regionIds, sites: [], ...(errors && { errors }) }), drawing);
}

/**
 * Draws weights and values together, as the ranking does, and scores each axis alone: the cost theme, and all else. An axis
 * without weight is drawn around the model's weights. Places that know nothing of an axis are left out.
 */
export function placeSpreads(places: Places, { method, doubts, draws = RANGE_DRAWS }: Drawing): readonly AxisSpread[] {
  const columns = weighedColumns(places);
  const { criterionCount: stride, known, values } = places.problem;
  const rows = places.ids.flatMap((id, r) => {
    const knows = (isCost: boolean): boolean =>
      columns.some(({ c, ...column }) => column.isCost === isCost && known[r * stride + c] === 1);
    return knows(true) && knows(false) ? [{ id, r }] : [];
  });
  if (rows.length === 0) return [];
  const pick = (cells: Float64Array): Float64Array =>
    Float64Array.from(rows.flatMap(({ r }) => columns.map(({ c }) => cells[r * stride + c] ?? Number.NaN)));
  const problem = {
    regionCount: rows.length,
    criterionCount: columns.length,
    values: pick(values),
    method,
    scale: 'goalposts',
    ...(places.errors && { error: { law: 'uniform', width: pick(places.errors) } as const }),
  } as const;
  const whole = {
    weights: Float64Array.from(columns, ({ weight }) => weight),
    criterionIds: columns.map(({ id }) => id),
  };
  const next = weightDraw(weightModelOf(doubts, whole), columns.length, uniforms(doubts.seed, STREAM.weights).next);
  const terms = makeTerms(problem, uniforms(doubts.seed, STREAM.values));
  const tallies = rows.map(() => new PairTally());
  const weights = new Float64Array(columns.length);
  const cost = new Float64Array(rows.length);
  const quality = new Float64Array(rows.length);
  const points = (score: number): number => 100 * (method === 'weighted_sum' ? score : Math.exp(score));
  for (let draw = 0; draw < draws; draw++) {
    next(weights);
    terms.redraw();
    const part = (isCost: boolean): Float64Array =>
      weights.map((weight, c) => (columns[c]?.isCost === isCost ? weight : 0));
    terms.score(part(true), cost);
    terms.score(part(false), quality);
    for (const [i, tally] of tallies.entries()) tally.add(points(cost[i] ?? 0), points(quality[i] ?? 0));
  }
  return rows.map(({ id }, i) => ({ id, ...(tallies[i] ?? new PairTally()).spread() }));
}

function weighedColumns({ columns }: Places) {
  const all = columns.map((column, c) => ({ ...column, c }));
  return [true, false].flatMap((isCost) => {
    const axis = all.filter((column) => column.isCost === isCost);
    const isEmpty = axis.every(({ weight }) => weight === 0);
    return axis
      .map((column) => ({ ...column, weight: isEmpty ? column.usual : column.weight }))
      .filter(({ weight }) => weight > 0);
  });
}

/** Means and covariance of pairs as they come (B. P. Welford, 1962); divides by the number of draws, which are the whole law. */
export class PairTally {
  private count = 0;
  private x = 0;
  private y = 0;
  private xx = 0;
  private yy = 0;
  private xy = 0;

  add(x: number, y: number): void {
    // An axis without any weight in this draw says nothing.
    if (!Number.isFinite(x) || !Number.isFinite(y)) return;
    this.count++;
    const [dx, dy] = [x - this.x, y - this.y];
    this.x += dx / this.count;
    this.y += dy / this.count;
    this.xx += dx * (x - this.x);
    this.yy += dy * (y - this.y);
    this.xy += dx * (y - this.y);
  }

  spread(): Omit<AxisSpread, 'id'> {
    const count = Math.max(1, this.count);
    const covariance = { xx: this.xx / count, yy: this.yy / count, xy: this.xy / count };
    return { cost: this.x, quality: this.y, covariance };
  }
}
