import type { ReactNode } from 'react';
import { cx } from '../../ui/cx';
import type { Contender } from '../../views/contender';
import { useText } from '../useText';
import styles from './Compare.module.css';

interface RowProps {
  readonly label: ReactNode;
  /** At the right of the label: a weight. */
  readonly aux?: string;
  readonly kind: 'theme' | 'criterion' | 'single' | 'fact';
  readonly contenders: readonly Contender[];
  readonly cell: (contender: Contender, index: number) => ReactNode;
}

/** One line of the comparison, a list item: its label, then one cell per region or site, which says its name to screen readers. */
export function Row({ label, aux, kind, contenders, cell }: RowProps) {
  const { language } = useText();
  return (
    <li className={cx(styles.row, styles[kind])}>
      <div className={styles.label}>
        <span>{label}</span>
        {aux !== undefined && <span className={`${styles.weight} num`}>{aux}</span>}
      </div>
      <ul className={styles.cells}>
        {contenders.map((contender, index) => (
          <li key={contender.id} className={styles.cell}>
            <span className={styles.cellName}>{contender.names[language]}</span>
            {cell(contender, index)}
          </li>
        ))}
      </ul>
    </li>
  );
}
