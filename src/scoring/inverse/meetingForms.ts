import { type FlipProblem, WIN_MARGIN } from './flipProblem';

/** Coefficients of the weights in a condition sum(form w) >= 0. */
type Form = Float64Array;

/** The two conditions under which the scores meet at one score t: the rival's mean is no lower, the winner's no higher. */
export function meetingForms({ winner, rival }: FlipProblem, score: number): readonly [Form, Form] {
  return [
    rival.map((value) => (Number.isNaN(value) ? 0 : value - score - WIN_MARGIN)),
    winner.map((value) => (Number.isNaN(value) ? 0 : score - value - WIN_MARGIN)),
  ];
}

/**
 * Conditions that hold for all weights whose scores meet somewhere in [from, to], from < to. Each takes the largest coefficient
 * that any score of the box gives, as no weight is below 0. Taken apart, the two conditions forget that they
 * speak of the same score; so their sum is added, the winner's at `winnerShare` (at the share of the prices at a score of the
 * box it binds as they do). Near a value that a region has, what counts is how far the score is from it, not the score: so
 * each condition also stands divided by the distance to the next value above and below. Every coefficient is then monotone
 * in the score, and the largest is that at an end of the box.
 */
export function boxForms(problem: FlipProblem, from: number, to: number, winnerShare = 1): readonly Form[] {
  const ends = [from, to];
  const forms = ends.map((score) => meetingForms(problem, score));
  return distancesTo(problem, from, to).flatMap((distance) =>
    [
      [1, 0],
      [0, 1],
      [1, winnerShare],
    ].map(([ofRival = 0, ofWinner = 0]) =>
      largest(
        ends.map((score, e) => {
          const [rival = new Float64Array(), winner = new Float64Array()] = forms[e] ?? [];
          return rival.map((gain, c) => (ofRival * gain + ofWinner * (winner[c] ?? 0)) / distance(score));
        }),
      ),
    ),
  );
}

/** What the conditions may be divided by: nothing, and the distance to the next value outside the box on each side. */
function distancesTo({ winner, rival }: FlipProblem, from: number, to: number): ((score: number) => number)[] {
  const above = Math.min(...[...winner, ...rival].filter((value) => value > to));
  const below = Math.max(...[...winner, ...rival].filter((value) => value < from));
  return [
    () => 1,
    ...(above < Infinity ? [(score: number) => above - score] : []),
    ...(below > -Infinity ? [(score: number) => score - below] : []),
  ];
}

/** The larger coefficient of each weight, on a scale on which the largest is 1. */
function largest(forms: readonly Form[]): Form {
  const [first = new Float64Array()] = forms;
  const form = first.map((_, c) => Math.max(...forms.map((other) => other[c] ?? 0)));
  const scale = form.reduce((most, gain) => Math.max(most, Math.abs(gain)), 0);
  return scale > 0 ? form.map((gain) => gain / scale) : form;
}
