import { computeCorridorCriteria } from '../corridors/computed';
import { type Measured, siteMeasurer } from '../corridors/sites/measure';
import { loadExtra } from '../data/extras';
import type { LngLat } from '../model/geo';
import { SITE_MEASURES } from '../model/site';
import { prepareScoring } from '../scoring/prepare';
import { effectiveWeights } from '../scoring/profile';
import { measureColumn, SITE_COLUMNS, type SiteParts, scoreSites } from '../scoring/sites';
import { InputError } from './fault';
import type { Host } from './host';
import { locator } from './regionAt';
import { corridorInput, type World } from './world';

/**
 * The score of one point as a site of its region, with the hours and measures that are its own. Missing values are null.
 * Throws InputError outside the 96 regions.
 */
export async function scorePoint(host: Host, { atlas, scenario }: World, at: LngLat) {
  const regionId = await locator(host)(at);
  const place = atlas.regions.findIndex(({ id }) => id === regionId);
  const region = atlas.regions[place];
  if (region === undefined) throw new InputError([`--at: expected a point inside one of the 96 regions, got ${at}`]);
  const [data, parks] = await Promise.all([loadExtra(host.readJson, 'sites'), loadExtra(host.readJson, 'parks')]);
  const input = corridorInput(atlas, scenario);
  const measured = siteMeasurer(input, { data, parks })({ at, country: region.country, regionId: region.id });
  const prepared = prepareScoring(atlas, computeCorridorCriteria(input), scenario.values);
  const { method, knockouts, minCoverage, countries, picked, sites } = scenario;
  const parts: SiteParts = {
    ...{ method, knockouts, minCoverage, countries, picked, siteWeights: sites.weights, within: undefined },
    weights: effectiveWeights(scenario, atlas.criteria),
  };
  const table = { count: 1, region: Uint8Array.of(place), own: rowOf(measured) };
  const { scores, coverage, ranked } = scoreSites(table, prepared, parts);
  const { fab, landPort, airCargo, neighbours } = measured.reach;
  return {
    ...{ lng: at[0], lat: at[1], region: region.id },
    score: known(scores[0]),
    coverage: known(coverage[0]),
    ranked: ranked[0] === 1,
    ...{ fab_hours: known(fab?.hours), fab: fab?.id ?? null },
    ...{ crossing_hours: known(landPort?.hours), crossing: landPort?.id ?? null },
    ...{ air_cargo_hours: known(airCargo?.hours), air_cargo: airCargo?.id ?? null },
    chip_neighbours: known(neighbours),
    measures: Object.fromEntries(SITE_MEASURES.map((measure) => [measure, known(measured.measures[measure])])),
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
