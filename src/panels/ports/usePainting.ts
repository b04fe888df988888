import { useEffect } from 'react';
import { selectHours } from '../../state/border/hours';
import { selectScorePainting } from '../../state/border/outcome';
import { patchBorder } from '../../state/border/view';
import { type AppState, useApp } from '../../state/store';

function paintingOf(state: AppState) {
  const { measure, side } = state.session.border;
  if (measure === 'score') return selectScorePainting(state);
  return measure === 'hours' ? selectHours(state, side) : undefined;
}

/** Hands the map what it shows, while the ports view is open. */
export function usePainting(): void {
  const painting = useApp(paintingOf);
  useEffect(() => {
    patchBorder({ painting });
  }, [painting]);
  useEffect(() => () => patchBorder({ painting: undefined }), []);
}
