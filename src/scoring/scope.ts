import type { CriterionId } from '../model/ids';
import type { Region } from '../model/region';
import type { Knockout, Scenario } from '../model/scenario';

/** Whether a region takes part: its country is chosen and, where regions are hand-picked, it is one of them. */
export function inScope(
  { id, country }: Region,
  { countries, picked }: Pick<Scenario, 'countries' | 'picked'>,
): boolean {
  return countries.includes(country) && (picked.length === 0 || picked.includes(id));
}

/**
 * The first knock-out a region fails. A value that is not known fails too: it can not be shown to pass.
 * A criterion that does not apply to the region's country (`applies` says no) asks nothing of it.
 */
export function failedKnockout(
  raw: Readonly<Record<CriterionId, number>>,
  knockouts: readonly Knockout[],
  applies: (id: CriterionId) => boolean,
): CriterionId | undefined {
  return knockouts.find((knockout) => {
    const { criterionId, min, max } = knockout;
    if ((min === undefined && max === undefined) || !applies(criterionId)) return false;
    const value = raw[criterionId];
    if (value === undefined) return true;
    return (min !== undefined && value < min) || (max !== undefined && value > max);
  })?.criterionId;
}
