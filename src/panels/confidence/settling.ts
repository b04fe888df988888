import { firmness, type Settling } from '../../scoring/smaa/settle';
import type { SmaaResult } from '../../scoring/smaa/smaa';
import type { Settled } from '../../state/confidence/picture';

/** A doubt that is gone, and how firm the first places are then. Shares and gains are 0..1. */
export interface SettleRow {
  readonly settling: Settling;
  readonly first: number;
  readonly top: number;
  readonly gain: number;
}

export interface SettleView {
  /** As things stand. */
  readonly first: number;
  readonly top: number;
  /** All weights, all data. */
  readonly whole: readonly SettleRow[];
  /** One criterion each, the largest gain for the first `top` places first. */
  readonly single: readonly SettleRow[];
  /** What would settle the most, if anything settles at least a point. */
  readonly best: SettleRow | undefined;
}

/** Draws of a few thousand tell gains of a point apart, no less. */
const LEAST_GAIN = 0.01;

/** What each doubt costs, from the draws with it and those without. */
export function settleView(result: SmaaResult, settled: readonly Settled[], top: number, count: number): SettleView {
  const now = { first: firmness(result, 1), top: firmness(result, top) };
  const rows = settled.map((row) => ({ ...row, gain: row.top - now.top })).sort((a, b) => b.gain - a.gain);
  const isWhole = ({ settling }: SettleRow) => settling.about === 'weights' || settling.about === 'data';
  const single = rows.filter((row) => !isWhole(row) && row.gain >= LEAST_GAIN).slice(0, count);
  const best = rows.find(({ gain }) => gain >= LEAST_GAIN);
  return { ...now, whole: rows.filter(isWhole), single, best };
}
