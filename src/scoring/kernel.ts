import type { MethodId } from '../model/scenario';
import type { MethodRun } from './methods/method';
import { METHOD_TABLE } from './methods/table';
import type { Problem } from './problem';

/** Scores and coverage, one slot per region. The arrays belong to the kernel and are written over by the next call. */
export interface KernelResult {
  /** 0..100, NaN where nothing weighted is known. */
  readonly scores: Float64Array;
  /** Weight with a value over weight that applies, 0..1; NaN where no weight applies. */
  readonly coverage: Float64Array;
}

/** A problem bound to a method: prepared once, then scored anew for every change of a weight. */
export class ScoreKernel {
  private readonly run: MethodRun;
  private readonly result: KernelResult;

  constructor(
    readonly problem: Problem,
    readonly method: MethodId,
  ) {
    this.run = METHOD_TABLE[method].bind(problem);
    this.result = {
      scores: new Float64Array(problem.regionCount),
      coverage: new Float64Array(problem.regionCount),
    };
  }

  /** Replaces one value (0..1) that is known; coverage stays as it is. */
  setValue(cell: number, value: number): void {
    this.run.setValue(cell, value);
  }

  /** Scores alone, for many draws: coverage is left as it was. */
  scoresFor(weights: Float64Array): Float64Array {
    this.run.score(weights, this.result.scores);
    return this.result.scores;
  }

  /** Scores and coverage under the weights, which are in the order of the criteria and used in proportion. */
  score(weights: Float64Array): KernelResult {
    this.run.score(weights, this.result.scores);
    writeCoverage(this.problem, weights, this.result.coverage);
    return this.result;
  }
}

function writeCoverage(problem: Problem, weights: Float64Array, coverage: Float64Array): void {
  const { known, applies, regionCount, criterionCount } = problem;
  for (let r = 0, cell = 0; r < regionCount; r++) {
    let covered = 0;
    let applying = 0;
    for (let c = 0; c < criterionCount; c++, cell++) {
      const weight = weights[c] ?? 0;
      applying += weight * (applies[cell] ?? 0);
      covered += weight * (known[cell] ?? 0);
    }
    coverage[r] = applying > 0 ? covered / applying : Number.NaN;
  }
}
