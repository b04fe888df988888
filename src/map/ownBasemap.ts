import type { Map as MapLibreMap } from 'maplibre-gl';
import { type Phrase, saying } from '../model/saying';
import { patchSession } from '../state/actions';
import { type OwnBasemap, useApp } from '../state/store';
import { raiseNotice } from '../state/tell';
import type { MapTheme } from './tokens';

/** Draws the basemap that the reader brings under our data; its code comes when one is chosen. Returns how to stop. */
export function watchOwnBasemap(map: MapLibreMap, theme: () => MapTheme): () => void {
  let chosen: OwnBasemap | undefined;
  let takeOff = (): void => undefined;
  const follow = (own: OwnBasemap | undefined): void => {
    if (own === chosen) return;
    chosen = own;
    takeOff();
    takeOff = () => undefined;
    if (own !== undefined) void draw(own);
  };
  const draw = async (own: OwnBasemap): Promise<void> => {
    const fail = (said: Said): void => {
      if (own === chosen) giveUp(own, said);
    };
    try {
      const { keepOwn, readOwn } = await import('./ownDrawing');
      const layers = await readOwn(own, theme());
      // Another one may have been chosen, or none, while this one was on its way.
      if (own === chosen) takeOff = keepOwn(map, layers, (got) => fail({ expected: saying('mapPieces'), got }));
    } catch (error) {
      fail(saidOf(error));
    }
  };
  follow(useApp.getState().session.ownBasemap);
  const stop = useApp.subscribe(({ session }) => follow(session.ownBasemap));
  return () => {
    stop();
    chosen = undefined;
  };
}

interface Said {
  readonly expected: Phrase;
  readonly got: Phrase;
}

function saidOf(error: unknown): Said {
  if (error instanceof Error && 'said' in error && isSaid(error.said)) return error.said;
  return { expected: saying('mapStyle'), got: error instanceof Error ? error.message : String(error) };
}

function isSaid(value: unknown): value is Said {
  return typeof value === 'object' && value !== null && 'expected' in value && 'got' in value;
}

/** Says what failed, and goes back to our own map. */
function giveUp(own: OwnBasemap, said: Said): void {
  const name = own.type === 'style' ? new URL(own.url).host : own.file.name;
  raiseNotice({ type: 'basemap-failed', name, ...said });
  patchSession({ ownBasemap: undefined });
}
