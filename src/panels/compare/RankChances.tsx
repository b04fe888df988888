import type { RankRange, Standing } from '../../model/score';
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

/** The chance of each rank over the draws, the likely ranks in colour, and the present one as a line; the words stand above it. */
export function RankChances({ standing, index, rank, low, high }: RankChancesProps) {
  const count = standing.regionIds.length;
  const shares = standing.rankShares.subarray(index * count, (index + 1) * count);
  const tallest = Math.max(...shares);
  const bars = (likely: boolean) =>
    Array.from(shares, (share, place) => {
      const isLikely = place + 1 >= low && place + 1 <= high;
      return share > 0 && isLikely === likely ? barAt(place, (share / tallest) * HEIGHT) : '';
    }).join('');
  return (
    <svg viewBox={`0 0 ${count} ${HEIGHT}`} preserveAspectRatio="none" className={styles.chances} aria-hidden="true">
      <path d={bars(false)} className={styles.rare} />
      <path d={bars(true)} className={styles.likely} />
      <path d={`M${rank - 0.5} -4V${HEIGHT}`} className={styles.now} />
    </svg>
  );
}

/** A column as wide as a rank; the rarest is still seen. */
function barAt(place: number, height: number): string {
  const top = (HEIGHT - Math.max(1, height)).toFixed(2);
  return `M${place + 0.06} ${HEIGHT}V${top}h.88V${HEIGHT}z`;
}
