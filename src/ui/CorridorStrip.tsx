import styles from './CorridorStrip.module.css';
import { cx } from './cx';

/** One stretch; its width is its share of the hours. A gate is a border crossing. */
export type Stretch =
  | { readonly type: 'road'; readonly id: string; readonly hours: number; readonly text: string }
  | {
      readonly type: 'gate';
      readonly id: string;
      readonly hours: number;
      readonly name: string;
      readonly text: string;
    };

export interface CorridorStripProps {
  /** Read instead of the drawing. */
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly stretches: readonly Stretch[];
}

/** Where the words of a stretch hang, so that they stay inside the strip and clear of its ends. */
type Anchor = 'start' | 'middle' | 'end';
const EDGE = 0.25;

/** A corridor drawn to scale in hours: road in copper, each crossing as a gate. */
export function CorridorStrip({ label, from, to, stretches }: CorridorStripProps) {
  const total = stretches.reduce((sum, stretch) => sum + stretch.hours, 0);
  const anchors = anchorsOf(stretches, total);
  const low = stretches.some(({ type }, index) => type === 'gate' && anchors[index] !== 'middle');
  return (
    <div className={cx(styles.strip, low && styles.low)} role="img" aria-label={label}>
      <div className={styles.line}>
        <span className={styles.stop} />
        {stretches.map((stretch, index) => (
          <span
            key={stretch.id}
            className={stretch.type === 'gate' ? styles.gate : styles.road}
            style={{ flexGrow: total > 0 ? stretch.hours / total : 1 }}
          >
            <span className={cx(styles.above, styles[anchors[index] ?? 'middle'], 'num')}>
              {stretch.type === 'road' ? stretch.text : ''}
            </span>
            {stretch.type === 'gate' && (
              <span className={cx(styles.below, styles[anchors[index] ?? 'middle'], 'num')}>
                <b>{stretch.name}</b>
                {stretch.text}
              </span>
            )}
          </span>
        ))}
        <span className={styles.stop} />
      </div>
      <div className={styles.ends}>
        <b>{from}</b>
        <b>{to}</b>
      </div>
    </div>
  );
}

function anchorsOf(stretches: readonly Stretch[], total: number): readonly Anchor[] {
  let passed = 0;
  return stretches.map(({ type, hours }) => {
    const middle = total > 0 ? (passed + hours / 2) / total : 0.5;
    passed += hours;
    // A long road has room for its words in the middle.
    if (type === 'road' && hours > EDGE * total) return 'middle';
    if (middle < EDGE) return 'start';
    return middle > 1 - EDGE ? 'end' : 'middle';
  });
}
