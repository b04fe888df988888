import { patchSession } from './actions';
import { drawRanges, selectRanking } from './select';
import { useApp } from './store';

/** How long the ranking must stand still before its ranges are drawn. */
const REST_MS = 250;

/** Keeps `session.drawn` up with the ranking whenever the hand rests; returns how to stop. */
export function watchRanges(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const draw = (): void => patchSession({ drawn: drawRanges(useApp.getState()) });
  const stop = useApp.subscribe((state) => {
    const now = selectRanking(state);
    if (state.session.phase !== 'ready' || state.session.drawn?.of === now) return;
    clearTimeout(timer);
    timer = setTimeout(draw, REST_MS);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
