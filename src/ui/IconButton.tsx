import type { ComponentProps, ReactNode } from 'react';
import { cx } from './cx';
import styles from './IconButton.module.css';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'children' | 'aria-label' | 'title'> {
  /** Read by screen readers and shown as the tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly size?: 'normal' | 'small';
}

/** A square button with an icon; its label is the tooltip. */
export function IconButton({ label, icon, size = 'normal', className, ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      type="button"
      aria-label={label}
      title={label}
      className={cx(styles.button, size === 'small' && styles.small, className)}
    >
      {icon}
    </button>
  );
}
