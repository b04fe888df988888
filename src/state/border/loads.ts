import type { EffectInput } from '../../corridors/border/effect';
import type { BorderSetting } from '../../corridors/border/states';
import type { CrossingTrucks } from '../../corridors/border/trucks';
import type { Atlas } from '../../model/atlas';
import type { Figure } from '../../model/figure';
import type { CrossingId, ProjectId } from '../../model/ids';
import type { PortFact } from '../../model/port';
import type { Assumptions } from '../../model/scenario';
import { selectEffectFabs } from '../effectFabs';
import { lastOf } from '../memo';
import { selectBorder } from '../select';
import type { AppState } from '../store';
import { selectTrucks } from './effect';
import type { BorderJob } from './jobs';

const NO_FACTS: readonly PortFact[] = [];

/** The latest stated most truck lanes of each crossing. */
export const knownLanes = lastOf((facts: readonly PortFact[]): ReadonlyMap<CrossingId, Figure> => {
  const lanes = new Map<CrossingId, { readonly figure: Figure; readonly day: string }>();
  for (const { fact, placeId, period, content } of facts) {
    if (fact !== 'commercial_lanes_max' || content.type !== 'figure' || !isCrossing(placeId)) continue;
    const day = period.slice(0, 10);
    const known = lanes.get(placeId);
    if (known === undefined || day > known.day) lanes.set(placeId, { figure: content.figure, day });
  }
  return new Map([...lanes].map(([id, { figure }]) => [id, figure]));
});

/** A crossing's id has a name after the port's number. */
function isCrossing(id: PortFact['placeId']): id is CrossingId {
  return /^poe-\d{4}-/.test(id);
}

export const selectKnownLanes = ({ session }: AppState): ReadonlyMap<CrossingId, Figure> =>
  knownLanes(session.extras.ports?.facts ?? NO_FACTS);

const inputOf = lastOf(
  (
    atlas: Atlas,
    assumptions: Assumptions,
    fabs: readonly ProjectId[],
    border: BorderSetting,
    trucks: readonly CrossingTrucks[],
  ): EffectInput => {
    const { regions, projects, gateways, crossings, network } = atlas;
    return { atlas: { regions, projects, gateways, crossings, network }, assumptions, fabs, border, trucks };
  },
);

/** What a job on the border rests on: the same object while nothing of it changes. */
export const selectJobInput = (state: AppState): EffectInput =>
  inputOf(state.atlas, state.scenario.assumptions, selectEffectFabs(state), selectBorder(state), selectTrucks(state));

const loadsJob = lastOf(
  (input: EffectInput, trucksDay: number, lanes: ReadonlyMap<CrossingId, Figure>): BorderJob => ({
    type: 'loads',
    input: { ...input, trucksDay, lanes: new Map([...lanes].map(([id, { value }]) => [id, value])) },
  }),
);

/**
 * The loads to work out: the trucks of 2024 and those of every plant that assembles and tests abroad. Lanes where nobody stated any,
 * 40 trucks an hour each and 15 hours a day are assumptions.
 */
export const selectLoadsJob = (state: AppState): BorderJob =>
  loadsJob(selectJobInput(state), state.scenario.profile.trucksDay, selectKnownLanes(state));
