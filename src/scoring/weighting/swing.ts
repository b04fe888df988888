import { type Fault, throwAny } from '../mcda/fault';
import { extent, toShares } from '../mcda/matrix';

/** Points from statements, and the weights they make. */
export interface Swing {
  /** Sum to 1. */
  readonly weights: readonly number[];
  /** Of 100: the most valuable step from worst to best has 100. */
  readonly points: readonly number[];
}

/**
 * Swing weights (von Winterfeldt and Edwards 1986): per criterion, how much it is worth to go from the worst to the best
 * value, on any scale of one's own. Throws ProblemError for a negative or infinite worth, and when all are 0.
 */
export function swingWeights(worths: readonly number[]): Swing {
  const faults: Fault[] = worths.flatMap((worth, i) => {
    const holds = Number.isFinite(worth) && worth >= 0;
    return holds ? [] : [{ path: `worths[${i}]`, expected: 'a finite number of 0 or more', got: String(worth) }];
  });
  throwAny(faults);
  const { max } = extent(worths);
  if (!(max > 0)) {
    throwAny([{ path: 'worths', expected: 'at least one step from worst to best worth something', got: 'none' }]);
  }
  const points = worths.map((worth) => (100 * worth) / max);
  return { weights: toShares(points), points };
}
