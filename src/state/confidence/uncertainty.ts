import type { CriterionId } from '../../model/ids';
import { DEFAULT_UNCERTAINTY, type Uncertainty } from '../../model/uncertainty';
import { change } from '../actions';

/** Changes what is doubted, as one undo step. */
export function doubt(part: Partial<Uncertainty>): void {
  change('undo.uncertainty', ({ uncertainty }) => ({ uncertainty: { ...uncertainty, ...part } }));
}

/** Sets or takes away the own number of one criterion. */
export function doubtOf(field: 'bandOf' | 'errorOf', id: CriterionId, value: number | undefined): void {
  change('undo.uncertainty', ({ uncertainty }) => {
    const { [id]: _gone, ...others } = uncertainty[field];
    return { uncertainty: { ...uncertainty, [field]: value === undefined ? others : { ...others, [id]: value } } };
  });
}

/** Back to the doubts that a new scenario has. */
export function resetDoubts(): void {
  change('undo.uncertainty', { uncertainty: DEFAULT_UNCERTAINTY });
}
