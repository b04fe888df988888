import { type AppState, useApp } from '../store';
import type { CountAsked, SurfaceDoor } from './door';
import { type Follower, REST_MS } from './follower';
import { lane } from './lane';
import { selectSurfaceParts } from './parts';
import { patchSurface } from './view';

/** Area, people, histogram and best places: after a rest where weights have changed, at once for a threshold or a spacing. */
export function counter(door: SurfaceDoor): Follower {
  let asked: CountAsked | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const counts = lane((wanted: CountAsked) => door.count(wanted));
  const askNow = (): void => {
    timer = undefined;
    asked = askedOf(useApp.getState());
    counts.ask(asked);
  };
  const rest = (): void => {
    clearTimeout(timer);
    timer = setTimeout(askNow, REST_MS);
    if (useApp.getState().session.surface.isCountOld !== true) patchSurface({ isCountOld: true });
  };
  let seen: CountAsked['parts'] | undefined;
  return {
    follow(state) {
      const now = askedOf(state);
      if (asked === undefined) {
        seen = now.parts;
        askNow();
      } else if (now.parts !== seen) {
        seen = now.parts;
        rest();
      } else if (timer === undefined && (now.least !== asked.least || now.spacingKm !== asked.spacingKm)) askNow();
    },
    take(event) {
      if (!counts.owns(event.id)) return false;
      if (event.type === 'count') patchSurface({ count: event.count, isCountOld: timer !== undefined });
      counts.done();
      return true;
    },
    shut() {
      asked = undefined;
      clearTimeout(timer);
      timer = undefined;
      counts.shut();
    },
    open: counts.open,
    stop: () => clearTimeout(timer),
  };
}

function askedOf(state: AppState): CountAsked {
  const { least, spacingKm } = state.scenario.surface;
  return { parts: selectSurfaceParts(state), least, spacingKm };
}
