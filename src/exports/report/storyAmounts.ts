import type { Figure } from '../../model/figure';
import type { ScorePart } from '../../views/figures';
import type { Fact } from '../../views/story/fact';
import { type Desk, score } from './desk';
import type { Amount } from './model';

/** A live figure as it reads in the words, with its source. */
export function amountOf(desk: Desk, { text, of }: Fact): Amount {
  const [first] = of;
  if (first === undefined) throw new Error(`story: expected a figure behind "${text}", got none`);
  return isPart(first) ? score(first.part, text) : desk.figure(first, text);
}

function isPart(of: Figure | ScorePart): of is ScorePart {
  return 'part' in of;
}
