import { type Entry, type Findable, namesOf } from '../search/find';
import type { Action } from './actions';

export interface ActionRow extends Findable {
  readonly kind: 'action';
  readonly key: string;
  readonly action: Action;
}

/** A row of the dialog: a place to open, or something to do. */
export type PaletteRow = Entry | ActionRow;

/** Actions stand behind a region of the same name and before ports and towns. */
const ACTION_WEIGHT = 8;

export function actionRow(action: Action): ActionRow {
  return { kind: 'action', key: `action ${action.id}`, action, ...namesOf(action.words, [], ACTION_WEIGHT) };
}
