import { faulty } from '../scoring/mcda/fault';
import { extent } from '../scoring/mcda/matrix';
import { checkTypes } from '../scoring/mcda/problem';
import type { SmaaProblem } from '../scoring/smaa/smaaProblem';
import type { WeightModel } from '../scoring/smaa/weightModel';
import type { ProblemInput } from './problemInput';

export const ERROR_LAWS = ['uniform', 'normal'] as const;
/** What turns a column into values of one scale; `none` takes it as it stands, costs with a minus. */
export const SMAA_SCALES = ['none', 'minmax'] as const;

/** Two tables of this many rows and columns are what fits into one text of JSON. */
const MOST_ROWS = 3000;

type Cells = readonly (readonly (number | undefined)[])[];

/** The matrix of an `smaa` call with its errors as a problem; null is a missing value. Throws ProblemError, DataError. */
export function smaaProblemOf(input: ProblemInput): SmaaProblem {
  const rows = input.gappedMatrix();
  const width = rows[0]?.length ?? 0;
  if (width === 0) throw faulty('matrix', rows.length === 0 ? 'at least one row' : 'at least one column', 'none');
  if (rows.length > MOST_ROWS) {
    throw faulty('matrix', `at most ${MOST_ROWS} rows, as the answer has a number for each two of them`, rows.length);
  }
  requireRectangle(rows, width, 'matrix');
  const types = checkTypes(input.optionalNumbers('types'), width);
  const kind = input.paramChoice('normalisation', SMAA_SCALES) ?? 'none';
  const columns = types.map((type, c) => ({ type, scale: kind === 'none' ? PLAIN : minmaxOf(rows, c) }));
  const error = input.paramMatrix('error');
  if (error) requireShape(error, rows);
  const each = (cells: Cells, to: (value: number, c: number) => number): Float64Array =>
    Float64Array.from(cells.flatMap((row) => row.map((value, c) => (value === undefined ? Number.NaN : to(value, c)))));
  return {
    regionCount: rows.length,
    criterionCount: width,
    values: each(rows, (value, c) => place(value, columns[c]?.type ?? 1, columns[c]?.scale ?? PLAIN, kind)),
    method: 'weighted_sum',
    scale: 'free',
    ...(error && {
      error: {
        law: input.paramChoice('errorLaw', ERROR_LAWS) ?? 'uniform',
        width: each(error, (value, c) => value / (columns[c]?.scale.range ?? 1)),
      },
    }),
  };
}

interface Scale {
  readonly low: number;
  readonly range: number;
}

const PLAIN: Scale = { low: 0, range: 1 };

/** On 0..1 a cost is turned round; off it a cost counts with a minus. */
function place(value: number, type: 1 | -1, { low, range }: Scale, kind: (typeof SMAA_SCALES)[number]): number {
  const share = (value - low) / range;
  if (type === 1) return share;
  return kind === 'minmax' ? 1 - share : -share;
}

function minmaxOf(rows: Cells, c: number): Scale {
  const known = rows.map((row) => row[c]).filter((value) => value !== undefined);
  const { min: low, max: high } = extent(known);
  const range = high - low;
  if (range > 0 && Number.isFinite(range)) return { low, range };
  throw faulty(`matrix[*][${c}]`, 'finite values that differ, for minmax', known.length === 0 ? 'none' : low);
}

function requireRectangle(rows: Cells, width: number, path: string): void {
  rows.forEach((row, r) => {
    if (row.length !== width) throw faulty(`${path}[${r}]`, `${width} values, as in the first row`, row.length);
    row.forEach((value, c) => {
      if (value !== undefined && !Number.isFinite(value)) throw faulty(`${path}[${r}][${c}]`, 'a finite number', value);
    });
  });
}

function requireShape(error: Cells, rows: Cells): void {
  if (error.length !== rows.length) throw faulty('params.error', `${rows.length} rows`, error.length);
  requireRectangle(error, rows[0]?.length ?? 0, 'params.error');
}

/** The weights of an `smaa` call: uniform, fixed, or drawn around or between numbers. Throws ProblemError. */
export function weightModelOf(input: ProblemInput, width: number): WeightModel {
  const given = input.numbersOr('weights', 'uniform');
  const ranges = input.paramMatrix('weightRanges');
  const concentration = input.paramNumber('concentration');
  if (ranges) {
    if (ranges.length !== width) throw faulty('params.weightRanges', `${width} pairs of low and high`, ranges.length);
    ranges.forEach(checkPair);
    const beside = concentration !== undefined ? 'params.concentration' : Array.isArray(given) ? 'weights' : undefined;
    if (beside) throw faulty(beside, 'nothing beside params.weightRanges, which says how weights are drawn', 'a value');
    const bound = (at: 0 | 1) => Float64Array.from(ranges, (pair) => pair[at] ?? Number.NaN);
    return { type: 'ranges', low: bound(0), high: bound(1) };
  }
  if (given === undefined || given === 'uniform') {
    if (concentration !== undefined) throw faulty('weights', 'numbers to draw around, with a concentration', 'uniform');
    return { type: 'uniform' };
  }
  const weights = Float64Array.from(given);
  return concentration === undefined ? { type: 'fixed', weights } : { type: 'dirichlet', weights, concentration };
}

function checkPair(pair: readonly number[], c: number): void {
  const [low = Number.NaN, high = Number.NaN] = pair;
  if (pair.length === 2 && low >= 0 && low <= high && high <= 1) return;
  throw faulty(`params.weightRanges[${c}]`, 'two shares, 0 <= low <= high <= 1', `[${pair.join(', ')}]`);
}
