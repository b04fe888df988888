import { useState } from 'react';
import { NumberField } from '../../ui/NumberField';
import { useText } from '../useText';
import type { LevelProps } from './LevelPart';
import styles from './Weights.module.css';

/** What it is worth to go from the worst to the best value; the most valuable step has 100. */
export function SwingLevel({ items, onFound }: LevelProps) {
  const { t } = useText();
  const most = Math.max(...items.map(({ share }) => share));
  const [worths, setWorths] = useState(() =>
    Object.fromEntries(items.map(({ id, share }) => [id, most > 0 ? Math.round((100 * share) / most) : 100])),
  );
  const put = (id: string, worth: number): void => {
    const next = { ...worths, [id]: worth };
    setWorths(next);
    onFound(Object.values(next).some((value) => value > 0) ? next : undefined);
  };
  return (
    <div className={styles.fields}>
      {items.map(({ id, name }) => (
        <NumberField
          key={id}
          label={t('weights.swing.step', { name })}
          value={worths[id] ?? 0}
          min={0}
          max={100}
          step={5}
          onChange={(worth) => put(id, worth)}
        />
      ))}
    </div>
  );
}
