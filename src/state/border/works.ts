import type { MeritWeights } from '../../model/merit';
import { change } from '../actions';

/** What may be spent on port projects, in millions of US dollars; one undo step. */
export function setBudget(budgetMusd: number): void {
  change('undo.budget', ({ portWorks }) => ({ portWorks: { ...portWorks, budgetMusd } }));
}

/** The reader's own weights for the order of port projects; a drag is one undo step. */
export function setMerits(merits: MeritWeights): void {
  change('undo.merits', ({ portWorks }) => ({ portWorks: { ...portWorks, merits } }));
}
