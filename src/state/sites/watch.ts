import { patchSession, want } from '../actions';
import { selectBorder, selectEffectiveWeights } from '../select';
import { type AppState, useApp } from '../store';
import { type OpenSiteDoor, type SiteAsked, type SiteDoor, type SiteWorld, windowOf } from './door';
import { ownTables } from './ownTables';

/**
 * Keeps the ranking of sites up with the scenario while it is shown: measured anew when what is measured changes, scored anew
 * for weights and filters, one request at a time and always the latest. Returns how to stop.
 */
export function watchSites(open: OpenSiteDoor): () => void {
  let door: SiteDoor | undefined;
  let made: readonly unknown[] = [];
  let isMeasured = false;
  let isBusy = false;
  let waiting: SiteAsked | undefined;
  const ask = (asked: SiteAsked): void => {
    waiting = asked;
    if (!isMeasured || isBusy || door === undefined) return;
    isBusy = true;
    waiting = undefined;
    door.score(asked);
  };
  const openDoor = (): SiteDoor =>
    open((event) => {
      const { sites } = useApp.getState().session;
      switch (event.type) {
        case 'progress':
          patchSession({ sites: { ...sites, share: event.share } });
          return;
        case 'measured':
          isMeasured = true;
          if (waiting) ask(waiting);
          return;
        case 'picture':
          isBusy = false;
          patchSession({ sites: { picture: event.picture } });
          if (waiting) ask(waiting);
          return;
        case 'failed':
          isBusy = false;
          patchSession({ sites: { problem: event.message } });
      }
    });
  const settle = (): void => {
    const state = useApp.getState();
    const world = worldOf(state);
    if (world === undefined) return;
    const parts = partsOf(state, world);
    if (parts.some((part, index) => part !== made[index])) {
      made = parts;
      isMeasured = false;
      isBusy = false;
      door?.close();
      door = openDoor();
      patchSession({ sites: { ...state.session.sites, share: 0 } });
      door.world(world);
    }
    ask(askedOf(state));
  };
  want('sites');
  want('parks');
  settle();
  const stop = useApp.subscribe((state, before) => {
    const isSame =
      state.scenario === before.scenario &&
      state.atlas === before.atlas &&
      state.session.extras === before.session.extras &&
      state.session.keptHere === before.session.keptHere;
    if (!isSame) settle();
  });
  return () => {
    stop();
    door?.close();
    patchSession({ sites: {} });
  };
}

function worldOf(state: AppState): SiteWorld | undefined {
  const { atlas, scenario, session } = state;
  const { sites: data, parks } = session.extras;
  if (data === undefined || parks === undefined) return undefined;
  const { assumptions, profile, values, sites } = scenario;
  const own = ownTables(state);
  return {
    atlas,
    assumptions,
    fabs: profile.fabs,
    border: selectBorder(state),
    values,
    data,
    parks,
    kinds: sites.kinds,
    own,
  };
}

/** What the measuring depends on, by identity. */
function partsOf({ scenario, session }: AppState, { atlas, border, fabs }: SiteWorld): readonly unknown[] {
  const { assumptions, values, datasets, sites } = scenario;
  return [atlas, assumptions, fabs, border, values, datasets, sites.kinds, session.keptHere];
}

function askedOf(state: AppState): SiteAsked {
  const { method, knockouts, minCoverage, countries, picked, sites } = state.scenario;
  const { within, chosen, weights: siteWeights } = sites;
  const weights = selectEffectiveWeights(state);
  const parts = { method, knockouts, minCoverage, countries, picked, weights, siteWeights, within };
  return { parts, chosen, window: windowOf(state.atlas.regions, within) };
}
