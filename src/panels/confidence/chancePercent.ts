import type { Text } from '../../text/text';

/** A chance of 0..1 as `say` words it; one that is nearly none or nearly sure is not rounded to none or sure. */
export function chanceWords(share: number, say: (share: number) => string): string {
  if (share > 0 && share < 0.005) return `<${say(0.01)}`;
  return share < 1 && share >= 0.995 ? `>${say(0.99)}` : say(share);
}

/** The same in whole percent. */
export function chancePercent(share: number, { percent }: Pick<Text, 'percent'>): string {
  return chanceWords(share, percent);
}
