import type { ComponentProps, ReactNode } from 'react';
import styles from './Button.module.css';
import { cx } from './cx';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'type'> {
  readonly variant?: 'plain' | 'primary' | 'quiet' | 'link';
  readonly size?: 'normal' | 'small';
  readonly icon?: ReactNode;
}

/** A push button with words; `link` looks like an underlined word inside a sentence. */
export function Button({ variant = 'plain', size = 'normal', icon, className, children, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type="button"
      className={cx(styles.button, styles[variant], size === 'small' && styles.small, className)}
    >
      {icon}
      {children}
    </button>
  );
}
