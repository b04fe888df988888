import type { ReactNode } from 'react';
import styles from './Notice.module.css';

export interface NoticeProps {
  readonly tone: 'info' | 'warn' | 'bad';
  readonly children: ReactNode;
  /** A button that mends what the notice says. */
  readonly action?: ReactNode;
}

/** A band that says one thing once; a failure is announced to screen readers. */
export function Notice({ tone, children, action }: NoticeProps) {
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={tone === 'bad' ? 'alert' : 'note'}>
      <div>{children}</div>
      {action}
    </div>
  );
}
