import { chooseSites } from '../../state/sites/actions';
import { useApp } from '../../state/store';
import { Segments } from '../../ui/Segments';
import { useText } from '../useText';

/** Whether regions or candidate sites are ranked. */
export function LevelSwitch() {
  const { t } = useText();
  const level = useApp(({ scenario }) => scenario.sites.level);
  return (
    <Segments
      label={t('sites.level')}
      options={[
        { value: 'regions', label: t('sites.level.regions') },
        { value: 'sites', label: t('sites.level.sites') },
      ]}
      value={level}
      onChange={(next) => chooseSites({ level: next })}
    />
  );
}
