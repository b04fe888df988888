import { change } from '../../state/actions';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { useText } from '../useText';
import styles from './RankingPanel.module.css';

/** Nothing passes: says so, and offers to take the limits away. */
export function NoResult() {
  const { t } = useText();
  const hasLimits = useApp(({ scenario }) => scenario.knockouts.length > 0);
  const hasPlaces = useApp(({ scenario }) => scenario.picked.length > 0 || scenario.countries.length < 3);
  return (
    <div className={styles.none} role="status">
      <p>{t('explore.none.title')}</p>
      <p>{t('explore.none.why')}</p>
      <div>
        {hasLimits && (
          <Button size="small" onClick={() => change('undo.knockout', { knockouts: [] })}>
            {t('explore.none.clearLimits')}
          </Button>
        )}
        {hasPlaces && (
          <Button size="small" onClick={() => change('undo.places', { picked: [], countries: ['MX', 'US', 'CA'] })}>
            {t('explore.none.allPlaces')}
          </Button>
        )}
      </div>
    </div>
  );
}
