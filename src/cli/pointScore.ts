import { computeCorridorCriteria } from '../corridors/computed';
import { type Measured, type SitePoint, siteMeasurer } from '../corridors/sites/measure';
import { loadExtra } from '../data/extras';
import type { LngLat } from '../model/geo';
import { SITE_MEASURES } from '../model/site';
import { prepareScoring } from '../scoring/prepare';
import { effectiveWeights } from '../scoring/profile';
import {
  measureColumn,
  SITE_COLUMNS,
  type SiteTable,
  scoreSites,
  siteContributions,
  sitePartsOf,
} from '../scoring/sites';
import { InputError, UsageError } from './fault';
import type { Host } from './host';
import { requireLngLat } from './lngLat';
import { locator } from './regionAt';
import { corridorInput, type World } from './world';

/** The points of an option: `LNG,LAT;LNG,LAT`. Throws UsageError, InputError. */
export function readPoints(text: string): readonly LngLat[] {
  const parts = text.split(';').filter((part) => part.trim() !== '');
  if (parts.length === 0) throw new UsageError(`--at: expected LNG,LAT[;LNG,LAT...], got ${text || 'nothing'}`);
  return parts.map((part) => requireLngLat(part, 'at'));
}

/**
 * The score of points as sites of their regions, with the hours and measures that are their own, as the surface and the ranking
 * of sites have them. Missing values are null; contributions add up to the score. Throws InputError naming every point outside
 * the 96 regions.
 */
export async function scorePoints(host: Host, { atlas, scenario }: World, points: readonly LngLat[]) {
  const sites = await sitesAt(host, atlas.regions, points, 'at');
  const [data, parks] = await Promise.all([loadExtra(host.readJson, 'sites'), loadExtra(host.readJson, 'parks')]);
  const input = corridorInput(atlas, scenario);
  const measured = sites.map(siteMeasurer(input, { data, parks }));
  const prepared = prepareScoring(atlas, computeCorridorCriteria(input), scenario.values);
  const parts = { ...sitePartsOf(scenario, effectiveWeights(scenario, atlas.criteria)), within: undefined };
  const table: SiteTable = {
    count: sites.length,
    region: Uint8Array.from(sites, ({ regionId }) => atlas.regions.findIndex(({ id }) => id === regionId)),
    own: Float64Array.from(measured.flatMap((one) => [...rowOf(one)])),
  };
  const { scores, coverage, ranked } = scoreSites(table, prepared, parts);
  return sites.map(({ at, regionId }, s) => ({
    ...{ at, region: regionId, score: known(scores[s]), coverage: known(coverage[s]), ranked: ranked[s] === 1 },
    ...reached(measured[s]),
    contributions: siteContributions(table, prepared, parts, s),
  }));
}

/** Points with the regions they lie in. Throws InputError naming the option and every point outside the 96. */
export async function sitesAt(
  host: Host,
  regions: World['atlas']['regions'],
  points: readonly LngLat[],
  option: string,
): Promise<readonly SitePoint[]> {
  const locate = locator(host);
  const sites: SitePoint[] = [];
  const lines: string[] = [];
  for (const at of points) {
    const id = await locate(at);
    const region = regions.find((candidate) => candidate.id === id);
    if (region) sites.push({ at, country: region.country, regionId: region.id });
    else lines.push(`--${option}: expected a point inside one of the 96 regions, got ${at}`);
  }
  if (lines.length > 0) throw new InputError(lines);
  return sites;
}

/** Hours, what they lead to, and the rest that is measured. */
function reached(measured: Measured | undefined) {
  const { fab, landPort, airCargo, neighbours } = measured?.reach ?? {};
  const measures = SITE_MEASURES.map((measure): [string, number | null] => [
    measure,
    known(measured?.measures[measure]),
  ]);
  return {
    hours: { fab: known(fab?.hours), crossing: known(landPort?.hours), airCargo: known(airCargo?.hours) },
    nearest: { fab: fab?.id ?? null, crossing: landPort?.id ?? null, airCargo: airCargo?.id ?? null },
    measures: { chipNeighbours: known(neighbours), ...Object.fromEntries(measures) },
  };
}

function rowOf({ reach, measures }: Measured): Float64Array {
  const row = new Float64Array(SITE_COLUMNS).fill(Number.NaN);
  const hours = [reach.fab, reach.landPort, reach.airCargo].map((found) => found?.hours);
  // In the order of SITE_COMPUTED.
  row.set([...hours, reach.neighbours].map((value) => value ?? Number.NaN));
  for (const measure of SITE_MEASURES) row[measureColumn(measure)] = measures[measure] ?? Number.NaN;
  return row;
}

function known(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
