import type { Criterion, CriterionReading } from '../../model/criterion';
import type { Corner, ValueFunction } from '../../model/valueFunction';

type Shape<T extends ValueFunction['type']> = Extract<ValueFunction, { readonly type: T }>;
/** Writes a number of the dialect. */
type Numbers = (value: number) => string;

/**
 * A raw value's worth of 0..1 as an expression of a column, NULL where the column is. Written with CASE alone: GREATEST and
 * LEAST take NULL and NaN differently in every database. The steps are those of `scoring/value`, in the same order, so that
 * doubles come out the same; logarithms may differ in the last place.
 */
export function valueSql(
  column: string,
  { transform, low, high, worth }: CriterionReading,
  direction: Criterion['direction'],
  numbers: Numbers,
): string {
  if (worth) return worthSql(column, worth, numbers);
  return shareSql(column, { low, high, isLog: transform === 'log', isCost: direction === 'cost' }, numbers);
}

function worthSql(x: string, fn: ValueFunction, n: Numbers): string {
  switch (fn.type) {
    case 'linear':
    case 'log':
      return goalpostSql(x, fn, n);
    case 'piecewise':
      return piecewiseSql(x, fn.corners, n);
    case 'ideal':
      return idealSql(x, fn, n);
    case 'threshold':
      return `CASE WHEN ${x} >= ${n(fn.at)} THEN ${n(fn.above)} WHEN ${x} < ${n(fn.at)} THEN ${n(fn.below)} END`;
  }
}

interface Share {
  readonly low: number;
  readonly high: number;
  readonly isLog: boolean;
  readonly isCost: boolean;
}

/** Goalposts of the model: the share between them, turned round for a cost. */
function shareSql(x: string, { low, high, isLog, isCost }: Share, n: Numbers): string {
  const share = isLog ? logShare(x, low, high, low <= 1, n) : `(${x} - ${n(low)}) / ${n(high - low)}`;
  const [atLow, atHigh] = isCost ? [1, 0] : [0, 1];
  const between = isCost ? `${n(1)} - ${share}` : share;
  return `CASE WHEN ${x} <= ${n(low)} THEN ${n(atLow)} WHEN ${x} >= ${n(high)} THEN ${n(atHigh)} ELSE ${between} END`;
}

/** Goalposts of a user, either of which may be the smaller one. */
function goalpostSql(x: string, { type, worst, best }: Shape<'linear' | 'log'>, n: Numbers): string {
  const share =
    type === 'log'
      ? logShare(x, worst, best, Math.min(worst, best) <= 1, n)
      : `(${x} - ${n(worst)}) / ${n(best - worst)}`;
  const [atMost, atLeast] = worst < best ? ['<=', '>='] : ['>=', '<='];
  return `CASE WHEN ${x} ${atMost} ${n(worst)} THEN ${n(0)} WHEN ${x} ${atLeast} ${n(best)} THEN ${n(1)} ELSE ${share} END`;
}

/** Only asked for between the ends, where the logarithm has an answer; PostgreSQL fails on ln(0). */
function logShare(x: string, from: number, to: number, isShifted: boolean, n: Numbers): string {
  const ln = (of: string): string => `LN(${of}${isShifted ? ` + ${n(1)}` : ''})`;
  return `(${ln(x)} - ${ln(n(from))}) / (${ln(n(to))} - ${ln(n(from))})`;
}

/** Straight between corners, level beyond them. */
function piecewiseSql(x: string, corners: readonly Corner[], n: Numbers): string {
  const [first, ...rest] = corners;
  const last = corners.at(-1);
  if (first === undefined || last === undefined) return 'NULL';
  let [fromX, fromY] = first;
  const pieces = rest.map(([toX, toY]) => {
    const line = `${n(fromY)} + ((${x} - ${n(fromX)}) / ${n(toX - fromX)}) * ${n(toY - fromY)}`;
    const piece = `WHEN ${x} < ${n(toX)} THEN ${line}`;
    [fromX, fromY] = [toX, toY];
    return piece;
  });
  return `CASE WHEN ${x} < ${n(first[0])} THEN ${n(first[1])} ${pieces.join(' ')} WHEN ${x} >= ${n(last[0])} THEN ${n(last[1])} END`;
}

/** 1 on the ideal range; a step where an outer end is the ideal itself. */
function idealSql(x: string, { low, idealLow, idealHigh, high }: Shape<'ideal'>, n: Numbers): string {
  const rises =
    low === idealLow
      ? [`WHEN ${x} < ${n(low)} THEN ${n(0)}`]
      : [
          `WHEN ${x} <= ${n(low)} THEN ${n(0)}`,
          `WHEN ${x} < ${n(idealLow)} THEN (${x} - ${n(low)}) / ${n(idealLow - low)}`,
        ];
  const falls =
    idealHigh === high
      ? [`WHEN ${x} > ${n(high)} THEN ${n(0)}`]
      : [
          `WHEN ${x} >= ${n(high)} THEN ${n(0)}`,
          `WHEN ${x} > ${n(idealHigh)} THEN (${n(high)} - ${x}) / ${n(high - idealHigh)}`,
        ];
  return `CASE ${rises.join(' ')} WHEN ${x} <= ${n(idealHigh)} THEN ${n(1)} ${falls.join(' ')} END`;
}
