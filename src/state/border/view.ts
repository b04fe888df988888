import { patchSession } from '../actions';
import { useApp } from '../store';
import type { BorderView } from './firstView';

/** Changes how the ports view is looked at; no undo step. */
export function patchBorder(part: Partial<BorderView>): void {
  patchSession({ border: { ...useApp.getState().session.border, ...part } });
}
