import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { Region } from '../../model/region';
import { DivergingBar } from '../../ui/DivergingBar';
import { useText } from '../useText';
import { CriterionFacts } from './CriterionFacts';
import styles from './WhySection.module.css';
import type { ThemeRow } from './why';

interface ThemeLineProps {
  readonly row: ThemeRow;
  /** Points that fill half of the bar. */
  readonly reach: number;
  readonly region: Region;
}

/** One theme's points as a bar; opens to its criteria. */
export function ThemeLine({ row, reach, region }: ThemeLineProps) {
  const { t, signed } = useText();
  const [open, setOpen] = useState(false);
  const bodyId = useId();
  return (
    <li>
      <button
        type="button"
        className={styles.theme}
        aria-expanded={open}
        aria-controls={open ? bodyId : undefined}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.name}>
          <ChevronRight aria-hidden />
          {t(`explore.theme.${row.theme}`)}
        </span>
        <DivergingBar value={row.points.amount} reach={reach} />
        <span className={`${styles.points} num`}>{signed(row.points.amount)}</span>
      </button>
      {open && (
        <ul id={bodyId} className={styles.criteria}>
          {row.criteria.map((criterion) => (
            <CriterionFacts key={criterion.criterion.id} row={criterion} region={region} />
          ))}
        </ul>
      )}
    </li>
  );
}
