import fc from 'fast-check';
import { THEMES } from '../src/model/criterion';
import type { CriterionId, IndicatorId } from '../src/model/ids';
import {
  areGoalposts,
  type Formula,
  OWN_NAME_LIMIT,
  OWN_SCALES,
  OWN_UNIT_LIMIT,
  type OwnCriterion,
  type OwnSlot,
  PAIR_OPS,
  SINGLE_OPS,
} from '../src/model/own';
import { even } from './even';

/** Ids as the catalogue would bring them. */
export const ownWorld = {
  indicators: ['gdp_2020', 'population_2020', 'jobs-it'] as readonly string[] as readonly IndicatorId[],
  slots: ['1', '2', '3'].map(
    (n): OwnSlot => ({
      criterionId: `U${n}` as string as CriterionId,
      indicatorId: `own-${n}` as string as IndicatorId,
    }),
  ),
};

interface Known {
  readonly indicators: readonly IndicatorId[];
  readonly slots: readonly OwnSlot[];
}

const goalpost = even(-1e15, 1e15).map((value) => value + 0);
const printable = (limit: number) =>
  fc
    .string({ unit: fc.constantFrom('a', 'é', ',', ':', '~', ' ', '%', '÷', '&', '=', '国', '"'), maxLength: limit })
    .filter((text) => text.length <= limit);

/** Criteria that a user could have made. */
export function anyOwn({ indicators, slots }: Known): fc.Arbitrary<readonly OwnCriterion[]> {
  if (indicators.length === 0 || slots.length === 0) return fc.constant([]);
  const left = fc.constantFrom(...indicators);
  const formula: fc.Arbitrary<Formula> = fc.oneof(
    fc.record({ type: fc.constantFrom(...SINGLE_OPS), left }),
    fc.record({ type: fc.constantFrom(...PAIR_OPS), left, right: left }),
  );
  const one = fc
    .record({
      id: fc.constantFrom(...slots.map(({ criterionId }) => criterionId)),
      name: printable(OWN_NAME_LIMIT).filter((text) => text.trim() !== ''),
      unit: printable(OWN_UNIT_LIMIT),
      theme: fc.constantFrom(...THEMES),
      direction: fc.constantFrom('benefit' as const, 'cost' as const),
      source: fc.record({ type: fc.constant('formula' as const), formula }),
      scale: fc.constantFrom(...OWN_SCALES),
      low: goalpost,
      high: goalpost,
    })
    .map((own) => ({ ...own, low: Math.min(own.low, own.high), high: Math.max(own.low, own.high) }))
    .filter(areGoalposts);
  return fc.uniqueArray(one, { maxLength: slots.length, selector: ({ id }) => id });
}
