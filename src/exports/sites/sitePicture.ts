import { computeCorridorCriteria } from '../../corridors/computed';
import type { SitePicture, SiteRow, SiteWanted, SiteWindow } from '../../model/sitePicture';
import { type Prepared, prepareScoring } from '../../scoring/prepare';
import { type SiteParts, type SiteScores, type SiteTable, scoreSites } from '../../scoring/sites';
import { freshMeasurer, measureSites, type SiteList, type SiteWorld, siteList, sitesById } from './siteList';
import { bestFirst, ranksOf } from './siteOrder';

/** Rows that a list shows. */
const MOST_ROWS = 200;
/** Rows of the table of sites. */
export const MOST_TABLED = 5000;
/** Squares across and down the window, each of which shows its best site. */
const ACROSS = 64;
const DOWN = 48;

/** The sites of a world, measured. */
export interface MeasuredWorld {
  readonly world: SiteWorld;
  readonly ranked: Measured;
  readonly prepared: Prepared;
  readonly measure: ReturnType<typeof freshMeasurer>;
  /** Sites that are looked at and not ranked, under their ids joined. */
  readonly others: Map<string, Measured>;
}

/** Sites with what was measured, and the parts of their rows that no weight changes. */
interface Measured {
  readonly list: SiteList;
  readonly table: SiteTable;
  readonly rows: Map<number, Omit<SiteRow, 'score' | 'rank' | 'coverage'>>;
}

/** Measures every site of a world once; `progress` hears how far it has come, 0..1. */
export function measuredWorld(world: SiteWorld, progress: (share: number) => void = () => undefined): MeasuredWorld {
  const { atlas, assumptions, fabs, border, values } = world;
  const computed = computeCorridorCriteria({ atlas, assumptions, profile: { fabs }, border });
  const prepared = prepareScoring(atlas, computed, values);
  const ranked = measured(world, siteList(world), progress);
  return { world, ranked, prepared, measure: freshMeasurer(world), others: new Map() };
}

function measured(world: SiteWorld, list: SiteList, progress: (share: number) => void = () => undefined): Measured {
  return { list, table: measureSites(world, list, progress), rows: new Map() };
}

/** Scores and ranks the sites and shows what is wanted of them. */
export function pictureOf(
  ready: MeasuredWorld,
  { parts, wanted }: { readonly parts: SiteParts; readonly wanted: SiteWanted },
): SitePicture {
  const { ranked, prepared } = ready;
  const { list } = ranked;
  const result = scoreSites(ranked.table, prepared, parts);
  const order = bestFirst(result);
  const rankOf = ranksOf(order, result);
  const row = (index: number): SiteRow => rowOf(ready, ranked, result, index, rankOf(index));
  const looked = [...wanted.compared, ...(wanted.chosen === '' ? [] : [wanted.chosen])];
  const outside = outsideRows(ready, parts, looked);
  const byId = (id: string): SiteRow | undefined => {
    const index = list.placeOf(id);
    return index === undefined ? outside.get(id) : row(index);
  };
  const open = byId(wanted.chosen);
  const compared = wanted.compared.flatMap((id) => byId(id) ?? []);
  const { points, indices } = thinned(list, result, wanted.window);
  return {
    count: list.count,
    ranked: order.length,
    rows: [...order.subarray(0, MOST_ROWS)].map(row),
    ...(open !== undefined && { chosen: open }),
    compared,
    gone: wanted.compared.filter((id) => compared.every((site) => site.id !== id)),
    ...(wanted.isTabled && { table: tableOrder(order, result).map(row) }),
    points,
    pointIds: indices.map((index) => list.siteAt(index).id),
  };
}

/** Rows of sites that are looked at and of no kind that is ranked: they have a score and no rank. */
function outsideRows(ready: MeasuredWorld, parts: SiteParts, ids: readonly string[]): ReadonlyMap<string, SiteRow> {
  const outside = [...new Set(ids)].filter((id) => ready.ranked.list.placeOf(id) === undefined);
  if (outside.length === 0) return new Map();
  const key = outside.join();
  const sites = ready.others.get(key) ?? measured(ready.world, sitesById(ready.world, outside));
  ready.others.clear();
  ready.others.set(key, sites);
  const result = scoreSites(sites.table, ready.prepared, parts);
  const rows = Array.from({ length: sites.list.count }, (_, index) => rowOf(ready, sites, result, index, undefined));
  return new Map(rows.map((row) => [row.id, row]));
}

/** The ranked ones, best first, then the others by their score, up to the limit of the table. */
function tableOrder(order: Uint32Array, { scores, ranked }: SiteScores): readonly number[] {
  const first = [...order.subarray(0, MOST_TABLED)];
  if (first.length === MOST_TABLED) return first;
  const rest: number[] = [];
  for (let index = 0; index < ranked.length; index++) if (ranked[index] !== 1) rest.push(index);
  const known = (index: number): number => (Number.isNaN(scores[index] ?? Number.NaN) ? -1 : (scores[index] ?? -1));
  rest.sort((a, b) => known(b) - known(a) || a - b);
  return [...first, ...rest.slice(0, MOST_TABLED - first.length)];
}

function rowOf(
  ready: MeasuredWorld,
  sites: Measured,
  { scores, coverage }: SiteScores,
  index: number,
  rank: number | undefined,
): SiteRow {
  const fixed = sites.rows.get(index) ?? fixedPart(ready, sites, index);
  sites.rows.set(index, fixed);
  const score = scores[index] ?? Number.NaN;
  return {
    ...fixed,
    coverage: coverage[index] || 0,
    ...(Number.isNaN(score) ? {} : { score }),
    ...(rank !== undefined && { rank }),
  };
}

function fixedPart({ measure }: MeasuredWorld, { list }: Measured, index: number) {
  const { id, kind, name, at, regionId, people, isCensus, values } = list.siteAt(index);
  const { reach, measures } = measure(list.pointAt(index));
  const { fab, landPort, airCargo, neighbours } = reach;
  return {
    ...{ id, kind, name, lng: at[0], lat: at[1], regionId, measures },
    ...(people !== undefined && { people }),
    ...(isCensus !== undefined && { isCensus }),
    ...(fab && { fabHours: fab.hours, fabId: fab.id }),
    ...(landPort && { portHours: landPort.hours, crossingId: landPort.id }),
    ...(airCargo && { airHours: airCargo.hours, gatewayId: airCargo.id }),
    ...(neighbours !== undefined && { neighbours }),
    ...(values && { values }),
  };
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
