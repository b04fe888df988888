import type { Atlas } from '../../model/atlas';
import type { Criterion } from '../../model/criterion';
import { COUNTRIES, type Names } from '../../model/geo';
import type { OwnCriterion, OwnSlot } from '../../model/own';
import { isOfDataset } from '../datasets';
import { type Catalogue, formulaText, worked } from './formula';

type Joined = Pick<Atlas, 'regions' | 'criteria' | 'figures'>;

/**
 * The atlas with the criteria of the user beside those of the model. Their figures stand under ids of their own, so that
 * whatever reads a criterion reads these too; nothing is worked out again while weights move.
 */
export function withOwn<A extends Joined>(
  atlas: A,
  catalogue: Catalogue & { readonly slots: readonly OwnSlot[] },
  own: readonly OwnCriterion[],
): A {
  const ground = withoutOwn(atlas);
  const figures = new Map(ground.figures);
  const criteria = own.flatMap((one) => {
    const slot = catalogue.slots.find(({ criterionId }) => criterionId === one.id);
    if (slot === undefined) return [];
    figures.set(slot.indicatorId, figuresOf(ground, catalogue, one));
    return [criterionOf(one, slot, catalogue)];
  });
  return criteria.length === 0 ? ground : { ...ground, criteria: [...ground.criteria, ...criteria], figures };
}

/** The atlas without criteria that were joined before; the same object where there are none. */
export function withoutOwn<A extends Joined>(atlas: A): A {
  const criteria = atlas.criteria.filter((criterion) => criterion.own !== true || isOfDataset(criterion));
  return criteria.length === atlas.criteria.length ? atlas : { ...atlas, criteria };
}

function figuresOf({ regions }: Joined, catalogue: Catalogue, { source, unit }: OwnCriterion) {
  return new Map(
    regions.flatMap((region) => {
      const outcome = worked(source.formula, region, catalogue, unit);
      return outcome.type === 'figure' ? [[region.id, outcome.figure] as const] : [];
    }),
  );
}

function criterionOf(own: OwnCriterion, { indicatorId }: OwnSlot, { indicators }: Catalogue): Criterion {
  const { id, name, theme, direction, scale, low, high, source } = own;
  const names: Names = { en: name, es: name, fr: name };
  const english = (of: string): string => indicators.find((indicator) => indicator.id === of)?.names.en ?? of;
  const per = { head: 'per 100,000 people', area: 'per 1,000 km²' };
  return {
    id,
    names,
    theme,
    direction,
    weight: 0,
    readings: [
      {
        scope: 'all',
        measure: { type: 'indicator', indicatorId },
        transform: scale === 'log' ? 'log' : 'none',
        low,
        high,
        evidence: `Own formula: ${formulaText(source.formula, english, per)}.`,
      },
    ],
    appliesTo: COUNTRIES,
    bridged: false,
    own: true,
  };
}
