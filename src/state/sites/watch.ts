import { patchSession, want } from '../actions';
import { selectComparedSites } from '../compared';
import { reportUntold } from '../fileFault';
import { selectBorder } from '../select';
import { type AppState, useApp } from '../store';
import { type OpenSiteDoor, type SiteAsked, type SiteDoor, type SiteWorld, windowOf } from './door';
import { ownTables } from './ownTables';
import { selectSiteParts } from './parts';
import { NO_SITES, type SitesView } from './picture';

/** What goes on while somebody looks at sites. */
interface Watch {
  /** Nobody looks: nothing is asked, and what was shown goes. What was measured stays for a while. */
  rest(): void;
  wake(): void;
  end(): void;
}

/** Whoever comes back within this finds the sites measured. */
const REST_MS = 60_000;
let holders = 0;
let held: Watch | undefined;
let ending: ReturnType<typeof setTimeout> | undefined;

/**
 * Keeps the ranking of sites up with the scenario for as long as somebody holds it: list, table and comparison share one
 * worker. Returns how to let it go.
 */
export function holdSites(open: OpenSiteDoor): () => void {
  holders += 1;
  clearTimeout(ending);
  if (held === undefined) held = watchSites(open);
  else if (holders === 1) held.wake();
  let isHeld = true;
  return () => {
    if (!isHeld) return;
    isHeld = false;
    holders -= 1;
    if (holders > 0) return;
    held?.rest();
    ending = setTimeout(() => {
      held?.end();
      held = undefined;
    }, REST_MS);
  };
}

/** Measured anew when what is measured changes, scored anew for weights and filters, one request at a time, always the latest. */
function watchSites(open: OpenSiteDoor): Watch {
  let door: SiteDoor | undefined;
  let made: readonly unknown[] = [];
  let isMeasured = false;
  let isBusy = false;
  let isResting = false;
  let isBroken = false;
  let waiting: SiteAsked | undefined;
  const ask = (asked: SiteAsked): void => {
    waiting = asked;
    if (!isMeasured || isBusy || door === undefined) return;
    isBusy = true;
    waiting = undefined;
    door.score(asked);
  };
  const show = (sites: SitesView): void => {
    if (!isResting) patchSession({ sites });
  };
  const openDoor = (): SiteDoor =>
    open((event) => {
      switch (event.type) {
        case 'progress':
          show({ ...useApp.getState().session.sites, share: event.share });
          return;
        case 'measured':
          isMeasured = true;
          if (waiting) ask(waiting);
          return;
        case 'picture':
          isBusy = false;
          show({ picture: event.picture });
          if (waiting) ask(waiting);
          return;
        case 'failed':
          isBroken = true;
          reportUntold('sites', event.message);
          show({ problem: event.message });
      }
    });
  const settle = (): void => {
    const state = useApp.getState();
    const world = worldOf(state);
    if (world === undefined || isResting) return;
    const parts = partsOf(state, world);
    const isOther = parts.some((part, index) => part !== made[index]);
    // It was said what went wrong: the same is tried again once that is taken off the session.
    if (isBroken && !isOther && state.session.sites.problem !== undefined) return;
    if (isOther || isBroken) {
      made = parts;
      [isMeasured, isBusy, isBroken] = [false, false, false];
      door?.close();
      door = openDoor();
      const { picture } = state.session.sites;
      show({ ...(picture && { picture }), share: 0 });
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
      state.session.sites.problem === before.session.sites.problem &&
      state.session.table === before.session.table &&
      state.session.keptHere === before.session.keptHere;
    if (!isSame) settle();
  });
  return {
    rest: () => {
      isResting = true;
      waiting = undefined;
      patchSession({ sites: NO_SITES });
    },
    wake: () => {
      isResting = false;
      settle();
    },
    end: () => {
      stop();
      door?.close();
    },
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
  const { within, chosen } = state.scenario.sites;
  const compared = selectComparedSites(state.scenario);
  const window = windowOf(state.atlas.regions, within);
  const isTabled = state.session.table === 'sites';
  return { parts: selectSiteParts(state), wanted: { chosen, compared, window, isTabled } };
}
