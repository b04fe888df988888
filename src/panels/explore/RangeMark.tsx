import { cx } from '../../ui/cx';
import styles from './RankingList.module.css';

interface RangeMarkProps {
  readonly score: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly axis: readonly [number, number];
  readonly faded: boolean;
  /** 0..6 on the score ramp. */
  readonly scoreClass: number;
}

/** A point on the bar of its 90 % range, on the axis that all rows share. */
export function RangeMark({ score, low, high, axis, faded, scoreClass }: RangeMarkProps) {
  const place = (value: number): number => ((value - axis[0]) / (axis[1] - axis[0] || 1)) * 100;
  return (
    <span className={styles.mark}>
      {low !== undefined && high !== undefined && (
        <i
          className={cx(styles.bar, faded && styles.faded)}
          style={{ left: `${place(low)}%`, width: `${place(high) - place(low)}%` }}
        />
      )}
      <i className={styles.point} style={{ left: `${place(score)}%`, background: `var(--seq-${scoreClass + 1})` }} />
    </span>
  );
}
