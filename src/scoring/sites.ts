import type { ComputedId, Criterion } from '../model/criterion';
import type { CriterionId } from '../model/ids';
import type { Region } from '../model/region';
import type { Scenario } from '../model/scenario';
import { SITE_MEASURES, SITE_POSTS, type SiteMeasure } from '../model/site';
import { ScoreKernel } from './kernel';
import { METHOD_TABLE } from './methods/table';
import type { Prepared } from './prepare';
import { type Problem, weightVector } from './problem';
import { readingFor } from './raw';
import { failedKnockout, inScope } from './scope';
import { isCovered } from './standing';
import { normalise } from './value';

/** Criteria that a site has values of its own for; of the others it has those of its region. */
export const SITE_COMPUTED: readonly ComputedId[] = [
  'hours_nearest_fab',
  'hours_best_land_port',
  'hours_air_cargo',
  'chip_neighbours',
];
/** Columns of a site table: the computed criteria, then the measures of sites. */
export const SITE_COLUMNS = SITE_COMPUTED.length + SITE_MEASURES.length;

/** Many sites as flat arrays. `own` has `SITE_COLUMNS` raw numbers for each site, NaN where missing. */
export interface SiteTable {
  readonly count: number;
  /** Place of the region in `Prepared.regions`. */
  readonly region: Uint8Array;
  readonly own: Float64Array;
}

type Judged = 'method' | 'knockouts' | 'minCoverage' | 'countries' | 'picked';
type RankedSites = Pick<Scenario, Judged | 'sites'>;

export type SiteParts = Pick<Scenario, Judged> & {
  /** Weights of the criteria after the project profile. */
  readonly weights: Readonly<Record<CriterionId, number>>;
  readonly siteWeights: Readonly<Partial<Record<SiteMeasure, number>>>;
  readonly within: Region['id'] | undefined;
};

/** The parts of a scenario that decide how sites are scored and ranked; `weights` are those after the project profile. */
export function sitePartsOf(
  { method, knockouts, minCoverage, countries, picked, sites }: RankedSites,
  weights: SiteParts['weights'],
): SiteParts {
  return {
    method,
    knockouts,
    minCoverage,
    countries,
    picked,
    weights,
    siteWeights: sites.weights,
    within: sites.within,
  };
}

export interface SiteScores {
  /** 0..100, NaN where nothing weighted is known. */
  readonly scores: Float64Array;
  readonly coverage: Float64Array;
  /** 1 where the site takes part in the ranking. */
  readonly ranked: Uint8Array;
}

const CHUNK = 4096;

/**
 * Scores sites by the same kernel as regions: each criterion has the site's own value where it is computed, else the value of
 * its region, and the measures of sites join with their own weights. Where all weight lies on figures of the region a site has
 * its region's score exactly. Chunk by chunk, so that a million sites need no more memory than their own numbers.
 */
export function scoreSites(table: SiteTable, prepared: Prepared, parts: SiteParts): SiteScores {
  const scores = new Float64Array(table.count);
  const coverage = new Float64Array(table.count);
  const ranked = new Uint8Array(table.count);
  const measures = weighedMeasures(parts);
  const vector = siteVector(prepared, parts, measures);
  const open = prepared.regions.map((region) => inScope(region, parts) && (parts.within ?? region.id) === region.id);
  for (let first = 0; first < table.count; first += CHUNK) {
    const size = Math.min(CHUNK, table.count - first);
    const problem = chunkProblem(table, prepared, measures, first, size);
    const result = new ScoreKernel(problem, parts.method).score(vector);
    scores.set(result.scores, first);
    coverage.set(result.coverage, first);
  }
  for (let s = 0; s < table.count; s++) {
    const known = coverage[s] ?? Number.NaN;
    const isKnown = !Number.isNaN(scores[s] ?? Number.NaN) && isCovered(known, parts.minCoverage);
    ranked[s] = isKnown && open[table.region[s] ?? 0] && !isKnockedOut(table, prepared, parts, s) ? 1 : 0;
  }
  return { scores, coverage, ranked };
}

/**
 * Points of each criterion and measure that one site has a value for, by id; they add up to its score. Nothing where it has none.
 */
export function siteContributions(
  table: SiteTable,
  prepared: Prepared,
  parts: SiteParts,
  s: number,
): Readonly<Record<string, number>> {
  const measures = weighedMeasures(parts);
  const vector = siteVector(prepared, parts, measures);
  const problem = chunkProblem(table, prepared, measures, s, 1);
  const score = new ScoreKernel(problem, parts.method).scoresFor(vector)[0] ?? Number.NaN;
  if (Number.isNaN(score)) return {};
  const points = METHOD_TABLE[parts.method].contributions(problem.values, vector, score);
  const ids = [...prepared.criteria.map(({ id }) => id), ...measures];
  return Object.fromEntries(ids.flatMap((id, c) => (problem.known[c] === 1 ? [[id, points[c] ?? 0]] : [])));
}

