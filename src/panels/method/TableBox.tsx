import type { ReactNode } from 'react';
import styles from './Method.module.css';

/** A table that scrolls by itself where it is wider than the page. */
export function TableBox({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.tableBox} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
