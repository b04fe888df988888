import { SURFACE_SHOWS } from '../../model/surface';
import { useApp } from '../../state/store';
import { chooseSurface } from '../../state/surface/actions';
import { Select } from '../../ui/Select';
import { useWidth } from '../frame/useWidth';
import { InsideSelect } from '../sites/InsideSelect';
import { LevelSwitch } from '../sites/LevelSwitch';
import { useText } from '../useText';
import { ShowRamp } from './ShowRamp';
import styles from './Surface.module.css';

/** What is ranked, what the ground is coloured by, and where. */
export function ShowPart() {
  const { t } = useText();
  const width = useWidth();
  const show = useApp(({ scenario }) => scenario.surface.show);
  return (
    <>
      <LevelSwitch />
      <div className={styles.pair}>
        <Select
          label={t('surface.show')}
          size="small"
          options={SURFACE_SHOWS.map((value) => ({ value, label: t(`surface.show.${value}`) }))}
          value={show}
          onChange={(next) => chooseSurface({ show: next })}
        />
        <InsideSelect />
      </div>
      {width === 'narrow' && <ShowRamp show={show} />}
    </>
  );
}
