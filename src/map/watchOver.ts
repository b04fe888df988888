import type { Map as MapLibreMap, Point } from 'maplibre-gl';
import { type AppState, useApp } from '../state/store';
import { isSurfaceLevel } from '../state/surface/shown';
import { raiseNotice } from '../state/tell';
import { symbolAt } from './events';
import type { MapTheme } from './tokens';

/** What is drawn over the style. */
export interface Over {
  /** After a change that the store does not tell of, as another theme. */
  follow(): void;
  stop(): void;
}

/** Draws on a map; `hasSymbol` says whether something of the style lies at a point of it. */
type Keep = (map: MapLibreMap, theme: () => MapTheme, hasSymbol: (at: Point) => boolean) => Over;

/** Parts whose code comes when the map stands and there is something of them to draw. */
const PARTS: readonly {
  readonly isNeeded: (state: AppState) => boolean;
  readonly load: () => Promise<Keep>;
}[] = [
  // Loads, bands of hours and trucks.
  {
    isNeeded: ({ scenario: { view, selection } }) => view === 'ports' || selection.type !== 'none',
    load: async () => (await import('./over/draw')).keepOver,
  },
  { isNeeded: isSurfaceLevel, load: async () => (await import('./surface/keep')).keepSurface },
  { isNeeded: ({ session }) => session.globe, load: async () => (await import('./globe')).keepGlobe },
];

export function watchOver(map: MapLibreMap, theme: () => MapTheme): Over {
  const parts = PARTS.map(({ isNeeded, load }) => {
    let over: Over | undefined;
    let isOver = false;
    const begin = (state: AppState): void => {
      if (state.session.map !== 'ready' || !isNeeded(state)) return;
      stop();
      load()
        .then((keep) => {
          if (!isOver) over = keep(map, theme, (at) => symbolAt(map, at) !== undefined);
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
  });
  return {
    follow: () => parts.forEach((part) => void part.follow()),
    stop: () => parts.forEach((part) => void part.stop()),
  };
}
