import type { ReactNode } from 'react';
import { cx } from '../../ui/cx';
import { useText } from '../useText';
import styles from './Compare.module.css';
import type { Cell } from './compared';

interface BarCellProps {
  readonly cell: Cell | undefined;
  readonly isTheme?: boolean;
  /** What stands below the bar: the figure it rests on. */
  readonly children?: ReactNode;
}

/** A bar from 0 to 100 with its value, how far it is behind the best, and the figure it rests on. */
export function BarCell({ cell, isTheme = false, children }: BarCellProps) {
  const { t, number } = useText();
  if (cell?.value === undefined) {
    return (
      <span className={styles.missing}>{t(cell?.applies === false ? 'dossier.notApplied' : 'compare.missing')}</span>
    );
  }
  const { value, behind, best } = cell;
  return (
    <span className={styles.measure}>
      <span className={cx(styles.bar, isTheme && styles.thick, best && styles.best)} aria-hidden>
        <i style={{ width: `${value.amount}%` }} />
      </span>
      <span className={cx(styles.value, best && styles.strong, 'num')}>{number(value.amount)}</span>
      <span className={`${styles.behind} num`}>
        {behind !== undefined && !best && (
          <>
            <span aria-hidden>{`−${number(behind.amount)}`}</span>
            <span className="visually-hidden">{t('compare.behind', { points: number(behind.amount) })}</span>
          </>
        )}
        {best && <span className="visually-hidden">{t('compare.best')}</span>}
      </span>
      {children !== undefined && <span className={styles.raw}>{children}</span>}
    </span>
  );
}
