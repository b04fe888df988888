/** Moves label positions apart until neighbours are at least `gap` away, keeping their order and their middle. */
export function spreadLabels(wanted: readonly number[], gap: number): readonly number[] {
  const order = wanted.map((_, place) => place).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed = [...wanted];
  let floor = Number.NEGATIVE_INFINITY;
  for (const place of order) {
    const at = Math.max(wanted[place] ?? 0, floor);
    placed[place] = at;
    floor = at + gap;
  }
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const shift = mean(wanted) - mean(placed);
  return placed.map((at) => at + shift);
}
