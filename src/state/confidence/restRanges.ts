import { ProblemError } from '../../scoring/mcda/fault';
import { weightModelOf } from '../../scoring/smaa/fromUncertainty';
import { rankRanges } from '../../scoring/smaa/rankRanges';
import { selectRanking } from '../select';
import type { AppState, Session } from '../store';
import { selectProblem } from './task';

/** Ranges of the present ranking under the doubts of the scenario; none where nothing can be drawn. Some milliseconds. */
export function drawRanges(state: AppState): NonNullable<Session['drawn']> {
  const doubts = state.scenario.uncertainty;
  const given = selectProblem(state);
  const drawn = { of: selectRanking(state), doubts };
  if (given instanceof ProblemError) return { ...drawn, ranges: [] };
  return { ...drawn, ranges: rankRanges({ given, model: weightModelOf(doubts, given), seed: doubts.seed }) };
}
