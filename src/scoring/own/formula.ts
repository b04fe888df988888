import type { Certainty, Figure, FigurePart, OwnUnit } from '../../model/figure';
import type { Names } from '../../model/geo';
import type { IndicatorId, RegionId } from '../../model/ids';
import { type Formula, isPair, type PairOp } from '../../model/own';
import type { Indicator, Region } from '../../model/region';

/** The indicators a formula may read, with their figures. */
export interface Catalogue {
  readonly indicators: readonly Indicator[];
  readonly figures: ReadonlyMap<IndicatorId, ReadonlyMap<RegionId, Figure>>;
}

/** `left` and `right` are missing there; `zero` would be divided by; `size` is beyond what a number holds. */
export type NoValue = 'left' | 'right' | 'zero' | 'size';

export type Worked =
  | { readonly type: 'figure'; readonly figure: Figure }
  | { readonly type: 'missing'; readonly reason: NoValue };

const PEOPLE_PER = 100_000;
const KM2_PER = 1000;
const POPULATION: Names = { en: 'Population', es: 'Población', fr: 'Population' };
const AREA: Names = { en: 'Area', es: 'Superficie', fr: 'Superficie' };

/**
 * What a formula gives in one region: a figure marked as derived that names what it was made of, or why there is none. It is
 * as old as the older part and as sure as the less sure one. A missing part is never taken for zero.
 */
export function worked(formula: Formula, region: Region, catalogue: Catalogue, unit: string): Worked {
  const left = partOf(formula.left, region, catalogue);
  if (left === undefined) return { type: 'missing', reason: 'left' };
  const right = otherPart(formula, region, catalogue);
  if (right === undefined) return { type: 'missing', reason: 'right' };
  if (right === 'none') return { type: 'figure', figure: joined(left.figure.value, unit, left) };
  const value = result(formula, left.figure.value, right.figure.value);
  if (value === undefined) return { type: 'missing', reason: 'zero' };
  if (!Number.isFinite(value)) return { type: 'missing', reason: 'size' };
  return { type: 'figure', figure: joined(value, unit, left, right) };
}

function partOf(id: IndicatorId, region: Region, { indicators, figures }: Catalogue): FigurePart | undefined {
  const names = indicators.find((indicator) => indicator.id === id)?.names;
  const figure = figures.get(id)?.get(region.id);
  return names && figure && { names, figure };
}

function otherPart(formula: Formula, region: Region, catalogue: Catalogue): FigurePart | 'none' | undefined {
  switch (formula.type) {
    case 'alone':
      return 'none';
    case 'head':
      return { names: POPULATION, figure: region.population };
    case 'area':
      return { names: AREA, figure: region.areaKm2 };
    default:
      return partOf(formula.right, region, catalogue);
  }
}

/** Nothing where it would divide by zero. */
function result({ type }: Formula, left: number, right: number): number | undefined {
  switch (type) {
    case 'alone':
      return left;
    case 'head':
      return quotient(left * PEOPLE_PER, right);
    case 'area':
      return quotient(left * KM2_PER, right);
    case 'divide':
      return quotient(left, right);
    case 'add':
      return left + right;
    case 'subtract':
      return left - right;
    case 'multiply':
      return left * right;
  }
}

function quotient(left: number, right: number): number | undefined {
  return right === 0 ? undefined : left / right;
}

const SURENESS: readonly Certainty[] = ['recalled', 'low', 'medium', 'high'];

function joined(value: number, unit: string, first: FigurePart, ...rest: readonly FigurePart[]): Figure {
  const madeOf = [first, ...rest];
  const figures = madeOf.map(({ figure }) => figure);
  const when = [...new Set(figures.map(({ period, year }) => period ?? String(year)))];
  const certainty = SURENESS.find((level) => figures.some((figure) => figure.certainty === level)) ?? 'low';
  const ownUnit: OwnUnit = `own:${unit}`;
  return {
    value,
    unit: ownUnit,
    year: Math.min(...figures.map(({ year }) => year)),
    ...((when.length > 1 || when[0] !== String(first.figure.year)) && { period: when.join(', ') }),
    sourceId: first.figure.sourceId,
    certainty,
    marks: [...new Set([...figures.flatMap(({ marks }) => marks), 'derived' as const])],
    madeOf,
  };
}

const SIGNS: Readonly<Record<PairOp, string>> = { add: '+', subtract: '−', multiply: '×', divide: '÷' };

/** The formula with names for the ids: `GDP ÷ Jobs`. */
export function formulaText(
  formula: Formula,
  name: (id: IndicatorId) => string,
  per: { readonly head: string; readonly area: string },
): string {
  if (isPair(formula)) return `${name(formula.left)} ${SIGNS[formula.type]} ${name(formula.right)}`;
  return formula.type === 'alone' ? name(formula.left) : `${name(formula.left)} ${per[formula.type]}`;
}
