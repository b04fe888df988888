import { type BorderSetting, type CrossingState, crossingStates, inForce } from '../../corridors/border/states';
import type { Atlas } from '../../model/atlas';
import type { Figure } from '../../model/figure';
import type { CrossingId } from '../../model/ids';
import type { Assumptions } from '../../model/scenario';
import { lastOf } from '../memo';
import { selectBorder } from '../select';
import type { AppState } from '../store';
import type { LoadChange } from './jobs';
import { selectKnownLanes } from './loads';

/** The border as the table of crossings and the dossiers show it. */
export interface TableBorder {
  readonly states: ReadonlyMap<CrossingId, CrossingState>;
  /** Crossings that the plan opens or shuts in its year. */
  readonly changed: ReadonlyMap<CrossingId, 'open' | 'closed'>;
  readonly lanes: ReadonlyMap<CrossingId, Figure>;
  /** Worked out while the ports view is open. */
  readonly loads: readonly LoadChange[] | undefined;
}

const table = lastOf(
  (
    crossings: Atlas['crossings'],
    assumptions: Assumptions,
    border: BorderSetting,
    lanes: ReadonlyMap<CrossingId, Figure>,
    loads: readonly LoadChange[] | undefined,
  ): TableBorder => {
    const states = crossingStates(crossings, assumptions, border);
    const touched = inForce(border).filter(({ status }) => status !== undefined);
    const changed = touched.map(({ crossingId }) => {
      return [crossingId, states.get(crossingId)?.isOpen ? 'open' : 'closed'] as const;
    });
    return { states, changed: new Map(changed), lanes, loads };
  },
);

export const selectTableBorder = (state: AppState): TableBorder =>
  table(
    state.atlas.crossings,
    state.scenario.assumptions,
    selectBorder(state),
    selectKnownLanes(state),
    state.session.border.loads,
  );
