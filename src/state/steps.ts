import { useStore } from 'zustand';
import { useApp } from './store';

/** One place in the undo history: the step that led there; empty for the scenario as it was opened. */
export interface Step {
  readonly key: number;
  readonly step: string;
}

/** All places from the oldest to the last that can be redone; `now` is the index of where the scenario stands. */
export function useSteps(): { readonly steps: readonly Step[]; readonly now: number } {
  const past = useStore(useApp.temporal, (history) => history.pastStates);
  const future = useStore(useApp.temporal, (history) => history.futureStates);
  const step = useApp((state) => state.step);
  const names = [
    ...past.map((state) => state.step ?? ''),
    step,
    ...future.map((state) => state.step ?? '').toReversed(),
  ];
  return { steps: names.map((name, key) => ({ key, step: name })), now: past.length };
}
