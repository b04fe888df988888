/** A judgement of every pair: how many times as much the first weighs as the second, 1/9..9; `i j` with i < j. */
export type Judgements = ReadonlyMap<string, number>;

export const pairKey = (i: number, j: number): string => `${i} ${j}`;

/** The words of Saaty's scale, from the second nine times as much to the first nine times as much. */
export const SCALE: readonly number[] = [
  ...[9, 8, 7, 6, 5, 4, 3, 2].map((times) => 1 / times),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9],
];

export function judgementMatrix(count: number, judgements: Judgements): readonly (readonly number[])[] {
  return Array.from({ length: count }, (_, i) =>
    Array.from({ length: count }, (_, j) => {
      if (i === j) return 1;
      return i < j ? (judgements.get(pairKey(i, j)) ?? 1) : 1 / (judgements.get(pairKey(j, i)) ?? 1);
    }),
  );
}

/** The step of the scale nearest to a value, by ratio. */
export function nearestStep(value: number): number {
  const distance = (step: number): number => Math.abs(Math.log(step / value));
  return SCALE.reduce((best, step) => (distance(step) < distance(best) ? step : best), 1);
}
