import styles from './Surface.module.css';
import { type Bar, STEP } from './threshold';

interface AreaBarsProps {
  readonly bars: readonly Bar[];
  readonly least: number | undefined;
  readonly classOf: (score: number) => number;
  readonly label: string;
}

/** Land by score: steps at the threshold and above in the colours of the map, the rest grey. */
export function AreaBars({ bars, least, classOf, label }: AreaBarsProps) {
  const tallest = Math.max(1, ...bars.map(({ areaKm2 }) => areaKm2));
  return (
    <div className={styles.bars} role="img" aria-label={label}>
      {bars.map(({ from, areaKm2 }) => {
        const isIn = least === undefined || from + STEP > least;
        return (
          <i
            key={from}
            className={styles.bar}
            data-empty={areaKm2 === 0 || undefined}
            style={{
              height: `${(areaKm2 / tallest) * 100}%`,
              ...(isIn && { background: `var(--seq-${classOf(from + STEP / 2) + 1})` }),
            }}
          />
        );
      })}
    </div>
  );
}
