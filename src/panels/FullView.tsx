import type { ReactNode } from 'react';
import styles from './FullView.module.css';

interface FullViewProps {
  readonly title: string;
  /** What is shown, in a sentence. */
  readonly lead: ReactNode;
  /** Buttons beside the title; not printed. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** A view that takes the whole page below the bar and scrolls by itself; printed, it flows over the pages. */
export function FullView({ title, lead, tools, children }: FullViewProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.view} aria-label={title} tabIndex={0}>
      <div className={styles.inner}>
        <header className={styles.head}>
          <div className={styles.words}>
            <h2 className={styles.title}>{title}</h2>
            <p className={styles.lead}>{lead}</p>
          </div>
          {tools !== undefined && <div className={styles.tools}>{tools}</div>}
        </header>
        {children}
      </div>
    </section>
  );
}
