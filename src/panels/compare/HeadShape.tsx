import { useMemo } from 'react';
import type { LngLat } from '../../model/geo';
import type { Region } from '../../model/region';
import { selectScores } from '../../state/select';
import { useApp } from '../../state/store';
import styles from './Heads.module.css';
import { type Shapes, shapeFill, shapeView } from './insetView';

interface HeadShapeProps {
  readonly region: Region;
  readonly shapes: Shapes;
  /** A site in it. */
  readonly at?: LngLat;
}

/** Radius of a site's dot, as a part of the box. */
const DOT = 0.08;

/** The outline of a region in the colour of its score on the map, with the place of a site in it. */
export function HeadShape({ region, at, shapes: { paths, place, classOf } }: HeadShapeProps) {
  const score = useApp((state) => selectScores(state).get(region.id));
  const d = paths.find(({ id }) => id === region.id)?.d ?? '';
  const view = useMemo(() => shapeView(d), [d]);
  const point = at && place(at);
  if (d === '') return <svg className={styles.shape} aria-hidden="true" />;
  return (
    <svg
      viewBox={[view.left, view.top, view.width, view.height].map((part) => part.toFixed(1)).join(' ')}
      className={styles.shape}
      aria-hidden="true"
    >
      <path d={d} fill={shapeFill(score, classOf)} />
      {point && <circle cx={point[0]} cy={point[1]} r={view.width * DOT} className={styles.dot} />}
    </svg>
  );
}
