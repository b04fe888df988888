import styles from './DivergingBar.module.css';

/** One bar to the left (loss) or right (gain) of a middle line; the number stands beside it, so it is decoration. */
export function DivergingBar({ value, reach }: { readonly value: number; readonly reach: number }) {
  const share = reach > 0 ? Math.min(1, Math.abs(value) / reach) * 50 : 0;
  const left = value < 0 ? 50 - share : 50;
  return (
    <span className={styles.track} aria-hidden="true">
      <span className={value < 0 ? styles.loss : styles.gain} style={{ left: `${left}%`, width: `${share}%` }} />
    </span>
  );
}
