import { type LinearProgram, solveDual } from './dualSimplex';
import { type Coverage, type Flip, type FlipProblem, meanOf, WIN_MARGIN } from './flipProblem';
import { boxForms, meetingForms } from './meetingForms';

/** The answer is within this share of the least distance, and `MOST_BOXES` bound the time it may take. */
const TOLERANCE = 1e-3;
const MOST_BOXES = 4000;
/** How far, on the scale 0..1, the best meeting score can lie from the one that was found. */
const VALLEY = 0.01;
/** Least share of the weight that must be known where no coverage is asked for: a mean over nothing is no score. */
const SOME_KNOWN = 1e-6;
/** Rows of the programme that hold the sum of the weights; the conditions follow them. */
const SUM_ROWS = 2;

interface Box {
  readonly from: number;
  readonly to: number;
  /** No weights whose scores meet in the box are nearer than this. */
  readonly bound: number;
  /** Where to cut it: between the scores that the two have under the weights of the bound. */
  readonly cut: number;
}

interface Found {
  readonly weights: Float64Array;
  readonly distance: number;
  /** The score at which the two meet. */
  readonly meeting: number;
  /** What the winner's condition costs there, as a share of the rival's; missing where the rival's costs nothing. */
  readonly winnerShare?: number;
}

/**
 * The flip where the known criteria differ. rival > winner holds exactly where some score t lies between them:
 *   sum over the rival's known  w (rival - t) >= 0   and   sum over the winner's known  w (t - winner) > 0.
 * For a given t this is a linear programme. Over all t of a box [from, to] both conditions are implied by the looser ones with
 * `from` in the first and `to` in the second: its distance bounds every flip of the box from below. So t is cut by branch
 * and bound, the most promising box first, until no box can hold a flip nearer than 1 part in 1,000.
 * Weights are shares of 1. Both regions keep their coverage.
 */
export function rescaledFlip(problem: FlipProblem): Flip {
  const { low, high } = spanOf(problem);
  const meetingAt = (score: number): Found | undefined => {
    const found = solveAt(problem, score, score);
    return found && wins(found.weights, problem) ? found : undefined;
  };
  let best: Found | undefined;
  const boxes: Box[] = [];
  const open = (from: number, to: number): void => {
    const within = solveAt(problem, (from + to) / 2, (from + to) / 2);
    if (within && wins(within.weights, problem)) best = nearer(best, within);
    const relaxed = solveAt(problem, from, to, within?.winnerShare);
    if (relaxed === undefined) return;
    if (wins(relaxed.weights, problem)) best = nearer(best, relaxed);
    else boxes.push({ from, to, bound: relaxed.distance, cut: cutOf(problem, relaxed.weights, from, to) });
  };
  open(low, high);
  let bound = 0;
  for (let opened = 0; opened < MOST_BOXES; opened++) {
    const place = nearestBox(boxes);
    const box = place === undefined ? undefined : boxes[place];
    bound = Math.min(box?.bound ?? Infinity, best?.distance ?? Infinity);
    if (place === undefined || box === undefined || (best && bound >= best.distance * (1 - TOLERANCE))) break;
    boxes.splice(place, 1);
    if (box.to - box.from < 1e-12) continue;
    best = nearer(best, meetingAt(box.cut));
    open(box.from, box.cut);
    open(box.cut, box.to);
  }
  if (best === undefined) return { type: 'impossible' };
  const { weights, distance } = polished(best, meetingAt);
  return { type: 'flip', weights, distance, provenShare: distance > 0 ? Math.min(1, bound / distance) : 1 };
}

/** Goes down to the bottom of the valley that the best answer lies in, by golden section over the meeting score. */
function polished(best: Found, meetingAt: (score: number) => Found | undefined): Found {
  const ratio = (Math.sqrt(5) - 1) / 2;
  let found = best;
  let from = best.meeting - VALLEY;
  let to = best.meeting + VALLEY;
  for (let step = 0; step < 60; step++) {
    const [left, right] = [to - ratio * (to - from), from + ratio * (to - from)];
    const [a, b] = [meetingAt(left), meetingAt(right)];
    found = nearer(nearer(found, a), b) ?? found;
    if ((a?.distance ?? Infinity) < (b?.distance ?? Infinity)) to = right;
    else from = left;
  }
  return found;
}

