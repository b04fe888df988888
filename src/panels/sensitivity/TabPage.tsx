import type { ReactNode } from 'react';
import styles from './TabPage.module.css';

interface TabPageProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** A part of the view on confidence: what it asks, then its sections. */
export function TabPage({ title, lead, children }: TabPageProps) {
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.lead}>{lead}</p>
      {children}
    </div>
  );
}

interface TabPartProps {
  readonly title: string;
  readonly lead?: ReactNode;
  /** What is chosen for this part. */
  readonly controls?: ReactNode;
  readonly children: ReactNode;
}

export function TabPart({ title, lead, controls, children }: TabPartProps) {
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{title}</h3>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      {controls !== undefined && <div className={styles.controls}>{controls}</div>}
      {children}
    </section>
  );
}
