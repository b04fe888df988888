import type { Extras } from '../../model/atlas';
import type { Figure } from '../../model/figure';
import type { CrossingId, PortId } from '../../model/ids';
import type { PortWork } from '../../model/port';

type Counts = Extras['ports']['counts'];

/** Trucks of one full year into the United States. */
export interface YearCount {
  readonly year: number;
  readonly figure: Figure;
  /** A break in the series, in the source's words. */
  readonly coverage: string;
}

/** Full years only, in order: a part year beside full ones would look like a fall. */
export function truckYears(counts: Counts, placeId: PortId | CrossingId): readonly YearCount[] {
  return counts
    .filter((count) => count.placeId === placeId && count.measure === 'trucks' && count.fullYear)
    .map(({ figure, coverage }) => ({ year: figure.year, figure, coverage }))
    .sort((a, b) => a.year - b.year);
}

/** One port's trucks with its first year as 100. */
export interface IndexLine {
  readonly portId: PortId;
  readonly name: string;
  readonly points: readonly { readonly year: number; readonly index: number; readonly trucks: Figure }[];
  /** Change from the first to the last year, as a share. */
  readonly change: number;
}

/** Index lines of ports that have trucks in the base year; without a base there is nothing to compare with. */
export function indexLines(
  counts: Counts,
  ports: readonly { readonly id: PortId; readonly name: string }[],
  baseYear: number,
): readonly IndexLine[] {
  return ports.flatMap(({ id, name }) => {
    const years = truckYears(counts, id).filter(({ year }) => year >= baseYear);
    const base = years[0];
    const last = years.at(-1);
    if (base === undefined || last === undefined || base.year !== baseYear || base.figure.value === 0) return [];
    const index = (value: number): number => (100 * value) / base.figure.value;
    const points = years.map(({ year, figure }) => ({ year, index: index(figure.value), trucks: figure }));
    return [{ portId: id, name, points, change: index(last.figure.value) / 100 - 1 }];
  });
}

/** Works at a port or at any of its crossings, what is under way first. */
export function worksAt(works: readonly PortWork[], places: ReadonlySet<PortId | CrossingId>): readonly PortWork[] {
  return works
    .filter((work) => places.has(work.placeId))
    .toSorted((a, b) => STAGE_ORDER.indexOf(a.stage) - STAGE_ORDER.indexOf(b.stage));
}

const STAGE_ORDER: readonly PortWork['stage'][] = ['building', 'funded', 'permitted', 'study', 'planned', 'complete'];

/** Works of one year, or of none that a source gives. */
export interface WorksOfYear {
  readonly year: number | undefined;
  readonly works: readonly PortWork[];
}

/** Works by the year in which they are expected, or were done, earliest first; those without a year last. */
export function worksByYear(works: readonly PortWork[]): readonly WorksOfYear[] {
  const years = [...new Set(works.flatMap(({ yearExpected }) => yearExpected ?? []))].sort((a, b) => a - b);
  const dated = years.map((year) => ({ year, works: works.filter(({ yearExpected }) => yearExpected === year) }));
  const undated = works.filter(({ yearExpected }) => yearExpected === undefined);
  return undated.length === 0 ? dated : [...dated, { year: undefined, works: undated }];
}
