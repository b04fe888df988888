import { Pause, Play } from 'lucide-react';
import { FIRST_YEAR, LAST_YEAR } from '../../model/scenario';
import { beginGesture, change, endGesture } from '../../state/actions';
import { useApp } from '../../state/store';
import { IconButton } from '../../ui/IconButton';
import { Slider } from '../../ui/Slider';
import { useText } from '../useText';
import styles from './OnMap.module.css';
import { usePlay } from './usePlay';

/** The end of which year the map shows, with play. */
export function YearSlider() {
  const { t } = useText();
  const year = useApp(({ scenario }) => scenario.year);
  const { playing, toggle } = usePlay();
  return (
    <div className={styles.year}>
      <div className={styles.line}>
        <span>{t('explore.year.label')}</span>
        <span className={styles.value}>{year}</span>
      </div>
      <div className={styles.play}>
        <IconButton
          size="small"
          label={playing ? t('explore.year.pause') : t('explore.year.play')}
          icon={playing ? <Pause aria-hidden /> : <Play aria-hidden />}
          onClick={toggle}
        />
        <div className={styles.track}>
          <Slider
            label={t('explore.year.label')}
            value={year}
            valueText={String(year)}
            min={FIRST_YEAR}
            max={LAST_YEAR}
            onChange={(next) => change('undo.year', { year: Math.round(next) })}
            onDragStart={beginGesture}
            onDragEnd={endGesture}
          />
          <div className={styles.ends} aria-hidden>
            <span>{FIRST_YEAR}</span>
            <span>{LAST_YEAR}</span>
          </div>
        </div>
      </div>
      <p className={styles.note}>{t('explore.year.note')}</p>
    </div>
  );
}
