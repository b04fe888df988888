import { RANGE_DRAWS } from '../../scoring/weightBand';
import { useApp } from '../../state/store';
import { useText } from '../useText';
import styles from './RankingList.module.css';

/** What the score can not tell, next to it. */
export function ReadingNotes() {
  const { t, number, percent } = useText();
  const { weights, band, data } = useApp(({ scenario }) => scenario.uncertainty);
  return (
    <ul className={styles.notes}>
      <li>
        {t('explore.notes.range', {
          draws: number(RANGE_DRAWS),
          way: weights,
          band: percent(band),
          data,
        })}
      </li>
      <li>{t('explore.notes.bracket')}</li>
      <li>{t('explore.notes.bridged')}</li>
      <li>{t('explore.provisionalNote')}</li>
      <li>{t('explore.notes.priors')}</li>
    </ul>
  );
}
