import { useApp } from '../../state/store';
import { chooseSurface } from '../../state/surface/actions';
import { Switch } from '../../ui/Switch';
import { useText } from '../useText';
import styles from './Surface.module.css';
import { areaText } from './words';

/** Mean areas of H3 hexagons of resolutions 6 and 8, from its table of cell statistics. */
export const HEXAGON_KM2 = 36.13;
const FINE_HEXAGON_KM2 = 0.737;

/** Whether the window has finer hexagons, and why not where it has none. */
export function FinePart() {
  const text = useText();
  const { t } = text;
  const isFine = useApp(({ scenario }) => scenario.surface.isFine);
  const isTooWide = useApp(({ session }) => session.surface.isTooWide === true);
  return (
    <section className={styles.part} aria-label={t('surface.fine')}>
      <Switch label={t('surface.fine')} checked={isFine} onChange={(next) => chooseSurface({ isFine: next })} />
      <p className={styles.note} aria-live="polite">
        {isFine && isTooWide
          ? t('surface.tooWide')
          : t('surface.fineNote', { area: areaText(FINE_HEXAGON_KM2, text), coarse: areaText(HEXAGON_KM2, text) })}
      </p>
    </section>
  );
}
