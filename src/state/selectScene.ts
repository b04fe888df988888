import type { Scene } from '../model/scenario';
import type { AppState } from './store';

/** The scene on the wall, or nothing. */
export const selectScene = ({ scenario, session }: AppState): Scene | undefined =>
  session.presenting && scenario.story[session.presenting.index];
