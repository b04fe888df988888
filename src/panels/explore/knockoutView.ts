import type { Atlas } from '../../model/atlas';
import type { Criterion } from '../../model/criterion';
import type { UnitId } from '../../model/figure';
import type { CriterionId } from '../../model/ids';
import type { Knockout, Scenario } from '../../model/scenario';
import type { Prepared } from '../../scoring/prepare';
import { inScope } from '../../scoring/scope';
import { scoredUnit } from './criterionFacts';

/** What a knock-out control shows: how the values in scope lie, and how many regions have none. */
export interface KnockoutView {
  readonly criterion: Criterion;
  readonly values: readonly number[];
  readonly missing: number;
  readonly domain: readonly [number, number];
  readonly scale: 'linear' | 'log';
  readonly unit: UnitId;
}

/** Values of the regions in scope, whatever else keeps them from a rank. Weights do not matter here. */
export function knockoutView(
  atlas: Pick<Atlas, 'figures'>,
  { regions, raws }: Pick<Prepared, 'regions' | 'raws'>,
  scope: Pick<Scenario, 'countries' | 'picked'>,
  criterion: Criterion,
): KnockoutView {
  const asked = regions.map((region) => inScope(region, scope) && criterion.appliesTo.includes(region.country));
  const values = raws.flatMap((raw, slot) => (asked[slot] ? (raw[criterion.id] ?? []) : []));
  const reading = criterion.readings[0];
  return {
    criterion,
    values,
    missing: asked.filter(Boolean).length - values.length,
    domain: domainOf(values),
    scale: spansOrders(values) ? 'log' : 'linear',
    unit: reading === undefined ? 'points' : scoredUnit(atlas, reading),
  };
}

/** Whole numbers where the span allows it, so that the ends read well. */
function domainOf(values: readonly number[]): readonly [number, number] {
  if (values.length === 0) return [0, 1];
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (high - low < 5) return low === high ? [low, low + 1] : [low, high];
  return [low >= 0 && low < (high - low) / 10 ? 0 : Math.floor(low), Math.ceil(high)];
}

/** Populations and job counts need a logarithmic track, hours and percentages do not. */
function spansOrders(values: readonly number[]): boolean {
  const sorted = [...values].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const high = sorted.at(-1) ?? 0;
  return median > 0 && high / median > 12;
}

/** The knock-outs with one replaced; one without bounds is kept, so that its control stays on screen. */
export function withKnockout(knockouts: readonly Knockout[], next: Knockout): readonly Knockout[] {
  const known = knockouts.some(({ criterionId }) => criterionId === next.criterionId);
  return known
    ? knockouts.map((knockout) => (knockout.criterionId === next.criterionId ? next : knockout))
    : [...knockouts, next];
}

/** Criteria with a control: hours to a fab always, the others once added. */
export function shownKnockouts(criteria: readonly Criterion[], knockouts: readonly Knockout[]): readonly Criterion[] {
  const added = new Set<CriterionId>(knockouts.map(({ criterionId }) => criterionId));
  return criteria.filter((criterion) => isFabHours(criterion) || added.has(criterion.id));
}

export function isFabHours({ readings }: Criterion): boolean {
  return readings.some(({ measure }) => measure.type === 'computed' && measure.computedId === 'hours_nearest_fab');
}
