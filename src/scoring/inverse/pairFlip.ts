import { faulty } from '../mcda/fault';
import { requireWeights } from '../requireNumbers';
import { type Flip, type FlipProblem, leads, meanOf, WIN_MARGIN } from './flipProblem';
import { rescaledFlip } from './rescaledFlip';
import { makeShiftSpace, shiftInto } from './weightShift';

/**
 * The smallest L1 change of the weights, kept >= 0 and with the same sum, with which the rival scores above the winner under
 * the weighted sum.
 *
 * Where both have the same criteria known, both scores have the same denominator and the condition is linear,
 * sum(w (rival - winner)) > 0: solved exactly by `shiftInto`. The weight goes to a criterion known in both, so neither
 * loses coverage by it. Where they differ, each score is a ratio of its own and the condition is quadratic: see
 * `rescaledFlip`, which proves its answer to within one part in a thousand.
 */
export function flipPair(problem: FlipProblem): Flip {
  const { weights, winner, rival, movable } = problem;
  checkFlip(problem);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const shares = weights.map((weight) => weight / sum);
  if (leads(shares, problem)) return { type: 'already' };
  if (!sameKnown(winner, rival)) return scaled(rescaledFlip({ ...problem, weights: shares }), sum);
  const gains = winner.map((value, c) => (Number.isNaN(value) ? 0 : (rival[c] ?? 0) - value) - WIN_MARGIN);
  const moved = new Float64Array(weights.length);
  const distance = shiftInto(shares, gains, movable, moved, makeShiftSpace(weights.length));
  if (distance === undefined) return { type: 'impossible' };
  return scaled({ type: 'flip', weights: moved, distance, provenShare: 1 }, sum);
}

function scaled(flip: Flip, sum: number): Flip {
  if (flip.type !== 'flip') return flip;
  return { ...flip, weights: flip.weights.map((share) => share * sum), distance: flip.distance * sum };
}

export function sameKnown(a: Float64Array, b: Float64Array): boolean {
  return a.every((value, c) => Number.isNaN(value) === Number.isNaN(b[c]));
}

function checkFlip({ weights, winner, rival, movable }: FlipProblem): void {
  requireWeights('weights', weights, winner.length);
  for (const [field, values] of Object.entries({ winner, rival })) {
    if (values.length !== weights.length) throw faulty(field, `${weights.length} values`, `${values.length}`);
    values.forEach((value, c) => {
      if (Math.abs(value) === Infinity) throw faulty(`${field}[${c}]`, 'a finite number', String(value));
    });
    if (Number.isNaN(meanOf(weights, values))) {
      throw faulty(field, 'a value where the weight is above 0', 'none');
    }
  }
  if (movable && movable.length !== weights.length) {
    throw faulty('movable', `${weights.length} criteria`, `${movable.length}`);
  }
}
