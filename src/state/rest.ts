import { patchSession } from './actions';
import { isDrawn, selectRanking } from './select';
import { type Session, useApp } from './store';
import { raiseNotice } from './tell';

type Asked = Pick<NonNullable<Session['drawn']>, 'of' | 'doubts'>;

/** How long the ranking must stand still before its ranges are drawn. */
const REST_MS = 250;

/** Keeps `session.drawn` up with the ranking and its doubts whenever the hand rests; returns how to stop. */
export function watchRanges(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const draw = async (): Promise<void> => {
    // The code of the draws comes when the first map is on its way.
    const { drawRangesSlowly } = await import('./confidence/restRanges');
    const state = useApp.getState();
    if (isDrawn(state)) return;
    const drawn = await drawRangesSlowly(state, pause);
    // What has changed meanwhile is drawn when the hand rests again.
    if (drawn.of === selectRanking(useApp.getState())) patchSession({ drawn });
  };
  let asked: Asked | undefined;
  const stop = useApp.subscribe((state) => {
    if (state.session.phase !== 'ready' || state.session.isOpening || isDrawn(state)) return;
    const now = { of: selectRanking(state), doubts: state.scenario.uncertainty };
    // What could not be drawn is not asked for again before something changes.
    if (asked?.of === now.of && asked.doubts === now.doubts) return;
    asked = now;
    clearTimeout(timer);
    timer = setTimeout(() => void draw().catch(() => raiseNotice({ type: 'new-version' })), REST_MS);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
