import type { ReactNode } from 'react';
import styles from './Chip.module.css';

interface ChipProps {
  readonly label: string;
  readonly pressed: boolean;
  readonly onToggle: () => void;
  readonly symbol?: ReactNode;
  readonly title?: string;
}

/** A toggle in a row of toggles, with the symbol it stands for. */
export function Chip({ label, pressed, onToggle, symbol, title }: ChipProps) {
  return (
    <button type="button" className={styles.chip} aria-pressed={pressed} onClick={onToggle} title={title}>
      {symbol}
      {label}
    </button>
  );
}
