import { CircleHelp } from 'lucide-react';
import { memo, useId, useState } from 'react';
import { IconButton } from '../../ui/IconButton';
import { Panel } from '../frame/Panel';
import { lazyPanel } from '../frame/words';
import { useText } from '../useText';
import { CriterionHelp } from './CriterionHelp';
import { LockButton } from './LockButton';
import { ShareValue } from './ShareValue';
import type { CriterionShare } from './sharesView';
import { setLocked, useWeightDrag } from './useWeightDrag';
import styles from './WeightRow.module.css';
import { WeightSlider } from './WeightSlider';

const ValueDoor = lazyPanel(async () => (await import('../values/ValueDoor')).ValueDoor);

const SCALE = 30;

/** One criterion: its share, its lock, and what stands behind it. */
export const CriterionRow = memo(function CriterionRow({ share }: { readonly share: CriterionShare }) {
  const { t, language } = useText();
  const { criterion } = share;
  const drag = useWeightDrag({ type: 'criterion', id: criterion.id });
  const [help, setHelp] = useState(false);
  const helpId = useId();
  const name = criterion.names[language];
  return (
    <li className={styles.criterion}>
      <div className={styles.line}>
        <span className={styles.name}>{name}</span>
        <IconButton
          size="small"
          label={t('explore.help.about', { name })}
          icon={<CircleHelp aria-hidden />}
          aria-expanded={help}
          aria-controls={help ? helpId : undefined}
          onClick={() => setHelp(!help)}
        />
        <LockButton name={name} locked={share.locked} onToggle={() => setLocked([criterion.id], !share.locked)} />
        <ShareValue share={share} />
      </div>
      <WeightSlider name={name} id={criterion.id} share={share} least={SCALE} {...drag} />
      {help && (
        <div id={helpId}>
          <CriterionHelp criterion={criterion} />
          <Panel isQuiet>
            <ValueDoor id={criterion.id} />
          </Panel>
        </div>
      )}
    </li>
  );
});
