import { type Fault, faulty, throwAny } from './fault';
import { type Matrix, total, transpose } from './matrix';

/** +1 where more is better, -1 where less is. */
export type Direction = 1 | -1;

/** A decision problem as a caller writes it: rows are alternatives, columns criteria. */
export interface PlainProblem {
  readonly matrix: Matrix;
  /** One per column, 0 or more; used as given unless `normaliseWeights`. */
  readonly weights: readonly number[];
  /** One per column, 1 or -1. */
  readonly types: readonly number[];
  /** Divides the weights by their sum first. */
  readonly normaliseWeights?: boolean | undefined;
}

/** One criterion of a checked problem, with one value per alternative. */
export interface Column {
  readonly values: readonly number[];
  readonly weight: number;
  readonly type: Direction;
}

/**
 * The criteria of a problem whose matrix is rectangular and finite, with a weight and a direction for each column.
 * Throws ProblemError with a fault per field.
 */
export function checkProblem({ matrix, weights, types, normaliseWeights = false }: PlainProblem): readonly Column[] {
  const width = matrix[0]?.length ?? 0;
  // Without a column there is nothing to count weights and types against.
  if (width === 0) throwAny(matrixFaults(matrix));
  throwAny([...matrixFaults(matrix), ...weightFaults(weights, width), ...typeFaults(types, width)]);
  const whole = normaliseWeights ? total(weights) : 1;
  const columns = transpose(matrix);
  return weights.map((weight, c) => ({
    values: columns[c] ?? [],
    weight: weight / whole,
    type: directionOf(types[c]),
  }));
}

/** The columns of a rectangular matrix of finite numbers. Throws ProblemError. */
export function checkMatrix(matrix: Matrix): readonly (readonly number[])[] {
  throwAny(matrixFaults(matrix));
  return transpose(matrix);
}

/** The directions of `width` columns; all benefits where none are given. Throws ProblemError. */
export function checkTypes(types: readonly number[] | undefined, width: number): readonly Direction[] {
  if (types === undefined) return Array.from({ length: width }, () => 1 as const);
  throwAny(typeFaults(types, width));
  return types.map(directionOf);
}

/** Throws unless there are two alternatives: for methods that compare one with the others. */
export function requireTwo(rows: number): void {
  if (rows < 2) throw faulty('matrix', 'at least two rows', rows);
}

/** Throws unless the number lies in low..high. */
export function requireWithin(value: number, low: number, high: number, path: string): void {
  if (!(value >= low && value <= high)) throw faulty(path, `a number of ${low} to ${high}`, value);
}

const directionOf = (type: number | undefined): Direction => (type === -1 ? -1 : 1);

function matrixFaults(matrix: Matrix): readonly Fault[] {
  const width = matrix[0]?.length ?? 0;
  if (width === 0) {
    return [{ path: 'matrix', expected: 'at least one row of at least one number', got: `${matrix.length} rows` }];
  }
  return matrix.flatMap((row, r) => [
    ...lengthFaults(row, width, `matrix[${r}]`),
    ...numberFaults(row, `matrix[${r}]`, 'a finite number', Number.isFinite),
  ]);
}

function weightFaults(weights: readonly number[], width: number): readonly Fault[] {
  const isWeight = (weight: number): boolean => Number.isFinite(weight) && weight >= 0;
  const faults = [
    ...lengthFaults(weights, width, 'weights'),
    ...numberFaults(weights, 'weights', 'a finite number of 0 or more', isWeight),
  ];
  if (faults.length > 0) return faults;
  const sum = total(weights);
  const usable = sum > 0 && Number.isFinite(sum);
  return usable ? [] : [{ path: 'weights', expected: 'a finite sum above 0', got: String(sum) }];
}

function typeFaults(types: readonly number[], width: number): readonly Fault[] {
  const isType = (type: number): boolean => type === 1 || type === -1;
  return [...lengthFaults(types, width, 'types'), ...numberFaults(types, 'types', '1 or -1', isType)];
}

function lengthFaults(items: readonly number[], width: number, path: string): readonly Fault[] {
  return items.length === width
    ? []
    : [{ path, expected: `${width} numbers, one per column of the first row`, got: String(items.length) }];
}

function numberFaults(
  items: readonly number[],
  path: string,
  expected: string,
  holds: (item: number) => boolean,
): readonly Fault[] {
  return items.flatMap((item, i) => (holds(item) ? [] : [{ path: `${path}[${i}]`, expected, got: String(item) }]));
}
