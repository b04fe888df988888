/** Least sum(costs x) subject to rows x <= limits and x >= 0; every cost is 0 or more, limits may be negative. */
export interface LinearProgram {
  readonly costs: Float64Array;
  readonly rows: readonly Float64Array[];
  readonly limits: Float64Array;
}

export interface LinearSolution {
  readonly x: Float64Array;
  /** What a unit less of each limit would cost. */
  readonly prices: Float64Array;
}

/** What still counts as zero among coefficients of about 1. */
const TINY = 1e-11;

/**
 * Solves a small linear programme by the dual simplex method (C. Lemke, 1954): with costs of 0 or more the slacks are a start
 * that is optimal but perhaps not feasible, and each pivot mends one row that is not. Ties take the smallest index, so
 * that it does not go round in circles. Gives nothing where no x fits or the pivots run out.
 */
export function solveDual({ costs, rows, limits }: LinearProgram): LinearSolution | undefined {
  const width = costs.length + rows.length + 1;
  const table = rows.map((row, i) => {
    const line = new Float64Array(width);
    line.set(row);
    line[costs.length + i] = 1;
    line[width - 1] = limits[i] ?? 0;
    return line;
  });
  const reduced = new Float64Array(width);
  reduced.set(costs);
  const basis = rows.map((_, i) => costs.length + i);
  for (let pivots = 0; pivots < 50 * width; pivots++) {
    const leaving = worstRow(table, width - 1);
    if (leaving === undefined) {
      return { x: solutionOf(table, basis, costs.length), prices: reduced.slice(costs.length, width - 1) };
    }
    const line = table[leaving];
    const entering = line && cheapestColumn(line, reduced);
    if (line === undefined || entering === undefined) return undefined;
    pivot(table, reduced, line, entering);
    basis[leaving] = entering;
  }
  return undefined;
}

/** The row that is missed by most. */
function worstRow(table: readonly Float64Array[], last: number): number | undefined {
  let worst: number | undefined;
  let least = -TINY;
  table.forEach((line, i) => {
    const value = line[last] ?? 0;
    if (value < least) {
      least = value;
      worst = i;
    }
  });
  return worst;
}

/** The column that mends the row and keeps every reduced cost at 0 or more. */
function cheapestColumn(line: Float64Array, reduced: Float64Array): number | undefined {
  let best: number | undefined;
  let least = Infinity;
  for (let j = 0; j < line.length - 1; j++) {
    const slope = line[j] ?? 0;
    if (slope >= -TINY) continue;
    const ratio = (reduced[j] ?? 0) / -slope;
    if (ratio < least) {
      least = ratio;
      best = j;
    }
  }
  return best;
}

function pivot(table: readonly Float64Array[], reduced: Float64Array, line: Float64Array, column: number): void {
  const divisor = line[column] ?? 1;
  for (let j = 0; j < line.length; j++) line[j] = (line[j] ?? 0) / divisor;
  for (const other of [...table, reduced]) {
    const factor = other[column] ?? 0;
    if (other === line || factor === 0) continue;
    for (let j = 0; j < other.length; j++) other[j] = (other[j] ?? 0) - factor * (line[j] ?? 0);
  }
}

function solutionOf(table: readonly Float64Array[], basis: readonly number[], count: number): Float64Array {
  const x = new Float64Array(count);
  basis.forEach((variable, i) => {
    const line = table[i];
    if (line && variable < count) x[variable] = Math.max(0, line[line.length - 1] ?? 0);
  });
  return x;
}
