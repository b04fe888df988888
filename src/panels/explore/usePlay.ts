import { useEffect } from 'react';
import { FIRST_YEAR, LAST_YEAR } from '../../model/scenario';
import { beginGesture, change, endGesture, patchSession } from '../../state/actions';
import { useApp } from '../../state/store';

const STEP_MS = 1200;

/** Plays the years one after the other as one undo step; a year is a jump, so reduced motion needs nothing else. */
export function usePlay(): { readonly playing: boolean; readonly toggle: () => void } {
  const playing = useApp(({ session }) => session.playing);
  useEffect(() => {
    if (!playing) return;
    beginGesture();
    const timer = setInterval(stepYear, STEP_MS);
    return () => {
      clearInterval(timer);
      endGesture();
    };
  }, [playing]);
  return { playing, toggle: playing ? stop : start };
}

function start(): void {
  const { year } = useApp.getState().scenario;
  if (year >= LAST_YEAR) change('undo.year', { year: FIRST_YEAR });
  patchSession({ playing: true });
}

function stop(): void {
  patchSession({ playing: false });
}

function stepYear(): void {
  const { year } = useApp.getState().scenario;
  if (year >= LAST_YEAR) stop();
  else change('undo.year', { year: year + 1 });
}
