import type { AppState } from '../store';
import type { Chances } from './picture';

/** What the map shows of the draws: nothing outside the view, nor on the wall. The last ones stay, so that the view opens in one step. */
export const selectShownChances = ({ scenario, session }: AppState): Chances | undefined =>
  scenario.view === 'confidence' && session.presenting === undefined ? session.chances : undefined;
