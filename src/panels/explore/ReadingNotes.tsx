import { DEFAULT_DRAWS, WEIGHT_SPREAD } from '../../scoring/ranges';
import { useText } from '../useText';
import styles from './RankingList.module.css';

/** What the score can not tell, next to it. */
export function ReadingNotes() {
  const { t, number, percent } = useText();
  return (
    <ul className={styles.notes}>
      <li>
        {t('explore.notes.range', {
          draws: number(DEFAULT_DRAWS),
          low: percent(WEIGHT_SPREAD.low),
          high: percent(WEIGHT_SPREAD.high),
        })}
      </li>
      <li>{t('explore.notes.bracket')}</li>
      <li>{t('explore.notes.bridged')}</li>
      <li>{t('explore.provisionalNote')}</li>
      <li>{t('explore.notes.priors')}</li>
    </ul>
  );
}
