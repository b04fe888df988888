import type { Theme } from '../../model/criterion';
import type { CriterionId, IndicatorId } from '../../model/ids';
import {
  areGoalposts,
  type Formula,
  isPair,
  type OwnCriterion,
  type OwnScale,
  PAIR_OPS,
  type PairOp,
  SINGLE_OPS,
  type SingleOp,
} from '../../model/own';
import { proposedGoalposts, type Tried } from '../../scoring/own/goalposts';
import type { MessageKey } from '../../text/messages/en';

export const OPS = [...SINGLE_OPS, ...PAIR_OPS] as const;

/** A criterion while it is being made; goalposts that nobody has typed follow what is proposed. */
export interface Draft {
  readonly name: string;
  readonly unit: string;
  readonly op: SingleOp | PairOp;
  readonly left: IndicatorId;
  readonly right: IndicatorId;
  readonly theme: Theme;
  readonly direction: 'benefit' | 'cost';
  readonly scale: OwnScale;
  readonly posts: { readonly low: number; readonly high: number } | undefined;
  readonly share: number;
}

const FIRST_SHARE = 5;

export function emptyDraft(offered: readonly IndicatorId[]): Draft | undefined {
  const [left] = offered;
  const right = offered[1] ?? left;
  if (left === undefined || right === undefined) return undefined;
  const open = { name: '', unit: '', op: 'alone', scale: 'linear', posts: undefined, share: FIRST_SHARE } as const;
  return { ...open, left, right, theme: 'cluster', direction: 'benefit' };
}

export function draftOf(
  { name, unit, theme, direction, scale, low, high, source }: OwnCriterion,
  share: number,
): Draft {
  const { formula } = source;
  const right = isPair(formula) ? formula.right : formula.left;
  const rounded = Math.round(share * 10) / 10;
  const operands = { op: formula.type, left: formula.left, right };
  return { name, unit, ...operands, theme, direction, scale, posts: { low, high }, share: rounded };
}

export function formulaOf({ op, left, right }: Pick<Draft, 'op' | 'left' | 'right'>): Formula {
  const pair = PAIR_OPS.find((one) => one === op);
  if (pair !== undefined) return { type: pair, left, right };
  return { type: SINGLE_OPS.find((one) => one === op) ?? 'alone', left };
}

/** The goalposts as they would be saved; nothing where the values propose none and nobody typed any. */
export function postsOf({ posts, scale }: Draft, { values }: Tried) {
  return posts ?? proposedGoalposts(values, scale);
}

/** Why a draft can not be saved, if it can not; the name is asked for last. */
export function faultOf(draft: Draft, found: Tried): MessageKey | undefined {
  if (found.inScope === 0) return 'own.fault.nothing';
  if (!found.isEnough) return 'own.enough';
  if (new Set(found.values).size === 1) return 'own.fault.same';
  const posts = postsOf(draft, found);
  if (posts === undefined) return draft.scale === 'log' ? 'own.fault.log' : 'own.fault.same';
  if (!areGoalposts({ ...posts, scale: draft.scale })) {
    return draft.scale === 'log' && posts.low < 0 ? 'own.fault.log' : 'own.fault.posts';
  }
  return draft.name.trim() === '' ? 'own.fault.name' : undefined;
}

/** The criterion to save; nothing while the draft has a fault. */
export function criterionOf(id: CriterionId, draft: Draft, found: Tried): OwnCriterion | undefined {
  const posts = postsOf(draft, found);
  if (posts === undefined || faultOf(draft, found) !== undefined) return undefined;
  const { name, unit, theme, direction, scale } = draft;
  const source = { type: 'formula', formula: formulaOf(draft) } as const;
  return { id, name: name.trim(), unit: unit.trim(), theme, direction, source, scale, ...posts };
}
