import type { Place } from '../../corridors/access';
import { type BorderSetting, withoutPlan } from '../../corridors/border/states';
import type { GraphInput } from '../../corridors/solve';
import type { Atlas } from '../../model/atlas';
import type { LandShape } from '../../model/geo';
import type { Assumptions } from '../../model/scenario';
import { lastOf } from '../memo';
import { selectBorder } from '../select';
import { type AppState, useApp } from '../store';
import type { BorderView } from './firstView';
import { type HoursFrom, placeOf, selectHoursFrom } from './hours';
import { runBorderJob } from './jobs';
import { patchBorder } from './view';

/** What the bands on the map rest on; `land` joins when it is asked for. */
interface BandsWanted {
  readonly input: GraphInput;
  readonly from: Place;
}

const wanted = lastOf(
  (
    atlas: Atlas,
    assumptions: Assumptions,
    border: BorderSetting,
    side: BorderView['side'],
    origin: HoursFrom | undefined,
  ): BandsWanted | undefined => {
    const from = origin && placeOf(atlas, origin);
    if (from === undefined) return undefined;
    const { network, crossings } = atlas;
    const setting = side === 'after' ? border : withoutPlan(border);
    return { input: { atlas: { network, crossings }, assumptions, border: setting }, from };
  },
);

/** Nothing unless the ports view shows hours, and there is something to count them from. */
const selectBandsWanted = (state: AppState): BandsWanted | undefined => {
  const { scenario, session, atlas } = state;
  if (session.phase !== 'ready' || scenario.view !== 'ports' || session.border.measure !== 'hours') return undefined;
  return wanted(atlas, scenario.assumptions, selectBorder(state), session.border.side, selectHoursFrom(state));
};

/** How long nothing must change before bands are worked out anew. */
const REST_MS = 250;

/** Keeps `session.border.bands` up with the scenario while the ports view shows hours. Returns how to end it. */
export function watchBands(readLand: () => Promise<readonly LandShape[]>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cancel: () => void = () => undefined;
  let asked: BandsWanted | undefined;

  const halt = (): void => {
    clearTimeout(timer);
    cancel();
    cancel = () => undefined;
  };
  const fail = (of: BandsWanted): void => {
    if (of === asked) patchBorder({ bandsPhase: 'failed' });
  };
  const begin = async (next: BandsWanted): Promise<void> => {
    const land = await readLand().catch(() => undefined);
    if (next !== asked) return;
    if (land === undefined) {
      fail(next);
      return;
    }
    cancel = runBorderJob({ type: 'bands', ...next, land }, (event) => {
      if (event.type === 'broken') fail(next);
      if (event.type === 'result' && event.result.type === 'bands') {
        patchBorder({ bands: event.result.bands, bandsPhase: 'done' });
      }
    });
  };
  const follow = (): void => {
    const state = useApp.getState();
    const next = selectBandsWanted(state);
    const { bands, bandsPhase } = state.session.border;
    // The reader asks again after a failure by taking the word of it away.
    if (next === asked && bandsPhase !== 'again') return;
    asked = next;
    halt();
    if (next === undefined) {
      patchBorder({ bands: undefined, bandsPhase: 'done' });
      return;
    }
    timer = setTimeout(() => void begin(next), bands === undefined ? 0 : REST_MS);
    patchBorder({ bandsPhase: 'running' });
  };

  const stop = useApp.subscribe(follow);
  follow();
  return () => {
    stop();
    halt();
    asked = undefined;
    patchBorder({ bands: undefined, bandsPhase: 'done' });
  };
}
