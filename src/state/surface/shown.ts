import type { AppState } from '../store';

/** Whether the map shows the ground between the cities: hexagons in place of regions. */
export const isSurfaceShown = ({ scenario: { view, sites } }: Pick<AppState, 'scenario'>): boolean =>
  view === 'explore' && sites.level === 'surface';
