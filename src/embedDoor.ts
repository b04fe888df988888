import { EMBED_VERSION, type EmbedRequest, readEmbedRequest } from './data/parse/embedRequest';
import { scenarioOf } from './embedOpening';
import { openScenario, select } from './state/actions';
import { selectFirmness, selectRanking, selectRegionMap } from './state/select';
import { useApp } from './state/store';

/** What the frame says: the answer to a request, or news of its own without an id. */
export type EmbedReply = { readonly corredor: typeof EMBED_VERSION; readonly id?: string } & (
  | { readonly type: 'ready' | 'done' | 'refused' }
  | { readonly type: 'selected'; readonly region: string | null }
  | { readonly type: 'ranking'; readonly edition: string; readonly rows: readonly RankingRow[] }
);

interface RankingRow {
  readonly id: string;
  readonly name: string;
  readonly rank: number;
  readonly score: number;
  /** Likely ranks (90 %), once they have been drawn. */
  readonly low?: number;
  readonly high?: number;
}

/**
 * The one page that may talk to this frame: the origin named by `?origin=` in the frame's own address. Without one, or
 * with anything but an http(s) origin, nobody may.
 */
export function allowedOrigin(search: string): string | undefined {
  const given = new URLSearchParams(search).get('origin');
  if (given === null || !URL.canParse(given)) return undefined;
  const { origin, protocol } = new URL(given);
  return protocol === 'https:' || protocol === 'http:' ? origin : undefined;
}

/** Listens to the page around the frame and answers it alone. Returns how to stop. */
export function openEmbedDoor(frame: Window): () => void {
  const origin = allowedOrigin(frame.location.search);
  if (origin === undefined || frame.parent === frame) return () => undefined;
  const say = (reply: EmbedReply): void => frame.parent.postMessage(reply, origin);
  const onMessage = (event: MessageEvent<unknown>): void => {
    // Another origin, or another window of the same one, is not answered at all.
    if (event.origin !== origin || event.source !== frame.parent) return;
    const request = readEmbedRequest(event.data);
    if (request === undefined) return;
    const isEarly = useApp.getState().session.phase !== 'ready';
    say({
      corredor: EMBED_VERSION,
      id: request.id,
      ...(isEarly || request.type === 'refused' ? REFUSED : answer(request)),
    });
  };
  frame.addEventListener('message', onMessage);
  const stop = useApp.subscribe((state, before) => {
    if (state.session.phase === 'ready' && before.session.phase !== 'ready')
      say({ corredor: EMBED_VERSION, type: 'ready' });
    const { selection } = state.scenario;
    if (selection === before.scenario.selection || state.session.phase !== 'ready') return;
    say({ corredor: EMBED_VERSION, type: 'selected', region: selection.type === 'region' ? selection.id : null });
  });
  return () => {
    frame.removeEventListener('message', onMessage);
    stop();
  };
}

const REFUSED = { type: 'refused' } as const;
const DONE = { type: 'done' } as const;

type Answer =
  | Pick<Extract<EmbedReply, { type: 'ready' | 'done' | 'refused' }>, 'type'>
  | Omit<Extract<EmbedReply, { type: 'ranking' }>, 'corredor' | 'id'>;

function answer(request: EmbedRequest): Answer {
  const state = useApp.getState();
  switch (request.type) {
    case 'select': {
      if (request.region === null) {
        select({ type: 'none' });
        return DONE;
      }
      const region = state.atlas.regions.find(({ id }) => id === request.region);
      if (region !== undefined) select({ type: 'region', id: region.id });
      return region === undefined ? REFUSED : DONE;
    }
    case 'open': {
      const scenario = scenarioOf(request.link, state.atlas);
      if (scenario !== undefined) openScenario('undo.link', scenario);
      return scenario === undefined ? REFUSED : DONE;
    }
    case 'ranking':
      return { type: 'ranking', edition: state.atlas.edition, rows: rowsOf(request.top) };
  }
}

function rowsOf(top: number): readonly RankingRow[] {
  const state = useApp.getState();
  const { language } = state.scenario;
  const regions = selectRegionMap(state);
  const ranges = selectFirmness(state)?.ranges;
  return selectRanking(state)
    .slice(0, top)
    .flatMap(({ regionId, rank, score }) => {
      const range = ranges?.get(regionId);
      if (rank === undefined || score === undefined) return [];
      const name = regions.get(regionId)?.names[language] ?? regionId;
      return [{ id: regionId, name, rank, score, ...(range && { low: range.low, high: range.high }) }];
    });
}
