import { computeCorridorCriteria } from '../corridors/computed';
import type { PointTable } from '../model/dataset';
import { type Prepared, prepareScoring } from '../scoring/prepare';
import { type SiteScores, type SiteTable, scoreSites } from '../scoring/sites';
import type {
  SentSiteWorld,
  SitePicture,
  SiteReply,
  SiteRequest,
  SiteRow,
  SiteWindow,
  SiteWorld,
} from './siteProtocol';
import { freshMeasurer, measureSites, type SiteList, siteList } from './siteTable';

/** Rows that a list shows. */
const MOST_ROWS = 200;
/** Squares across and down the window, each of which shows its best site. */
const ACROSS = 64;
const DOWN = 48;

interface Ready {
  readonly world: SiteWorld;
  readonly list: SiteList;
  readonly table: SiteTable;
  readonly prepared: Prepared;
  readonly measure: ReturnType<typeof freshMeasurer>;
}

interface Ways {
  readonly post: (reply: SiteReply) => void;
  /** Points that the device keeps under a key; nothing where it has none. */
  readonly keptPoints: (key: string) => Promise<PointTable | undefined>;
}

/** Measures the sites of a world once, then scores and pictures them for every change of a weight. */
export function siteJobs({ post, keptPoints }: Ways): (request: SiteRequest) => Promise<void> {
  let ready: Ready | undefined;
  return async (request) => {
    const { id } = request;
    try {
      if (request.type === 'world') {
        const world = await filled(request.world, keptPoints);
        ready = readied(world, (share) => post({ type: 'progress', id, share }));
        post({ type: 'measured', id, count: ready.list.count });
      } else if (ready !== undefined) {
        post({ type: 'picture', id, picture: pictureOf(ready, request) });
      }
    } catch (error) {
      post({ type: 'failed', id, message: error instanceof Error ? error.message : String(error) });
    }
  };
}

async function filled(world: SentSiteWorld, keptPoints: Ways['keptPoints']): Promise<SiteWorld> {
  const own = await Promise.all(
    world.own.map(async (table) => {
      if ('points' in table) return [table];
      const points = await keptPoints(table.key);
      return points ? [{ id: table.id, points }] : [];
    }),
  );
  return { ...world, own: own.flat() };
}

function readied(world: SiteWorld, progress: (share: number) => void): Ready {
  const { atlas, assumptions, fabs, border, values } = world;
  const list = siteList(world);
  const computed = computeCorridorCriteria({ atlas, assumptions, profile: { fabs }, border });
  const prepared = prepareScoring(atlas, computed, values);
  return { world, list, table: measureSites(world, list, progress), prepared, measure: freshMeasurer(world) };
}

type ScoreRequest = Extract<SiteRequest, { type: 'score' }>;

export function pictureOf(ready: Ready, { parts, chosen, window }: ScoreRequest): SitePicture {
  const { list, table, prepared } = ready;
  const result = scoreSites(table, prepared, parts);
  const order = bestFirst(result);
  const rankOf = ranksOf(order, result);
  const row = (index: number): SiteRow => rowOf(ready, result, index, rankOf(index));
  const open = chosen === '' ? undefined : indexOf(list, chosen);
  const { points, indices } = thinned(list, result, window);
  return {
    count: list.count,
    ranked: order.length,
    rows: [...order.subarray(0, MOST_ROWS)].map(row),
    ...(open !== undefined && { chosen: row(open) }),
    points,
    pointIds: indices.map((index) => list.siteAt(index).id),
  };
}

function bestFirst({ scores, ranked }: SiteScores): Uint32Array {
  const places = Uint32Array.from({ length: ranked.length }, (_, index) => index).filter(
    (index) => ranked[index] === 1,
  );
  // Sorted by a key that numbers can be compared by: the comparing function would be called twenty million times.
  const keys = Float64Array.from(places, (index) => -(scores[index] ?? 0));
  return sortedBy(places, keys);
}

function sortedBy(places: Uint32Array, keys: Float64Array): Uint32Array {
  const order = Uint32Array.from(places, (_, index) => index);
  order.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
  return order.map((index) => places[index] ?? 0);
}

/** Exact ties share the smaller rank. */
function ranksOf(order: Uint32Array, { scores, ranked }: SiteScores): (index: number) => number | undefined {
  const sorted = Float64Array.from(order, (index) => scores[index] ?? 0);
  return (index) => {
    if (ranked[index] !== 1) return undefined;
    const score = scores[index] ?? 0;
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? 0) > score) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}

function rowOf(
  { list, measure }: Ready,
  { scores, coverage }: SiteScores,
  index: number,
  rank: number | undefined,
): SiteRow {
  const { id, kind, name, at, regionId, people, isCensus, values } = list.siteAt(index);
  const { reach, measures } = measure(list.pointAt(index));
  const score = scores[index] ?? Number.NaN;
  const { fab, landPort, airCargo, neighbours } = reach;
  return {
    ...{ id, kind, name, lng: at[0], lat: at[1], regionId, coverage: coverage[index] || 0, measures },
    ...(people !== undefined && { people }),
    ...(isCensus !== undefined && { isCensus }),
    ...(Number.isNaN(score) ? {} : { score }),
    ...(rank !== undefined && { rank }),
    ...(fab && { fabHours: fab.hours, fabId: fab.id }),
    ...(landPort && { portHours: landPort.hours, crossingId: landPort.id }),
    ...(airCargo && { airHours: airCargo.hours, gatewayId: airCargo.id }),
    ...(neighbours !== undefined && { neighbours }),
    ...(values && { values }),
  };
}

function indexOf(list: SiteList, id: string): number | undefined {
  for (let index = 0; index < list.count; index++) if (list.siteAt(index).id === id) return index;
  return undefined;
}

/** The best site of each square of the window, so that a million points are drawn as some thousands. */
function thinned(list: SiteList, { scores, ranked }: SiteScores, { west, south, east, north }: SiteWindow) {
  const best = new Int32Array(ACROSS * DOWN).fill(-1);
  for (let index = 0; index < list.count; index++) {
    if (ranked[index] !== 1) continue;
    const x = Math.floor(((list.lngAt(index) - west) / (east - west)) * ACROSS);
    const y = Math.floor(((list.latAt(index) - south) / (north - south)) * DOWN);
    if (x < 0 || x >= ACROSS || y < 0 || y >= DOWN) continue;
    const square = y * ACROSS + x;
    const other = best[square] ?? -1;
    if (other < 0 || (scores[index] ?? 0) > (scores[other] ?? 0)) best[square] = index;
  }
  const indices = [...best].filter((index) => index >= 0);
  const points = Float64Array.from(
    indices.flatMap((index) => [list.lngAt(index), list.latAt(index), scores[index] ?? 0]),
  );
  return { points, indices };
}
