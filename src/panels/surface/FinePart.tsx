import { useApp } from '../../state/store';
import { chooseSurface } from '../../state/surface/actions';
import { Switch } from '../../ui/Switch';
import { useText } from '../useText';
import styles from './Surface.module.css';

/** Whether the window has finer hexagons, and why not where it has none. */
export function FinePart() {
  const { t } = useText();
  const isFine = useApp(({ scenario }) => scenario.surface.isFine);
  const isTooWide = useApp(({ session }) => session.surface.isTooWide === true);
  return (
    <section className={styles.part} aria-label={t('surface.fine')}>
      <Switch label={t('surface.fine')} checked={isFine} onChange={(next) => chooseSurface({ isFine: next })} />
      <p className={styles.note} aria-live="polite">
        {isFine && isTooWide ? t('surface.tooWide') : t('surface.fineNote')}
      </p>
    </section>
  );
}
