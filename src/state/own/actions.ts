import type { CriterionId } from '../../model/ids';
import type { OwnCriterion } from '../../model/own';
import type { Scenario } from '../../model/scenario';
import { dragWeight } from '../../scoring/weights';
import { change } from '../actions';
import { useApp } from '../store';

/** Adds a criterion of the user, or puts it in the place of the one with its id, with a share of 100; one undo step. */
export function saveOwn(own: OwnCriterion, share: number): void {
  const { atlas } = useApp.getState();
  change('undo.own', (scenario) => {
    const isOld = scenario.own.some(({ id }) => id === own.id);
    const all = isOld ? scenario.own.map((one) => (one.id === own.id ? own : one)) : [...scenario.own, own];
    const criteria = [...atlas.criteria.filter(({ id }) => id !== own.id), { id: own.id }];
    const locked = scenario.locked.filter((id) => id !== own.id);
    return { own: all, weights: dragWeight({ weights: scenario.weights, criteria, locked }, own.id, share) };
  });
}

/** Takes a criterion of the user away with everything that names it; one undo step. */
export function removeOwn(id: CriterionId): void {
  change('undo.ownRemoved', (scenario) => without(scenario, id));
}

function without(scenario: Scenario, id: CriterionId): Partial<Scenario> {
  const { own, weights, locked, values, knockouts, uncertainty } = scenario;
  const others = <T extends { readonly criterionId: CriterionId }>(list: readonly T[]): readonly T[] =>
    list.filter(({ criterionId }) => criterionId !== id);
  return {
    own: own.filter((one) => one.id !== id),
    weights: withoutKey(weights, id),
    locked: locked.filter((one) => one !== id),
    values: others(values),
    knockouts: others(knockouts),
    uncertainty: {
      ...uncertainty,
      bandOf: withoutKey(uncertainty.bandOf, id),
      errorOf: withoutKey(uncertainty.errorOf, id),
    },
  };
}

function withoutKey(
  record: Readonly<Record<CriterionId, number>>,
  id: CriterionId,
): Readonly<Record<CriterionId, number>> {
  const { [id]: _, ...rest } = record;
  return rest;
}
