import type { Text } from '../../text/text';

/** A chance of 0..1 in whole percent; one that is nearly none or nearly sure is not rounded to none or sure. */
export function chancePercent(share: number, { percent }: Pick<Text, 'percent'>): string {
  if (share > 0 && share < 0.005) return `<${percent(0.01)}`;
  return share < 1 && share >= 0.995 ? `>${percent(0.99)}` : percent(share);
}
