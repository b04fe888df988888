import { setCompared } from '../../state/compared';
import { selectRanking } from '../../state/select';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { useText } from '../useText';
import styles from './Compare.module.css';

const FIRST = 4;

/** Says how regions get here, and offers the first of the ranking. */
export function CompareEmpty() {
  const { t } = useText();
  const ranking = useApp(selectRanking);
  const best = ranking.filter(({ rank }) => rank !== undefined).slice(0, FIRST);
  return (
    <div className={styles.empty}>
      <h3 className={styles.heading}>{t('compare.empty')}</h3>
      <ul className={styles.ways}>
        <li>{t('compare.empty.here')}</li>
        <li>{t('compare.empty.ranking')}</li>
        <li>{t('compare.empty.dossier')}</li>
      </ul>
      {best.length > 1 && (
        <Button variant="primary" onClick={() => setCompared(best.map(({ regionId }) => regionId))}>
          {t('compare.empty.best', { count: best.length })}
        </Button>
      )}
    </div>
  );
}
