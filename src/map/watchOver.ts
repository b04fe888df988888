import type { Map as MapLibreMap } from 'maplibre-gl';
import { type AppState, useApp } from '../state/store';
import { raiseNotice } from '../state/tell';
import type { MapTheme } from './tokens';

/** What is drawn over the style: loads, bands of hours and trucks. */
export interface Over {
  /** After a change that the store does not tell of, as another theme. */
  follow(): void;
  stop(): void;
}

/** Its code comes when the map stands and there is something of it to draw. */
export function watchOver(map: MapLibreMap, theme: () => MapTheme): Over {
  let over: Over | undefined;
  let isOver = false;
  const begin = (state: AppState): void => {
    if (!isNeeded(state)) return;
    stop();
    import('./over/draw')
      .then(({ keepOver }) => {
        if (!isOver) over = keepOver(map, theme);
      })
      .catch(() => raiseNotice({ type: 'new-version' }));
  };
  const stop = useApp.subscribe(begin);
  return {
    follow: () => over?.follow(),
    stop() {
      isOver = true;
      stop();
      over?.stop();
    },
  };
}

function isNeeded({ session, scenario }: AppState): boolean {
  return session.map === 'ready' && (scenario.view === 'ports' || scenario.selection.type !== 'none');
}
