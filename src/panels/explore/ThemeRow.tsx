import { ChevronRight } from 'lucide-react';
import { memo, useId } from 'react';
import { useText } from '../useText';
import { CriterionRow } from './CriterionRow';
import { LockButton } from './LockButton';
import { ShareValue } from './ShareValue';
import type { ThemeShare } from './sharesView';
import { setLocked, useWeightDrag } from './useWeightDrag';
import styles from './WeightRow.module.css';
import { WeightSlider } from './WeightSlider';

interface ThemeRowProps {
  readonly share: ThemeShare;
  readonly open: boolean;
  readonly onToggle: () => void;
}

const SCALE = 60;

/** One theme: its share of 100, and its criteria when opened. */
export const ThemeRow = memo(function ThemeRow({ share, open, onToggle }: ThemeRowProps) {
  const { t } = useText();
  const drag = useWeightDrag({ type: 'theme', theme: share.theme });
  const name = t(`explore.theme.${share.theme}`);
  const bodyId = useId();
  const ids = share.criteria.map(({ criterion }) => criterion.id);
  return (
    <div className={styles.theme}>
      <div className={styles.line}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={open ? bodyId : undefined}
          onClick={onToggle}
        >
          {name}
          <ChevronRight aria-hidden />
        </button>
        <LockButton name={name} locked={share.locked} onToggle={() => setLocked(ids, !share.locked)} />
        <ShareValue share={share} />
      </div>
      <WeightSlider name={name} share={share} least={SCALE} {...drag} />
      {open && (
        <ul id={bodyId} className={styles.criteria}>
          {share.criteria.map((criterion) => (
            <CriterionRow key={criterion.criterion.id} share={criterion} />
          ))}
        </ul>
      )}
    </div>
  );
});
