import type { CriterionId } from '../model/ids';
import type { Uncertainty } from '../model/uncertainty';

/** Draws behind the ranges of the ranking: the first of those that the view on confidence makes. */
export const RANGE_DRAWS = 500;

/** Nine tenths of a normal law lie within so many standard deviations. */
const NINE_TENTHS = 1.645;

/** Where the draws take a weight from: points of 100 around the present ones. */
export function weightBand(
  points: number,
  { weights, band, bandOf, closeness }: Uncertainty,
  id?: CriterionId,
): readonly [low: number, high: number] {
  const share = points / 100;
  const width = id === undefined ? band : (bandOf[id] ?? band);
  switch (weights) {
    case 'any':
      return [0, 100];
    case 'bands':
      return [points * (1 - width), Math.min(100, points * (1 + width))];
    case 'around': {
      const reach = 100 * NINE_TENTHS * Math.sqrt((share * (1 - share)) / (closeness + 1));
      return [Math.max(0, points - reach), Math.min(100, points + reach)];
    }
  }
}