/** Held away from the ends, so that every cut shrinks both parts. */
function cutOf({ winner, rival }: FlipProblem, weights: Float64Array, from: number, to: number): number {
  const meeting = (meanOf(weights, winner) + meanOf(weights, rival)) / 2;
  const margin = (to - from) / 5;
  return Math.min(to - margin, Math.max(from + margin, meeting));
}

/** A lead that rounding does not take away when the weights are put into a scenario; the conditions of one score give twice as much. */
function wins(weights: Float64Array, { winner, rival }: FlipProblem): boolean {
  return meanOf(weights, rival) - meanOf(weights, winner) >= WIN_MARGIN;
}

function nearestBox(boxes: readonly Box[]): number | undefined {
  let nearest: number | undefined;
  boxes.forEach(({ bound }, i) => {
    if (nearest === undefined || bound < (boxes[nearest]?.bound ?? Infinity)) nearest = i;
  });
  return nearest;
}

function nearer(a: Found | undefined, b: Found | undefined): Found | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.distance < a.distance ? b : a;
}

/** Scores at which the two can meet: no lower than the winner's worst value, no higher than the rival's best. */
function spanOf({ winner, rival }: FlipProblem): { readonly low: number; readonly high: number } {
  const known = (values: Float64Array) => values.filter((value) => !Number.isNaN(value));
  return { low: Math.min(...known(winner)), high: Math.max(...known(rival)) };
}

/** Least change under all conditions that hold for every score of [from, to]; for one score these are the conditions themselves. */
function solveAt(problem: FlipProblem, from: number, to: number, winnerShare?: number): Found | undefined {
  const { weights, winner, rival, coverage } = problem;
  const meetings = from === to ? meetingForms(problem, from) : boxForms(problem, from, to, winnerShare);
  const forms = [
    ...meetings,
    coverageForm(rival, coverage?.rivalApplies, coverage),
    coverageForm(winner, coverage?.winnerApplies, coverage),
  ];
  const solution = solveDual(programOf(problem, forms));
  if (solution === undefined) return undefined;
  const { x: moves, prices } = solution;
  const count = weights.length;
  const moved = weights.map((weight, c) => Math.max(0, weight + (moves[c] ?? 0) - (moves[count + c] ?? 0)));
  const [rivalPrice = 0, winnerPrice = 0] = prices.subarray(SUM_ROWS);
  return {
    weights: moved,
    distance: moves.reduce((sum, move) => sum + move, 0),
    meeting: (from + to) / 2,
    ...(rivalPrice > 0 ? { winnerShare: winnerPrice / rivalPrice } : {}),
  };
}

function coverageForm(values: Float64Array, applies: Uint8Array | undefined, coverage: Coverage | undefined) {
  // Held a little above: rounding must not take a region out of the ranking whose coverage is just enough.
  const least = Math.min(1, Math.max(SOME_KNOWN, coverage?.least ?? 0) + WIN_MARGIN);
  return values.map((value, c) => (Number.isNaN(value) ? 0 : 1) - least * (applies?.[c] ?? 1));
}

/** Variables: what each criterion is given, then what is taken from each. */
function programOf({ weights, movable }: FlipProblem, forms: readonly Float64Array[]): LinearProgram {
  const count = weights.length;
  const row = (sign: number, form: (c: number) => number): Float64Array =>
    Float64Array.from({ length: 2 * count }, (_, j) => (j < count ? sign : -sign) * form(j % count));
  const rows = [row(1, () => 1), row(-1, () => 1), ...forms.map((form) => row(-1, (c) => form[c] ?? 0))];
  const limits = [0, 0, ...forms.map((form) => form.reduce((sum, gain, c) => sum + gain * (weights[c] ?? 0), 0))];
  const cap = (variable: number, limit: number): void => {
    rows.push(Float64Array.from({ length: 2 * count }, (_, j) => (j === variable ? 1 : 0)));
    limits.push(limit);
  };
  weights.forEach((weight, c) => {
    const moves = !movable || movable[c] === 1;
    cap(count + c, moves ? weight : 0);
    if (!moves) cap(c, 0);
  });
  return { costs: new Float64Array(2 * count).fill(1), rows, limits: Float64Array.from(limits) };
}
