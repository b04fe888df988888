import { chooseSites } from '../../state/sites/actions';
import { useApp } from '../../state/store';
import { retrySurface } from '../../state/surface/actions';
import { Button } from '../../ui/Button';
import { useText } from '../useText';
import styles from './Surface.module.css';

/** How far the measuring has come, with a way out of it, or what went wrong. */
export function WaitPart() {
  const { t, percent } = useText();
  const share = useApp(({ session }) => session.surface.share);
  const problem = useApp(({ session }) => session.surface.problem);
  if (problem !== undefined)
    return (
      <div role="alert" className={styles.wait}>
        <p className={styles.alert}>{t('surface.failed')}</p>
        <Button size="small" onClick={retrySurface}>
          {t('surface.retry')}
        </Button>
      </div>
    );
  if (share === undefined) return null;
  return (
    <div>
      <div className={styles.wait}>
        <p className={styles.note}>{t('surface.measuring', { share: percent(share) })}</p>
        <Button size="small" variant="quiet" onClick={() => chooseSites({ level: 'regions' })}>
          {t('surface.cancel')}
        </Button>
      </div>
      <progress className={styles.progress} max={1} value={share} aria-label={t('surface.measuringLabel')} />
      <p className={styles.note}>{t('surface.measuringNote')}</p>
    </div>
  );
}
