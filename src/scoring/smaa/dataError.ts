import type { Atlas } from '../../model/atlas';
import type { Certainty, Figure } from '../../model/figure';
import type { CriterionId } from '../../model/ids';
import { faulty } from '../mcda/fault';
import type { Prepared } from '../prepare';
import { figureOf } from '../raw';

/** Half-widths on the goalposts, 0..1: a stated convention, not a measured error. */
export const NOISE: Readonly<Record<Certainty, number>> = { high: 0, medium: 0, low: 0.05, recalled: 0.1 };

/**
 * What age adds to the half-width of a value: per year beyond the first ones, on the scale 0..1. A convention, as `NOISE` is:
 * nobody has measured it, and every criterion's can be replaced.
 */
export const AGE_ERROR = { freeYears: 3, perYear: 0.005 } as const;
/** No stated doubt makes a value wider than this. */
export const MOST_ERROR = 0.25;

interface Given {
  readonly atlas: Pick<Atlas, 'figures' | 'edition'>;
  readonly prepared: Prepared;
  /** Half-widths in points of 100 that replace what certainty and age give, for every region of the criterion. */
  readonly overrides?: Readonly<Record<CriterionId, number>>;
}

/** Half-width of a figure's value on the scale 0..1, from its certainty and its age in the year of the edition. */
export function figureError({ certainty, year }: Pick<Figure, 'certainty' | 'year'>, editionYear: number): number {
  const age = Math.max(0, editionYear - year - AGE_ERROR.freeYears);
  return Math.min(MOST_ERROR, NOISE[certainty] + age * AGE_ERROR.perYear);
}

/**
 * Half-widths of every prepared cell, 0..1. A value the product works out itself has no figure, and no doubt unless an
 * override gives it one. Throws ProblemError where an override is no number of 0 to 100.
 */
export function dataErrors({ atlas, prepared, overrides = {} }: Given): Float64Array {
  const { regions, criteria, problem } = prepared;
  const editionYear = Number(atlas.edition.slice(0, 4));
  const widths = new Float64Array(problem.values.length);
  criteria.forEach((criterion, c) => {
    const points = overrides[criterion.id];
    if (points !== undefined && !(points >= 0 && points <= 100)) {
      throw faulty(`error.${criterion.id}`, 'points of 0 to 100', points);
    }
    regions.forEach((region, r) => {
      const figure = figureOf(atlas, criterion, region);
      const own = figure ? figureError(figure, editionYear) : 0;
      widths[r * criteria.length + c] = points === undefined ? own : points / 100;
    });
  });
  return widths;
}
