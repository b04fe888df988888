import { weightVector } from '../problem';
import { failedKnockout, inScope } from '../scope';
import type { SiteParts } from '../sites';
import { isCovered } from '../standing';
import type { CellTable, PreparedGround, WeighedColumn } from './columns';

/** Cells of one region with the same gaps: all of them have the same weights. */
export interface CellClass {
  readonly region: number;
  /** Bit k: the k-th weighed column is known. */
  readonly known: number;
}

/** Cells next to each other and of one class, first to last: run k ends before `ends[k]` and is of class `classes[k]`. */
export interface CellRuns {
  readonly kinds: readonly CellClass[];
  readonly ends: Uint32Array;
  readonly classes: Uint16Array;
}

/** Splits cells into runs by what is known of the weighed columns; `terms` has theirs in the same order. */
export function runsOf({ count, region }: CellTable, terms: readonly Float64Array[]): CellRuns {
  const places = new Map<number, number>();
  const kinds: CellClass[] = [];
  const ends: number[] = [];
  const classes: number[] = [];
  const placeOf = (r: number, known: number): number => {
    const key = r * 2 ** terms.length + known;
    const place = places.get(key) ?? kinds.push({ region: r, known }) - 1;
    places.set(key, place);
    return place;
  };
  let [lastRegion, lastKnown] = [-1, -1];
  for (let c = 0; c < count; c++) {
    let known = 0;
    for (let k = 0; k < terms.length; k++) if (!Number.isNaN(terms[k]?.[c] ?? Number.NaN)) known |= 1 << k;
    const r = region[c] ?? 0;
    if (r === lastRegion && known === lastKnown) continue;
    if (c > 0) ends.push(c);
    classes.push(placeOf(r, known));
    [lastRegion, lastKnown] = [r, known];
  }
  if (count > 0) ends.push(count);
  return { kinds, ends: Uint32Array.from(ends), classes: Uint16Array.from(classes) };
}

/** What the weights make of a class. */
export interface ClassSum {
  /** Weighted terms of what only the region knows, and the weight of all that is known. */
  readonly regional: number;
  readonly weight: number;
  /** 0..1, NaN where no weight applies. */
  readonly coverage: number;
  /** Whether its cells take part in the ranking, as far as that does not differ from cell to cell. */
  readonly isRanked: boolean;
}

/** Sums up each class in the order in which the kernel does, so that a coverage at the limit falls on the same side. */
export function classSums(
  kinds: readonly CellClass[],
  columns: readonly WeighedColumn[],
  ground: PreparedGround,
  parts: SiteParts,
): readonly ClassSum[] {
  const { criteria, regional: isKnown } = ground;
  const { applies } = ground.problem;
  const count = criteria.length;
  const vector = weightVector(criteria, parts.weights);
  const places = new Map(columns.map(({ key }, place) => [key, place]));
  // The bit of each criterion that has a column of its own; measures come behind the criteria.
  const bits = Int32Array.from(criteria, ({ id }) => 1 << (places.get(id) ?? 31));
  const ids = new Set<string>(criteria.map(({ id }) => id));
  const measures = columns.flatMap(({ key, weight }, place) => (ids.has(key) ? [] : [{ weight, bit: 1 << place }]));
  const terms = ground.terms[parts.method];
  const open = openRegions(ground, parts);
  return kinds.map(({ region, known }) => {
    let [regional, weight, applying] = [0, 0, 0];
    for (let c = 0, cell = region * count; c < count; c++, cell++) {
      const points = vector[c] ?? 0;
      applying += points * (applies[cell] ?? 0);
      regional += points * (terms[cell] ?? 0);
      // The bit of an own column is set where its value is known, and never where the figure of the region counts.
      if (isKnown[cell] === 1 || (known & (bits[c] ?? 0)) !== 0) weight += points;
    }
    for (const { weight: points, bit } of measures) {
      applying += points;
      if (known & bit) weight += points;
    }
    const coverage = applying > 0 ? weight / applying : Number.NaN;
    const isRanked = weight > 0 && isCovered(coverage, parts.minCoverage) && open[region] === true;
    return { regional, weight, coverage, isRanked };
  });
}

/** By region: in scope, and through every knock-out that asks for a figure of the region. */
export function openRegions({ regions, criteria, raws, own }: PreparedGround, parts: SiteParts): readonly boolean[] {
  return regions.map((region, r) => {
    if (!inScope(region, parts) || (parts.within ?? region.id) !== region.id) return false;
    if (parts.knockouts.length === 0) return true;
    const ofRegion = parts.knockouts.filter(({ criterionId }) => {
      const place = criteria.findIndex(({ id }) => id === criterionId);
      return place >= 0 && own[place]?.[r] === undefined;
    });
    const applies = (id: string) => criteria.some((one) => one.id === id && one.appliesTo.includes(region.country));
    return failedKnockout(raws[r] ?? {}, ofRegion, applies) === undefined;
  });
}

/** Bounds on a column that a knock-out sets, by region; NaN fails where there is one. */
export interface CellBound {
  readonly at: readonly (number | undefined)[];
  readonly min: number;
  readonly max: number;
}

/** Knock-outs that ask for a figure of the cell itself. */
export function cellBounds({ regions, criteria, own }: PreparedGround, { knockouts }: SiteParts): readonly CellBound[] {
  return knockouts.flatMap(({ criterionId, min, max }): readonly CellBound[] => {
    const place = criteria.findIndex(({ id }) => id === criterionId);
    const criterion = criteria[place];
    if (criterion === undefined || (min === undefined && max === undefined)) return [];
    const at = (own[place] ?? []).map((column, r) => {
      const country = regions[r]?.country;
      return country !== undefined && criterion.appliesTo.includes(country) ? column?.at : undefined;
    });
    const bounds = { min: min ?? Number.NEGATIVE_INFINITY, max: max ?? Number.POSITIVE_INFINITY };
    return at.some((column) => column !== undefined) ? [{ at, ...bounds }] : [];
  });
}

/** Hands every cell that fails one of the bounds to `take`. */
export function eachOutside(
  { count, region, own }: CellTable,
  bounds: readonly CellBound[],
  take: (cell: number) => void,
): void {
  for (const { at, min, max } of bounds) {
    const raws = at.map((place) => (place === undefined ? undefined : own[place]));
    for (let c = 0; c < count; c++) {
      const raw = raws[region[c] ?? 0];
      if (raw === undefined) continue;
      const value = raw[c] ?? Number.NaN;
      if (!(value >= min && value <= max)) take(c);
    }
  }
}
