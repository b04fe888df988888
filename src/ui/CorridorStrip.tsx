import styles from './CorridorStrip.module.css';

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

/** A corridor drawn to scale in hours: road in copper, each crossing as a gate. */
export function CorridorStrip({ label, from, to, stretches }: CorridorStripProps) {
  const total = stretches.reduce((sum, stretch) => sum + stretch.hours, 0);
  return (
    <div className={styles.strip} role="img" aria-label={label}>
      <div className={styles.line}>
        <span className={styles.stop} />
        {stretches.map((stretch) => (
          <span
            key={stretch.id}
            className={stretch.type === 'gate' ? styles.gate : styles.road}
            style={{ flexGrow: total > 0 ? stretch.hours / total : 1 }}
          >
            <span className={`${styles.above} num`}>{stretch.type === 'road' ? stretch.text : ''}</span>
            {stretch.type === 'gate' && (
              <span className={`${styles.below} num`}>
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
