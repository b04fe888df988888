import type { IndicatorId } from '../../model/ids';
import type { Formula, OwnScale } from '../../model/own';
import type { Region } from '../../model/region';
import { MIN_KNOWN } from '../known';
import { type Catalogue, type NoValue, worked } from './formula';

/** What a formula gives over the regions in scope. */
export interface Tried {
  readonly formula: Formula;
  readonly inScope: number;
  readonly values: readonly number[];
  /** Regions without a value, by the reason. */
  readonly missing: readonly { readonly region: Region; readonly reason: NoValue }[];
  /** Values for enough of the regions, as every criterion must have. */
  readonly isEnough: boolean;
}

export function tried(formula: Formula, regions: readonly Region[], catalogue: Catalogue): Tried {
  const values: number[] = [];
  const missing: { readonly region: Region; readonly reason: NoValue }[] = [];
  for (const region of regions) {
    const outcome = worked(formula, region, catalogue, '');
    if (outcome.type === 'figure') values.push(outcome.figure.value);
    else missing.push({ region, reason: outcome.reason });
  }
  const inScope = regions.length;
  return { formula, inScope, values, missing, isEnough: inScope > 0 && values.length >= MIN_KNOWN * inScope };
}

const LOW = 0.05;
const HIGH = 0.95;
/** A goalpost is a convention: more digits would look like knowledge. */
const DIGITS = 3;

/**
 * Goalposts to begin with: the 5th and the 95th percentile (linear between neighbours), to three digits. Nothing where all
 * values are equal, or where a logarithm has no answer at the lower one.
 */
export function proposedGoalposts(
  values: readonly number[],
  scale: OwnScale,
): { readonly low: number; readonly high: number } | undefined {
  const ordered = values.toSorted((a, b) => a - b);
  const low = rounded(quantile(ordered, LOW));
  const high = rounded(quantile(ordered, HIGH));
  if (!(low < high)) return undefined;
  return scale === 'log' && low < 0 ? undefined : { low, high };
}

function quantile(ordered: readonly number[], share: number): number {
  const at = share * (ordered.length - 1);
  const below = ordered[Math.floor(at)] ?? Number.NaN;
  const above = ordered[Math.ceil(at)] ?? Number.NaN;
  return below + (at - Math.floor(at)) * (above - below);
}

function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS));
}

/** Indicators that alone would be offered as criteria: known for enough of the regions. */
export function offeredIndicators(
  regions: readonly Region[],
  { indicators, figures }: Catalogue,
): readonly IndicatorId[] {
  return indicators.flatMap(({ id }) => {
    const row = figures.get(id);
    const known = regions.filter((region) => row?.has(region.id)).length;
    return regions.length > 0 && known >= MIN_KNOWN * regions.length ? [id] : [];
  });
}
