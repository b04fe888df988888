import type { RankRange, Standing } from '../../model/score';
import { chancePercent } from '../confidence/chancePercent';
import { useText } from '../useText';
import styles from './Heads.module.css';

interface RankChancesProps {
  readonly standing: Standing;
  /** Place of the region in `standing`. */
  readonly index: number;
  readonly rank: number;
  readonly low: RankRange['low'];
  readonly high: RankRange['high'];
}

const HEIGHT = 40;
/** The line of the present rank stands out above the tallest column by this much. */
const TIP = 7;

/** The chance of each rank over the draws, the likely ranks in colour, and the present one as a line behind them. */
export function RankChances({ standing, index, rank, low, high }: RankChancesProps) {
  const text = useText();
  const count = standing.regionIds.length;
  const shares = standing.rankShares.subarray(index * count, (index + 1) * count);
  const tallest = Math.max(...shares);
  const bars = (likely: boolean) =>
    Array.from(shares, (share, place) => {
      const isLikely = place + 1 >= low && place + 1 <= high;
      return share > 0 && isLikely === likely ? barAt(place, (share / tallest) * HEIGHT) : '';
    }).join('');
  const likeliest = { rank: text.number(shares.indexOf(tallest) + 1), share: chancePercent(tallest, text) };
  return (
    <svg
      viewBox={`0 0 ${count} ${HEIGHT}`}
      preserveAspectRatio="none"
      className={styles.chances}
      role="img"
      aria-label={text.t('compare.likeliest', likeliest)}
    >
      <path d={`M${rank - 0.5} ${-TIP}V${HEIGHT}`} className={styles.now} />
      <path d={bars(false)} className={styles.rare} />
      <path d={bars(true)} className={styles.likely} />
    </svg>
  );
}

/** A column as wide as a rank; the rarest is still seen. */
function barAt(place: number, height: number): string {
  const top = (HEIGHT - Math.max(1, height)).toFixed(2);
  return `M${place + 0.06} ${HEIGHT}V${top}h.88V${HEIGHT}z`;
}
