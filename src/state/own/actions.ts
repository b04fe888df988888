import type { CriterionId } from '../../model/ids';
import type { OwnCriterion } from '../../model/own';
import { dragWeight } from '../../scoring/weights';
import { change } from '../actions';
import { useApp } from '../store';
import { withoutCriteria } from '../withoutCriteria';

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
  change('undo.ownRemoved', (scenario) => ({
    own: scenario.own.filter((one) => one.id !== id),
    ...withoutCriteria(scenario, [id]),
  }));
}
