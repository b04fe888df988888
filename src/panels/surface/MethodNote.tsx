import { Disclosure } from '../../ui/Disclosure';
import { useText } from '../useText';
import styles from './Surface.module.css';
import { areaText } from './words';

/** Mean area of the hexagons of H3 at resolution 6, from its table of cell statistics. */
const HEXAGON_KM2 = 36.13;

/** What a hexagon is scored on, and what the surface does not know. */
export function MethodNote() {
  const text = useText();
  const { t } = text;
  return (
    <Disclosure title={t('surface.method')}>
      <div className={styles.method}>
        <p className={styles.note}>{t('surface.method.cells', { area: areaText(HEXAGON_KM2, text) })}</p>
        <p className={styles.note}>{t('surface.method.own')}</p>
        <p className={styles.note}>{t('surface.method.not')}</p>
        <p className={styles.note}>{t('surface.method.colour')}</p>
        <p className={styles.note}>{t('surface.method.blank')}</p>
        <p className={styles.note}>{t('sites.credit')}</p>
      </div>
    </Disclosure>
  );
}
