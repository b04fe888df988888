import type { CriterionId } from '../model/ids';
import type { ValueOverride } from '../model/scenario';
import type { ValueFunction } from '../model/valueFunction';
import { change } from './actions';

/** Sets how one reading of a criterion is valued, or gives it back to the model; a named undo step. */
export function setValue(
  criterionId: CriterionId,
  scope: ValueOverride['scope'],
  worth: ValueFunction | undefined,
): void {
  change('undo.values', ({ values }) => {
    const others = values.filter((value) => value.criterionId !== criterionId || value.scope !== scope);
    return { values: worth === undefined ? others : [...others, { criterionId, scope, worth }] };
  });
}

/** Gives every reading of a criterion back to the model. */
export function resetValues(criterionId: CriterionId): void {
  change('undo.values', ({ values }) => ({ values: values.filter((value) => value.criterionId !== criterionId) }));
}
