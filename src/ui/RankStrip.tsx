import styles from './RankStrip.module.css';

interface RankStripProps {
  readonly rank: number;
  readonly of: number;
  readonly low: number;
  readonly high: number;
}

/** All ranks on a line, the likely ones as a band, the present one as a tick; the words stand beside it. */
export function RankStrip({ rank, of, low, high }: RankStripProps) {
  const at = (place: number) => `${of > 1 ? ((place - 1) / (of - 1)) * 100 : 0}%`;
  const width = `${of > 1 ? ((high - low) / (of - 1)) * 100 : 100}%`;
  return (
    <span className={styles.strip} aria-hidden="true">
      <span className={styles.band} style={{ left: at(low), width }} />
      <span className={styles.tick} style={{ left: at(rank) }} />
    </span>
  );
}
