import type { ReactNode } from 'react';
import type { Region } from '../../model/region';
import { cx } from '../../ui/cx';
import { useText } from '../useText';
import styles from './Compare.module.css';

interface RowProps {
  readonly label: ReactNode;
  /** At the right of the label: a weight. */
  readonly aux?: string;
  readonly kind: 'theme' | 'criterion' | 'single' | 'fact';
  readonly regions: readonly Region[];
  readonly cell: (region: Region, index: number) => ReactNode;
}

/** One line of the comparison, a list item: its label, then one cell per region, which says its region to screen readers. */
export function Row({ label, aux, kind, regions, cell }: RowProps) {
  const { language } = useText();
  return (
    <li className={cx(styles.row, styles[kind])}>
      <div className={styles.label}>
        <span>{label}</span>
        {aux !== undefined && <span className={`${styles.weight} num`}>{aux}</span>}
      </div>
      <ul className={styles.cells}>
        {regions.map((region, index) => (
          <li key={region.id} className={styles.cell}>
            <span className={styles.cellName}>{region.names[language]}</span>
            {cell(region, index)}
          </li>
        ))}
      </ul>
    </li>
  );
}
