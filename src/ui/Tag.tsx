import type { ReactNode } from 'react';
import { cx } from './cx';
import styles from './Tag.module.css';

interface TagProps {
  readonly tone?: 'plain' | 'good' | 'warn' | 'bad' | 'info' | 'copper';
  readonly title?: string | undefined;
  readonly children: ReactNode;
}

/** A short word beside a name: provisional, bridged, old. */
export function Tag({ tone = 'plain', title, children }: TagProps) {
  return (
    <span className={cx(styles.tag, styles[tone])} title={title}>
      {children}
    </span>
  );
}
