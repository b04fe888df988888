import type { SurfaceCell, SurfaceCount } from '../../model/surface';
import { MOST_SPACING_KM } from '../../model/surface';
import { useApp } from '../../state/store';
import { chooseSurface } from '../../state/surface/actions';
import { KM_PER_MILE } from '../../text/convert';
import { NumberField } from '../../ui/NumberField';
import { useText } from '../useText';
import { BestList } from './BestList';
import styles from './Surface.module.css';

interface BestPartProps {
  readonly count: SurfaceCount;
  readonly classOf: (score: number) => number;
  readonly onOpen: (cell: SurfaceCell) => void;
}

/** The best places and how far apart they are, or why there is none. */
export function BestPart({ count, classOf, onOpen }: BestPartProps) {
  const { t, number } = useText();
  const { least, spacingKm } = useApp(({ scenario }) => scenario.surface);
  const isOld = useApp(({ session }) => session.surface.isCountOld === true);
  const unit = useApp(({ session }) => session.units.length);
  const km = unit === 'mi' ? KM_PER_MILE : 1;
  return (
    <section aria-label={t('surface.best')}>
      <div className={styles.part}>
        <h2 className={styles.heading}>{t('surface.best')}</h2>
        <NumberField
          label={t('surface.spacing')}
          unit={unit}
          min={0}
          max={Math.floor(MOST_SPACING_KM / km)}
          step={10}
          value={Math.round(spacingKm / km)}
          onChange={(value) => chooseSurface({ spacingKm: Math.min(MOST_SPACING_KM, value * km) })}
        />
        {count.best.length === 0 && (
          <p className={styles.note}>
            {least !== undefined && count.allAreaKm2 > 0
              ? t('surface.noneShort', { least: number(least) })
              : t('surface.noneAtAll')}
          </p>
        )}
      </div>
      <div className={styles.list} data-old={isOld || undefined}>
        <BestList cells={count.best} classOf={classOf} onOpen={onOpen} />
      </div>
    </section>
  );
}
