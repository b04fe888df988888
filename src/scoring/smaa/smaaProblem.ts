import { faulty } from '../mcda/fault';
import { FLOOR_POINTS } from '../methods/weightedGeometric';
import { canWeigh, type WeightModel } from './weightModel';

/** The methods whose score is a mean over the criteria, so that a draw costs one pass. */
export type SmaaMethod = 'weighted_sum' | 'weighted_geometric';

/** How far each value may be from the truth, per cell, in the unit of the values; 0 is sure. */
export interface CellError {
  /** `uniform`: width is half of an even range. `normal`: width is a standard deviation. */
  readonly law: 'uniform' | 'normal';
  readonly width: Float64Array;
}

/** Alternatives and their values, higher is better; the cell of region r and criterion c is `r * criterionCount + c`. */
export interface SmaaProblem {
  readonly regionCount: number;
  readonly criterionCount: number;
  /** NaN where missing: the other weights of the region grow in proportion, or the value is drawn from `missing`. */
  readonly values: Float64Array;
  readonly method: SmaaMethod;
  /** `goalposts`: values are 0..1 and drawn ones are held there. `free`: a plain matrix (weighted sum only). */
  readonly scale: 'goalposts' | 'free';
  readonly error?: CellError;
  /** Range of a missing value, drawn from evenly; NaN where none is stated. */
  readonly missing?: { readonly low: Float64Array; readonly high: Float64Array };
}

/** A cell that is drawn anew in every draw. */
export interface DrawnCells {
  readonly cells: Int32Array;
  readonly regions: Int32Array;
  /** Places in the terms, which lie criterion by criterion. */
  readonly slots: Int32Array;
  readonly centres: Float64Array;
  readonly widths: Float64Array;
  /** The first so many are drawn evenly, the rest by the normal law. */
  readonly evenCount: number;
}

/** The value of a known or drawn cell, NaN where nothing is known. */
export function centreOf({ values, missing }: SmaaProblem, cell: number): number {
  const value = values[cell] ?? Number.NaN;
  return Number.isNaN(value) ? ((missing?.low[cell] ?? Number.NaN) + (missing?.high[cell] ?? Number.NaN)) / 2 : value;
}

/** The cells with an error, and the missing ones with a range. */
export function drawnCells(problem: SmaaProblem): DrawnCells {
  const { values, error, missing, regionCount, criterionCount } = problem;
  const widthOf = (cell: number): number =>
    Number.isNaN(values[cell])
      ? ((missing?.high[cell] ?? Number.NaN) - (missing?.low[cell] ?? Number.NaN)) / 2
      : (error?.width[cell] ?? 0);
  const isEven = (cell: number): boolean => error?.law !== 'normal' || Number.isNaN(values[cell]);
  const wide = [...values.keys()].filter((cell) => widthOf(cell) > 0);
  const even = wide.filter(isEven);
  const cells = Int32Array.from([...even, ...wide.filter((cell) => !isEven(cell))]);
  const regions = cells.map((cell) => Math.floor(cell / criterionCount));
  return {
    cells,
    regions,
    slots: cells.map((cell, i) => (cell % criterionCount) * regionCount + (regions[i] ?? 0)),
    centres: Float64Array.from(cells, (cell) => centreOf(problem, cell)),
    widths: Float64Array.from(cells, widthOf),
    evenCount: even.length,
  };
}

/** Throws ProblemError with a sentence for the reader where the problem has no answer. */
export function checkProblem(problem: SmaaProblem): void {
  const { regionCount, criterionCount, values } = problem;
  if (regionCount < 1) throw faulty('matrix', 'at least one row', 'none');
  if (criterionCount < 1) throw faulty('matrix', 'at least one column', 'none');
  if (values.length !== regionCount * criterionCount) {
    throw faulty('matrix', `${regionCount} x ${criterionCount} values`, `${values.length}`);
  }
  if (problem.scale === 'free' && problem.method === 'weighted_geometric') {
    throw faulty('method', 'weighted_sum for values off the goalposts', problem.method);
  }
  checkCells(problem);
}

/** Throws ProblemError where a region has no value that a draw of the weights can reach. */
export function checkKnown(problem: SmaaProblem, model: WeightModel): void {
  const { regionCount, criterionCount } = problem;
  const possible = canWeigh(model, criterionCount);
  for (let r = 0; r < regionCount; r++) {
    const known = possible.some((can, c) => can === 1 && !Number.isNaN(centreOf(problem, r * criterionCount + c)));
    if (!known) throw faulty(`matrix[${r}]`, 'a value where the weight is above 0', 'none');
  }
}

function checkCells(problem: SmaaProblem): void {
  const { values, scale, error, missing, criterionCount } = problem;
  const lists = [
    ['error', error?.width],
    ['missing.low', missing?.low],
    ['missing.high', missing?.high],
  ] as const;
  for (const [field, list] of lists) {
    if (list && list.length !== values.length) throw faulty(field, `${values.length} cells`, `${list.length}`);
  }
  const fail = (field: string, cell: number, expected: string, got: number): never => {
    const place = `[${Math.floor(cell / criterionCount)}][${cell % criterionCount}]`;
    throw faulty(`${field}${place}`, expected, String(got));
  };
  const outside = (value: number): boolean => scale === 'goalposts' && (value < 0 || value > 1);
  values.forEach((value, cell) => {
    if (value === Infinity || value === -Infinity) fail('matrix', cell, 'a finite number', value);
    if (outside(value)) fail('matrix', cell, 'a value of 0 to 1', value);
    const width = error?.width[cell] ?? 0;
    if (!(width >= 0 && width < Infinity)) fail('error', cell, 'a finite number of 0 or more', width);
    const low = missing?.low[cell] ?? Number.NaN;
    const high = missing?.high[cell] ?? Number.NaN;
    if (Number.isNaN(low) && Number.isNaN(high)) return;
    if (!(low <= high) || !Number.isFinite(high - low) || outside(low) || outside(high)) {
      fail('missing', cell, 'a finite range, low to high', low);
    }
  });
}

/** Points below which the geometric mean counts a value as this much, on the scale 0..1. */
export const FLOOR = FLOOR_POINTS / 100;
