import type { CrossingLoad } from '../../corridors/assign/crossings';
import { type BorderSetting, inForce } from '../../corridors/border/states';
import type { Figure } from '../../model/figure';
import type { CrossingId } from '../../model/ids';
import { lastOf } from '../memo';
import { selectBorder } from '../select';
import type { AppState } from '../store';
import type { BorderView } from './firstView';
import type { LoadChange } from './jobs';
import { selectKnownLanes } from './loads';

/** Shares of capacity between the four classes; a share on an edge belongs to the fuller class. */
export const LOAD_EDGES = [0.5, 0.8, 1] as const;
export type LoadClass = 0 | 1 | 2 | 3;

export function loadClass(utilisation: number): LoadClass {
  if (utilisation < LOAD_EDGES[0]) return 0;
  if (utilisation < LOAD_EDGES[1]) return 1;
  return utilisation < LOAD_EDGES[2] ? 2 : 3;
}

/** The loads of the side of the plan that is looked at, by crossing; a crossing that is shut has none. */
export type LoadsBySide = ReadonlyMap<CrossingId, CrossingLoad>;

const bySide = lastOf((loads: readonly LoadChange[], side: BorderView['side']): LoadsBySide => {
  return new Map(
    loads.flatMap((change) => {
      const load = side === 'before' ? change.before : change.after;
      return load === undefined ? [] : [[change.crossingId, load] as const];
    }),
  );
});

const NO_LOADS: readonly LoadChange[] = [];

/** Nothing outside the ports view, where loads are not kept up with the scenario. */
export const selectLoads = ({ scenario, session }: AppState): LoadsBySide =>
  bySide(scenario.view === 'ports' ? (session.border.loads ?? NO_LOADS) : NO_LOADS, session.border.side);

const stated = lastOf(
  (
    lanes: ReadonlyMap<CrossingId, Figure>,
    border: BorderSetting,
    side: BorderView['side'],
  ): ReadonlySet<CrossingId> => {
    const planned = side === 'before' ? [] : inForce(border).filter((item) => item.lanes !== undefined);
    return new Set([...lanes.keys(), ...planned.map(({ crossingId }) => crossingId)]);
  },
);

/** Crossings whose lanes somebody stated: a source, or the plan on the side that has one. The others' lanes are assumed. */
export const selectStatedLanes = (state: AppState): ReadonlySet<CrossingId> =>
  stated(selectKnownLanes(state), selectBorder(state), state.session.border.side);

const marked = lastOf((loads: LoadsBySide, known: ReadonlySet<CrossingId>): LoadsBySide => {
  return new Map([...loads].filter(([id]) => known.has(id)));
});

/** Loads that the map marks: a share of lanes that nobody stated would be a guess with a colour. */
export const selectMarkedLoads = (state: AppState): LoadsBySide => marked(selectLoads(state), selectStatedLanes(state));
