import type { ReactNode } from 'react';
import { useText } from '../useText';
import styles from './Method.module.css';

interface PartProps {
  readonly id: 'steps' | 'criteria' | 'worked' | 'readings' | 'double' | 'methods' | 'hours' | 'limits';
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** One part of the method, with the heading that the list of contents leads to. */
export function Part({ id, lead, children }: PartProps) {
  const { t } = useText();
  return (
    <section className={styles.part} aria-labelledby={`method-${id}`}>
      <h3 className={styles.heading} id={`method-${id}`} tabIndex={-1}>
        {t(`method.part.${id}`)}
      </h3>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      {children}
    </section>
  );
}
