import { LEVELS } from '../../model/site';
import { chooseSites } from '../../state/sites/actions';
import { useApp } from '../../state/store';
import { Segments } from '../../ui/Segments';
import { useText } from '../useText';

/** Whether regions, candidate sites or the ground between are ranked. */
export function LevelSwitch() {
  const { t } = useText();
  const level = useApp(({ scenario }) => scenario.sites.level);
  return (
    <Segments
      label={t('sites.level')}
      options={LEVELS.map((value) => ({ value, label: t(`sites.level.${value}`) }))}
      value={level}
      onChange={(next) => chooseSites({ level: next, chosen: '' })}
    />
  );
}
