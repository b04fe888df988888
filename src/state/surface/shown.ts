import type { AppState } from '../store';

type Seen = Pick<AppState, 'scenario' | 'session'>;

/** Whether the ground is what is looked at, drawn already or still on its way. */
export const isSurfaceLevel = ({ scenario: { view, sites } }: Pick<AppState, 'scenario'>): boolean =>
  view === 'explore' && sites.level === 'surface';

/** Whether the map shows the ground between the cities: hexagons in place of regions, from the first colours of theirs on. A story is about regions. */
export const isSurfaceShown = (state: Seen): boolean =>
  isSurfaceLevel(state) && state.session.surface.bytes !== undefined && state.session.presenting === undefined;
