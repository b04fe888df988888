import { X } from 'lucide-react';
import type { SurfaceCount } from '../../model/surface';
import { beginGesture, endGesture } from '../../state/actions';
import { useApp } from '../../state/store';
import { chooseSurface } from '../../state/surface/actions';
import { Button } from '../../ui/Button';
import { Slider } from '../../ui/Slider';
import { useText } from '../useText';
import { AreaBars } from './AreaBars';
import styles from './Surface.module.css';
import { barsOf, trackOf } from './threshold';
import { areaText, peopleText, shareText } from './words';

interface ThresholdProps {
  readonly count: SurfaceCount;
  readonly classOf: (score: number) => number;
}

/** Land by score with the threshold under it, and what lies at or above: area, people, share of all. */
export function Threshold({ count, classOf }: ThresholdProps) {
  const text = useText();
  const { t, number } = text;
  const { least, show } = useApp(({ scenario }) => scenario.surface);
  const isOld = useApp(({ session }) => session.surface.isCountOld === true);
  const track = trackOf(count.histogram, least);
  const [low, high] = track;
  const move = (value: number): void => chooseSurface({ least: value <= low ? undefined : value });
  return (
    <section className={styles.part} aria-label={t('surface.least')}>
      <div className={styles.headLine}>
        <h2 className={styles.heading}>{t('surface.least')}</h2>
        <b className={styles.least}>{least === undefined ? t('surface.least.none') : number(least)}</b>
        {least !== undefined && (
          <Button
            size="small"
            variant="quiet"
            icon={<X aria-hidden />}
            onClick={() => chooseSurface({ least: undefined })}
          >
            {t('surface.least.clear')}
          </Button>
        )}
      </div>
      <div className={styles.chart} data-old={isOld || undefined}>
        <AreaBars
          bars={barsOf(count.histogram, track)}
          least={least}
          classOf={classOf}
          label={t('surface.histogram')}
        />
        <Slider
          label={t('surface.least')}
          value={least ?? low}
          min={low}
          max={high}
          valueText={least === undefined ? t('surface.least.none') : number(least)}
          onChange={move}
          onDragStart={beginGesture}
          onDragEnd={endGesture}
        />
        <div className={styles.ends} aria-hidden>
          <span>{number(low)}</span>
          <span>{number((low + high) / 2)}</span>
          <span>{number(high)}</span>
        </div>
      </div>
      <dl className={styles.totals} data-old={isOld || undefined}>
        <Total
          label={t('surface.area')}
          value={areaText(count.areaKm2, text)}
          note={
            least === undefined
              ? t('surface.allLand')
              : t('surface.shareOf', { share: shareText(count.areaKm2, count.allAreaKm2, text) })
          }
        />
        <Total
          label={t('surface.people')}
          value={peopleText(count.people, text)}
          note={
            least === undefined
              ? t('surface.allLand')
              : t('surface.shareOfPeople', { share: shareText(count.people, count.allPeople, text) })
          }
        />
      </dl>
      {least === undefined && <p className={styles.note}>{t('surface.least.hint')}</p>}
      {least !== undefined && show !== 'score' && <p className={styles.note}>{t('surface.least.mapNote')}</p>}
    </section>
  );
}

interface TotalProps {
  readonly label: string;
  readonly value: string;
  readonly note: string;
}

function Total({ label, value, note }: TotalProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className={styles.total}>{value}</dd>
      <dd className={styles.note}>{note}</dd>
    </div>
  );
}
