import { faulty } from './fault';
import { extent, norm, total } from './matrix';
import type { Column } from './problem';

export const NORMALISATIONS = ['none', 'minmax', 'max', 'sum', 'vector', 'linear'] as const;
export type Normalisation = (typeof NORMALISATIONS)[number];

/**
 * Puts each column on a common scale. Benefits: minmax (x - min)/(max - min), max and linear x/max, sum x/sum, vector
 * x/|x|. Costs are turned, so that more is better and their type becomes +1: minmax (max - x)/(max - min), max 1 - x/max,
 * linear min/x, sum (1/x)/sum(1/x), vector 1 - x/|x|. Without `invertCosts` they are scaled as benefits are and stay
 * costs; `none` changes nothing. Throws ProblemError where a formula has no answer.
 */
export function normaliseColumns(
  columns: readonly Column[],
  kind: Normalisation,
  invertCosts = true,
): readonly Column[] {
  if (kind === 'none') return columns;
  return columns.map((column, c) => {
    if (column.type === 1 || !invertCosts) return { ...column, values: scaleBenefit(column.values, kind, c) };
    return { ...column, values: scaleCost(column.values, kind, c), type: 1 };
  });
}

type Scaling = Exclude<Normalisation, 'none'>;

function scaleBenefit(values: readonly number[], kind: Scaling, c: number): readonly number[] {
  switch (kind) {
    case 'minmax': {
      const { min, range } = rangeOf(values, c);
      return values.map((x) => (x - min) / range);
    }
    case 'max':
    case 'linear':
      return over(values, extent(values).max, 'a largest value above 0', c);
    case 'sum':
      return over(values, total(values), 'a finite sum above 0', c);
    case 'vector':
      return over(values, norm(values), 'a value other than 0', c);
  }
}

function scaleCost(values: readonly number[], kind: Scaling, c: number): readonly number[] {
  switch (kind) {
    case 'minmax': {
      const { max, range } = rangeOf(values, c);
      return values.map((x) => (max - x) / range);
    }
    case 'max':
    case 'vector':
      return scaleBenefit(values, kind, c).map((share) => 1 - share);
    case 'linear': {
      requirePositive(values, c, kind);
      const { min } = extent(values);
      return values.map((x) => min / x);
    }
    case 'sum': {
      requirePositive(values, c, kind);
      return over(
        values.map((x) => 1 / x),
        total(values.map((x) => 1 / x)),
        'costs whose reciprocals have a finite sum',
        c,
      );
    }
  }
}

function rangeOf(values: readonly number[], c: number) {
  const { min, max } = extent(values);
  if (min === max) throw faulty(columnPath(c), 'values that differ, for minmax', `${min} in every row`);
  const range = max - min;
  if (!Number.isFinite(range)) throw faulty(columnPath(c), 'a finite range', `${min} to ${max}`);
  return { min, max, range };
}

function over(values: readonly number[], whole: number, expected: string, c: number): readonly number[] {
  if (!(whole > 0 && Number.isFinite(whole))) throw faulty(columnPath(c), expected, whole);
  return values.map((x) => x / whole);
}

function requirePositive(values: readonly number[], c: number, kind: Scaling): void {
  values.forEach((x, r) => {
    if (x <= 0) throw faulty(`matrix[${r}][${c}]`, `a cost above 0, for ${kind}`, x);
  });
}

function columnPath(c: number): string {
  return `matrix[*][${c}]`;
}
