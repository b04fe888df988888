import type { ReactNode } from 'react';
import styles from './FigureLine.module.css';

export interface FigureLineProps {
  readonly label: ReactNode;
  readonly value: ReactNode;
  /** Source and year, as a button that opens the evidence. */
  readonly source?: ReactNode;
  readonly tags?: ReactNode;
}

/** One figure: label with its source below, value to the right. Goes inside a `<ul>`. */
export function FigureLine({ label, value, source, tags }: FigureLineProps) {
  return (
    <li className={styles.line}>
      <div className={styles.words}>
        <span className={styles.label}>{label}</span>
        {source}
        {tags && <span className={styles.tags}>{tags}</span>}
      </div>
      <span className={`${styles.value} num`}>{value}</span>
    </li>
  );
}
