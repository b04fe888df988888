import type { CriterionReading } from '../../model/criterion';
import type { UnitId } from '../../model/figure';
import { useText } from '../useText';
import styles from './Method.module.css';
import { marksOf, type ValueCurve } from './valueCurve';

interface ValueChartProps {
  readonly curve: ValueCurve;
  readonly reading: CriterionReading;
  readonly unit: UnitId;
  readonly title: string;
}

const SIZE = { width: 200, height: 64 };

/** The value of 0 to 100 as a line over a histogram of the regions; the goalposts are printed below. */
export function ValueChart({ curve, reading, unit, title }: ValueChartProps) {
  const { t, figure } = useText();
  const tallest = Math.max(1, ...curve.bins);
  const step = SIZE.width / curve.bins.length;
  const line = curve.points
    .map(
      ([x, y], index) =>
        `${index === 0 ? 'M' : 'L'}${(x * SIZE.width).toFixed(1)},${((1 - y) * SIZE.height).toFixed(1)}`,
    )
    .join('');
  const marks = marksOf(reading);
  const ends = {
    low: figure({ value: Math.min(...marks), unit }),
    high: figure({ value: Math.max(...marks), unit }),
  };
  return (
    <figure className={styles.chart}>
      <figcaption>{title}</figcaption>
      <svg
        viewBox={`-2 -3 ${SIZE.width + 4} ${SIZE.height + 5}`}
        role="img"
        aria-label={t('method.chart', { title, ...ends })}
        preserveAspectRatio="none"
      >
        {curve.bins.map((count, index) => (
          <rect
            // The bins never change places: their order is their meaning.
            key={index}
            className={styles.binBar}
            x={index * step + 0.5}
            y={SIZE.height - (count / tallest) * SIZE.height}
            width={step - 1}
            height={(count / tallest) * SIZE.height}
          />
        ))}
        {curve.posts.map((post) => (
          <path key={post} className={styles.post} d={`M${(post * SIZE.width).toFixed(1)},-3V${SIZE.height}`} />
        ))}
        <path className={styles.curve} d={line} vectorEffect="non-scaling-stroke" />
        <path className={styles.base} d={`M0,${SIZE.height}H${SIZE.width}`} />
      </svg>
      <p className={`${styles.ends} num`}>{t('method.goalposts', ends)}</p>
    </figure>
  );
}
