import { memo } from 'react';
import { cx } from '../../ui/cx';
import { useText } from '../useText';
import styles from './Scatter.module.css';
import type { ScatterPoint, Side } from './scatterPlot';
import { useRowEvents } from './useRowEvents';

interface ScatterDotProps {
  readonly point: ScatterPoint;
  /** Percent of the plot. */
  readonly left: number;
  readonly bottom: number;
  readonly scoreClass: number;
  /** Where its name stands; a point without one shows it when pointed at. */
  readonly side: Side | undefined;
}

/** One place on the two axes; pointing at it lights up map and list. */
export const ScatterDot = memo(function ScatterDot({ point, left, bottom, scoreClass, side }: ScatterDotProps) {
  const { t, number } = useText();
  const { selected, pointed, events } = useRowEvents(point.id, noReach);
  const words = t('explore.scatter.point', {
    name: point.label,
    cost: number(point.cost),
    quality: number(point.quality),
  });
  return (
    <li
      className={cx(styles.place, (selected || pointed) && styles.front)}
      style={{ left: `${left}%`, bottom: `${bottom}%` }}
    >
      <button
        type="button"
        className={cx(styles.dot, selected && styles.selected, pointed && styles.pointed)}
        style={{ background: `var(--seq-${scoreClass + 1})` }}
        data-region={point.id}
        aria-label={words}
        aria-current={selected || undefined}
        title={words}
        {...events}
      />
      {(side !== undefined || selected || pointed) && (
        <span
          className={cx(styles.label, (side ?? (left > 50 ? 'left' : 'right')) === 'left' && styles.before)}
          aria-hidden
        >
          {point.label}
        </span>
      )}
    </li>
  );
});

/** Points take the focus in their own order; nothing else follows from reaching one. */
function noReach(): undefined {
  return undefined;
}
