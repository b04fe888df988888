import type { MethodId } from '../../model/scenario';
import { SITE_MEASURES } from '../../model/site';
import { logPoints } from '../methods/weightedGeometric';
import type { Prepared } from '../prepare';
import { measureColumn, measureValue, ownColumn, type SiteParts } from '../sites';
import { normalise } from '../value';

/** Many cells as columns: `own` has those of a site table in the same order, NaN where missing; cells of a region stand together. */
export interface CellTable {
  readonly count: number;
  /** Place of the region in `Prepared.regions`. */
  readonly region: Uint8Array;
  readonly own: readonly Float64Array[];
}

/** A column that differs from cell to cell and weighs something. */
export interface WeighedColumn {
  /** The criterion's or measure's id. */
  readonly key: string;
  /** Place in `CellTable.own`, by region; nothing where the region's own figure counts or the criterion does not apply. */
  readonly at: readonly (number | undefined)[];
  readonly weight: number;
  /** What a raw number of a region is worth, 0..1. */
  readonly worth: (raw: number, region: number) => number;
}

/** Regions ready to be scored, with all that no weight changes: looked up once. */
export interface PreparedGround extends Prepared {
  /** A cell's own column by criterion and region. */
  readonly own: readonly (readonly ReturnType<typeof ownColumn>[])[];
  /** Terms of what only the region knows, in the cells of `problem`; 0 where it is missing or the cell's own counts. */
  readonly terms: Readonly<Record<MethodId, Float64Array>>;
  /** 1 where the figure of the region counts and is known. */
  readonly regional: Uint8Array;
}

/** Looks up which criteria a cell has values of its own for, and values the others. */
export function groundFor(prepared: Prepared): PreparedGround {
  const { criteria, regions, problem } = prepared;
  const own = criteria.map((criterion) => regions.map((region) => ownColumn(criterion, region)));
  const isOwn = (cell: number) => own[cell % criteria.length]?.[Math.floor(cell / criteria.length)] !== undefined;
  const regional = problem.known.map((known, cell) => (isOwn(cell) ? 0 : known));
  const termsBy = (method: MethodId) =>
    problem.values.map((value, cell) => (regional[cell] === 1 ? termOf(method, value) : 0));
  const terms = { weighted_sum: termsBy('weighted_sum'), weighted_geometric: termsBy('weighted_geometric') };
  return { ...prepared, own, terms, regional };
}

/** The columns that weigh, criteria first and measures after them, each in its order. */
export function weighedColumns(
  { regions, criteria, problem, own: ownOf }: PreparedGround,
  parts: SiteParts,
): readonly WeighedColumn[] {
  const ofCriteria = criteria.flatMap((criterion, c): readonly WeighedColumn[] => {
    const weight = parts.weights[criterion.id] ?? 0;
    const own = ownOf[c] ?? [];
    if (weight === 0 || own.every((column) => column === undefined)) return [];
    const applies = (r: number) => (problem.applies[r * criteria.length + c] ?? 0) === 1;
    return [
      {
        key: criterion.id,
        at: own.map((column, r) => (applies(r) ? column?.at : undefined)),
        weight,
        worth: (raw, r) => {
          const column = own[r];
          return column ? normalise(raw, column.reading, column.direction) : Number.NaN;
        },
      },
    ];
  });
  const ofSites = SITE_MEASURES.flatMap((measure): readonly WeighedColumn[] => {
    const weight = parts.siteWeights[measure] ?? 0;
    const at = regions.map(() => measureColumn(measure));
    return weight > 0 ? [{ key: measure, at, weight, worth: (raw) => measureValue(measure, raw) }] : [];
  });
  return [...ofCriteria, ...ofSites];
}

const MOST_LOG = Math.log(100);

/** What a value of 0..1 adds to a weighted mean, again 0..1: itself, or its logarithm in points over that of 100. */
export function termOf(method: MethodId, value: number): number {
  return method === 'weighted_geometric' ? logPoints(value) / MOST_LOG : value;
}

/** The score, 0..100, of a weighted mean of terms. */
export function scoreOf(method: MethodId, mean: number): number {
  return method === 'weighted_geometric' ? Math.exp(mean * MOST_LOG) : 100 * mean;
}

/** Terms of a column for every cell, NaN where missing. */
export function termsOf({ count, region, own }: CellTable, column: WeighedColumn, method: MethodId): Float64Array {
  const terms = new Float64Array(count);
  const raws = column.at.map((at) => (at === undefined ? undefined : own[at]));
  for (let c = 0; c < count; c++) {
    const r = region[c] ?? 0;
    const raw = raws[r]?.[c] ?? Number.NaN;
    terms[c] = Number.isNaN(raw) ? Number.NaN : termOf(method, column.worth(raw, r));
  }
  return terms;
}
