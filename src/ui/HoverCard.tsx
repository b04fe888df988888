import type { ReactNode } from 'react';
import { cx } from './cx';
import styles from './HoverCard.module.css';

export interface HoverCardRow {
  readonly id: string;
  readonly label: string;
  readonly value?: string | undefined;
  /** A smaller line that belongs to the one above. */
  readonly muted?: boolean;
}

export interface HoverCardProps {
  readonly name: string;
  /** The country, or the kind of thing. */
  readonly place?: string | undefined;
  readonly score?: string | undefined;
  /** `Rank 6 of 93, likely 3 to 32`. */
  readonly line?: string | undefined;
  readonly tags?: ReactNode;
  readonly rows: readonly HoverCardRow[];
}

/** What the pointer is over, in a few lines; it says nothing that the dossier does not. */
export function HoverCard({ name, place, score, line, tags, rows }: HoverCardProps) {
  return (
    <div className={styles.card}>
      <div className={styles.head}>
        <b className={styles.name}>{name}</b>
        {place !== undefined && <span className={styles.place}>{place}</span>}
        {score !== undefined && <b className={styles.score}>{score}</b>}
      </div>
      {line !== undefined && <p className={styles.line}>{line}</p>}
      {tags !== undefined && <p className={styles.tags}>{tags}</p>}
      {rows.map((row) => (
        <p key={row.id} className={cx(styles.row, row.muted && styles.muted)}>
          <span>{row.label}</span>
          {row.value !== undefined && <b>{row.value}</b>}
        </p>
      ))}
    </div>
  );
}
