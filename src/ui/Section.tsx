import type { ReactNode } from 'react';
import { useId } from 'react';
import styles from './Section.module.css';

interface SectionProps {
  readonly title: string;
  /** At the right of the title: a count or a small button. */
  readonly aux?: ReactNode;
  readonly children: ReactNode;
}

/** A titled block of a panel, closed by a hairline. */
export function Section({ title, aux, children }: SectionProps) {
  const titleId = useId();
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        {aux !== undefined && <div className={styles.aux}>{aux}</div>}
      </div>
      {children}
    </section>
  );
}
