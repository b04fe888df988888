import { ProblemError } from '../../scoring/mcda/fault';
import { weightModelOf } from '../../scoring/smaa/fromUncertainty';
import { startRanges } from '../../scoring/smaa/rankRanges';
import { RANGE_DRAWS } from '../../scoring/weightBand';
import { selectRanking } from '../select';
import type { AppState, Session } from '../store';
import { selectProblem } from './task';

type Drawn = NonNullable<Session['drawn']>;

/** Ranges of the present ranking under the doubts of the scenario; none where nothing can be drawn. */
export function drawRanges(state: AppState): Drawn {
  const [drawn, asked] = taskOf(state);
  if (asked === undefined) return { ...drawn, ranges: [] };
  const run = startRanges(asked);
  run.advance(RANGE_DRAWS);
  return { ...drawn, ranges: run.ranges(), standing: run.standing() };
}

/** Draws between two pauses: a slow machine makes them within a frame. */
const DRAWS_AT_ONCE = 100;

/** The same, piece by piece: the page answers in every `pause`. */
export async function drawRangesSlowly(state: AppState, pause: () => Promise<void>): Promise<Drawn> {
  const [drawn, asked] = taskOf(state);
  if (asked === undefined) return { ...drawn, ranges: [] };
  const run = startRanges(asked);
  while (!run.advance(DRAWS_AT_ONCE)) await pause();
  return { ...drawn, ranges: run.ranges(), standing: run.standing() };
}

function taskOf(state: AppState): [Omit<Drawn, 'ranges'>, Parameters<typeof startRanges>[0] | undefined] {
  const doubts = state.scenario.uncertainty;
  const given = selectProblem(state);
  const drawn = { of: selectRanking(state), doubts };
  if (given instanceof ProblemError) return [drawn, undefined];
  return [drawn, { given, model: weightModelOf(doubts, given), seed: doubts.seed }];
}
