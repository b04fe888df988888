import { memo, useMemo } from 'react';
import { selectAxes } from '../../state/select';
import { useApp } from '../../state/store';
import { PictureButtons } from '../picture/PictureButtons';
import { useText } from '../useText';
import type { RankingRow } from './rankingRows';
import styles from './Scatter.module.css';
import { ScatterDot } from './ScatterDot';
import { axisOf, labelled, placeOn, type ScatterPoint } from './scatterPlot';

interface ScatterProps {
  readonly rows: readonly RankingRow[];
  readonly classOf: (score: number) => number;
}

const NAMED = 12;
/** As in the style sheet, for the docked panel; a wider one only leaves more room. */
const PLOT = { width: 300, height: 420 };

/** Quality against cost: further right is cheaper, further up is better. Every ranked place is a point. */
export const Scatter = memo(function Scatter({ rows, classOf }: ScatterProps) {
  const { t, number } = useText();
  const points = usePoints(rows);
  const selected = useApp(({ scenario }) => (scenario.selection.type === 'region' ? scenario.selection.id : undefined));
  const x = useMemo(() => axisOf(points.map(({ cost }) => cost)), [points]);
  const y = useMemo(() => axisOf(points.map(({ quality }) => quality)), [points]);
  const named = useMemo(() => {
    const best = points.slice(0, NAMED).map(({ id }) => id);
    return labelled(points, selected === undefined ? best : [selected, ...best], { x, y }, PLOT);
  }, [points, selected, x, y]);
  return (
    <div className={styles.scroll}>
      <p className={styles.axisName}>{t('explore.scatter.quality')} ↑</p>
      <div className={styles.frame}>
        <div className={styles.yTicks} aria-hidden>
          {y.ticks.map((tick) => (
            <span key={tick} style={{ bottom: `${placeOn(y, tick)}%` }}>
              {tick}
            </span>
          ))}
        </div>
        <ul className={styles.plot} aria-label={t('explore.scatter.title')}>
          {y.ticks.map((tick) => (
            <li key={`y${tick}`} aria-hidden className={styles.across} style={{ bottom: `${placeOn(y, tick)}%` }} />
          ))}
          {x.ticks.map((tick) => (
            <li key={`x${tick}`} aria-hidden className={styles.up} style={{ left: `${placeOn(x, tick)}%` }} />
          ))}
          {points.map((point) => (
            <ScatterDot
              key={point.id}
              point={point}
              left={placeOn(x, point.cost)}
              bottom={placeOn(y, point.quality)}
              scoreClass={classOf(point.score)}
              side={named.get(point.id)}
            />
          ))}
        </ul>
      </div>
      <div className={styles.xTicks} aria-hidden>
        {x.ticks.map((tick) => (
          <span key={tick} style={{ left: `${placeOn(x, tick)}%` }}>
            {tick}
          </span>
        ))}
      </div>
      <p className={styles.axisNameX}>{t('explore.scatter.cost')} →</p>
      <PictureButtons
        name={t('explore.scatter.title')}
        draw={async () =>
          (await import('./scatterPicture')).scatterPicture({
            ...{ points, selected, axes: { x, y }, classOf },
            words: {
              x: t('explore.scatter.cost'),
              y: t('explore.scatter.quality'),
              key: t('map.legend.score'),
              below: (edge) => t('documents.legend.below', { edge: number(edge) }),
              between: (low, high) => t('documents.legend.between', { low: number(low), high: number(high) }),
              from: (edge) => t('documents.legend.from', { edge: number(edge) }),
              note: t('explore.scatter.note'),
              source: t('pictures.scores'),
            },
          })
        }
      />
      <p className={styles.note}>{t('explore.scatter.note')}</p>
    </div>
  );
});

/** The ranked places that have both axes, best first. */
function usePoints(rows: readonly RankingRow[]): readonly ScatterPoint[] {
  const { language } = useText();
  const axes = useApp(selectAxes);
  const regions = useApp(({ atlas }) => atlas.regions);
  return useMemo(() => {
    const slotOf = new Map(regions.map(({ id }, slot) => [id, slot]));
    return rows.flatMap(({ region, score }) => {
      const { quality, cost } = axes[slotOf.get(region.id) ?? regions.length] ?? {};
      if (quality === undefined || cost === undefined) return [];
      return [{ id: region.id, quality, cost, label: region.names[language], score: score.score ?? 0 }];
    });
  }, [rows, axes, regions, language]);
}
