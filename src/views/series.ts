import type { Figure } from '../model/figure';
import type { Count, CountMeasure } from '../model/port';

/** What a reader must know about one year of a count; from the words of the file's `coverage`. */
export type CountRemark = 'containers-break' | 'odd-months' | 'includes-ysleta' | 'doubtful-month' | 'one-bridge';

export interface CountRow {
  readonly figure: Figure;
  readonly remarks: readonly CountRemark[];
  /** The file's own words. */
  readonly coverage: string;
}

/** One measure of one port or bridge: whole years apart from part years, which are never drawn beside them. */
export interface Series {
  readonly measure: CountMeasure;
  readonly full: readonly CountRow[];
  readonly part: readonly CountRow[];
  /** Where rows before and after can not be compared: the first year after the break. */
  readonly breakAt?: string;
}

/** Rows of each place, in their order: some thousand rows are asked for one place after the other. */
const byPlace = new WeakMap<readonly Count[], ReadonlyMap<string, readonly Count[]>>();

function rowsOf(counts: readonly Count[], placeId: Count['placeId']): readonly Count[] {
  const known = byPlace.get(counts) ?? grouped(counts);
  byPlace.set(counts, known);
  return known.get(placeId) ?? [];
}

function grouped(counts: readonly Count[]): ReadonlyMap<string, readonly Count[]> {
  const groups = new Map<string, Count[]>();
  for (const count of counts) {
    const group = groups.get(count.placeId);
    if (group === undefined) groups.set(count.placeId, [count]);
    else group.push(count);
  }
  return groups;
}

export function seriesOf(counts: readonly Count[], placeId: Count['placeId'], measure: CountMeasure): Series {
  const own = rowsOf(counts, placeId)
    .filter((count) => count.measure === measure)
    .toSorted((a, b) => a.figure.year - b.figure.year);
  const row = ({ figure, coverage }: Count): CountRow => ({ figure, coverage, remarks: remarksOf(coverage) });
  const full = own.filter(({ fullYear }) => fullYear).map(row);
  const part = own.filter(({ fullYear }) => !fullYear).map(row);
  const first = full.find((now, index) => index > 0 && countedOtherwise(now, full[index - 1]));
  return { measure, full, part, ...(first && { breakAt: String(first.figure.year) }) };
}

/** Remarks that change what is counted: years with and without one can not be compared. */
const DEFINITIONS: readonly CountRemark[] = ['containers-break', 'includes-ysleta'];

function countedOtherwise(now: CountRow, before: CountRow | undefined): boolean {
  return DEFINITIONS.some((remark) => now.remarks.includes(remark) !== before?.remarks.includes(remark));
}

const REMARKS: readonly (readonly [words: string, remark: CountRemark])[] = [
  ['series break', 'containers-break'],
  ['odd months', 'odd-months'],
  ['includes Ysleta', 'includes-ysleta'],
  ['May and June 2025 are identical', 'doubtful-month'],
  ['one bridge', 'one-bridge'],
];

export function remarksOf(coverage: string): readonly CountRemark[] {
  return REMARKS.flatMap(([words, remark]) => (coverage.includes(words) ? [remark] : []));
}

/** A year of a series for drawing: a year without a whole count keeps its place, empty. */
export interface YearSlot {
  readonly year: string;
  readonly row?: CountRow;
}

/** Every year from the first to the last whole one. */
export function yearSlots(series: Series): readonly YearSlot[] {
  const [first, last] = [series.full.at(0)?.figure.year, series.full.at(-1)?.figure.year];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const row = series.full.find(({ figure }) => figure.year === first + index);
    return { year: String(first + index), ...(row && { row }) };
  });
}
