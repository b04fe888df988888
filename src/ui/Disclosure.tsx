import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import styles from './Disclosure.module.css';

interface DisclosureProps {
  readonly title: string;
  /** What is set inside, in a few words, so that it can be read while closed. */
  readonly summary?: string | undefined;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A section that opens on demand; closed, it says what it holds. */
export function Disclosure({ title, summary, open: initially = false, children }: DisclosureProps) {
  const [open, setOpen] = useState(initially);
  const bodyId = useId();
  return (
    <section className={styles.disclosure}>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={open ? bodyId : undefined}
          onClick={() => setOpen(!open)}
        >
          <ChevronRight className={styles.chevron} aria-hidden />
          <span className={styles.title}>{title}</span>
          {summary !== undefined && <span className={styles.summary}>{summary}</span>}
        </button>
      </h2>
      {open && (
        <div id={bodyId} className={styles.body}>
          {children}
        </div>
      )}
    </section>
  );
}