/** Every site of a table as a row of one problem: the criteria, then the measures that weigh something. For few sites. */
export function siteProblem(
  table: SiteTable,
  prepared: Prepared,
  parts: Pick<SiteParts, 'siteWeights'>,
): { readonly problem: Problem; readonly measures: readonly SiteMeasure[] } {
  const measures = weighedMeasures(parts);
  return { problem: chunkProblem(table, prepared, measures, 0, table.count), measures };
}

/** The measures that weigh something. */
function weighedMeasures({ siteWeights }: Pick<SiteParts, 'siteWeights'>): readonly SiteMeasure[] {
  return SITE_MEASURES.filter((measure) => (siteWeights[measure] ?? 0) > 0);
}

function siteVector({ criteria }: Prepared, parts: SiteParts, measures: readonly SiteMeasure[]): Float64Array {
  return Float64Array.of(
    ...weightVector(criteria, parts.weights),
    ...measures.map((measure) => parts.siteWeights[measure] ?? 0),
  );
}

function chunkProblem(
  table: SiteTable,
  { regions, criteria, problem }: Prepared,
  measures: readonly SiteMeasure[],
  first: number,
  size: number,
): Problem {
  const width = criteria.length + measures.length;
  const values = new Float64Array(size * width).fill(Number.NaN);
  const applies = new Uint8Array(size * width);
  const known = new Uint8Array(size * width);
  const own = ownColumns(criteria, regions);
  for (let s = 0; s < size; s++) {
    const r = table.region[first + s] ?? 0;
    for (let c = 0, cell = s * width; c < criteria.length; c++, cell++) {
      const from = r * criteria.length + c;
      applies[cell] = problem.applies[from] ?? 0;
      const column = own[c]?.[r];
      if (column === undefined) {
        known[cell] = problem.known[from] ?? 0;
        values[cell] = problem.values[from] ?? Number.NaN;
        continue;
      }
      const raw = table.own[(first + s) * SITE_COLUMNS + column.at] ?? Number.NaN;
      if (Number.isNaN(raw) || applies[cell] === 0) continue;
      known[cell] = 1;
      values[cell] = normalise(raw, column.reading, column.direction);
    }
    for (const [m, measure] of measures.entries()) {
      const cell = s * width + criteria.length + m;
      applies[cell] = 1;
      const raw = table.own[(first + s) * SITE_COLUMNS + measureColumn(measure)] ?? Number.NaN;
      if (Number.isNaN(raw)) continue;
      known[cell] = 1;
      values[cell] = measureValue(measure, raw);
    }
  }
  return { regionCount: size, criterionCount: width, values, applies, known };
}

const columnsMade = new WeakMap<Prepared['criteria'], readonly (readonly ReturnType<typeof ownColumn>[])[]>();

/** `ownColumn` of each criterion and region, made once for what was prepared. */
function ownColumns(criteria: Prepared['criteria'], regions: Prepared['regions']) {
  const made = columnsMade.get(criteria) ?? criteria.map((one) => regions.map((region) => ownColumn(one, region)));
  columnsMade.set(criteria, made);
  return made;
}

/** The column of a site's own value for a criterion, with how it is valued there; nothing where the region's counts. */
export function ownColumn(criterion: Criterion, region: Region) {
  const reading = readingFor(criterion, region.country);
  if (reading?.measure.type !== 'computed') return undefined;
  const at = SITE_COMPUTED.indexOf(reading.measure.computedId);
  return { at, reading, direction: criterion.direction };
}

export function measureColumn(measure: SiteMeasure): number {
  return SITE_COMPUTED.length + SITE_MEASURES.indexOf(measure);
}

/** What a measure is worth, 0..1, on its goalposts. */
export function measureValue(measure: SiteMeasure, raw: number): number {
  const { worst, best, log } = SITE_POSTS[measure];
  const scale = (value: number): number => (log ? Math.log(value + 1) : value);
  const share = (scale(raw) - scale(worst)) / (scale(best) - scale(worst));
  return Math.min(1, Math.max(0, share));
}

function isKnockedOut(
  table: SiteTable,
  { regions, criteria, raws }: Prepared,
  { knockouts }: SiteParts,
  s: number,
): boolean {
  if (knockouts.length === 0) return false;
  const r = table.region[s] ?? 0;
  const region = regions[r];
  if (region === undefined) return true;
  const raw: Record<CriterionId, number> = { ...raws[r] };
  for (const criterion of criteria) {
    const column = ownColumn(criterion, region);
    if (column === undefined) continue;
    const value = table.own[s * SITE_COLUMNS + column.at] ?? Number.NaN;
    if (Number.isNaN(value)) delete raw[criterion.id];
    else raw[criterion.id] = value;
  }
  const applies = (id: CriterionId) => criteria.some((one) => one.id === id && one.appliesTo.includes(region.country));
  return failedKnockout(raw, knockouts, applies) !== undefined;
}
