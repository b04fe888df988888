/** Which end of the scores is the best. */
export type Better = 'high' | 'low';

/** Differences below this share of the scores come from the order of the additions, not from the problem. */
const ROUNDING = 1e-13;

/**
 * Scores that differ by rounding alone, made equal, so that what ties on paper ties here too. `unit` is the size of an
 * ordinary difference where scores may lie near 0, or that of what each score was added up from; with 0 the scores
 * themselves are the measure.
 */
export function settled(scores: readonly number[], unit: number | readonly number[]): readonly number[] {
  const sizes = typeof unit === 'number' ? scores.map(() => unit) : unit;
  const kept = [...scores];
  const order = scores
    .map((score, index) => ({ score, index, size: Math.max(Math.abs(score), sizes[index] ?? 0) }))
    .sort((a, b) => a.score - b.score);
  let [lead] = order;
  for (const item of order) {
    const slack = ROUNDING * Math.max(item.size, lead?.size ?? 0);
    if (lead === undefined || Math.abs(item.score - lead.score) > slack) lead = item;
    kept[item.index] = lead.score;
  }
  return kept;
}

/** 1 is best; exact ties share the smallest rank: 1, 1, 3. */
export function ranksOf(scores: readonly number[], better: Better): readonly number[] {
  const sign = better === 'high' ? -1 : 1;
  const order = scores.map((score, index) => ({ score, index })).sort((a, b) => sign * (a.score - b.score));
  const ranks = scores.map(() => 1);
  order.forEach(({ score, index }, place) => {
    const before = order[place - 1];
    ranks[index] = before?.score === score ? (ranks[before.index] ?? 1) : place + 1;
  });
  return ranks;
}
