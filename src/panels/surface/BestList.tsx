import { memo } from 'react';
import type { SurfaceCell } from '../../model/surface';
import { patchSurface } from '../../state/surface/view';
import styles from '../sites/Sites.module.css';
import { useText } from '../useText';
import { useNames } from './useNames';
import { hoursText } from './words';

interface BestListProps {
  readonly cells: readonly SurfaceCell[];
  readonly classOf: (score: number) => number;
  readonly onOpen: (cell: SurfaceCell) => void;
}

/** The best places, each a button that opens it; pointing at one points at it on the map. */
export const BestList = memo(function BestList({ cells, classOf, onOpen }: BestListProps) {
  const text = useText();
  const { t, number } = text;
  const { placeOf, regionOf } = useNames();
  const leave = (): void => patchSurface({ pointed: undefined });
  return (
    <ol className={styles.list}>
      {cells.map((cell, index) => {
        const rank = number(index + 1);
        const name = placeOf(cell);
        const region = regionOf(cell.regionId);
        const hours = hoursText(cell.fabHours, text);
        const score = cell.score === undefined ? '–' : number(cell.score);
        const point = (): void => patchSurface({ pointed: cell.place });
        return (
          <li key={cell.place}>
            <button
              type="button"
              className={styles.row}
              aria-label={t('surface.row', { rank, name, region, score, hours })}
              onClick={() => onOpen(cell)}
              onMouseEnter={point}
              onMouseLeave={leave}
              onFocus={point}
              onBlur={leave}
            >
              <span className={styles.rank}>{rank}</span>
              <span className={styles.names}>
                <span className={styles.name} title={name}>
                  {name}
                </span>
                <span className={styles.note}>{t('surface.below', { region, hours })}</span>
              </span>
              <span
                className={styles.dot}
                data-class={cell.score === undefined ? 'none' : classOf(cell.score)}
                aria-hidden
              />
              <span className={styles.score}>{score}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
});
