import type { LngLat } from '../../model/geo';
import { SHAPE_PATHS } from '../../model/symbols';
import { selectScores } from '../../state/select';
import { useApp } from '../../state/store';
import type { Contender } from '../../views/contender';
import type { OutlinePath } from '../frame/Outline';
import { useOutline } from '../frame/useOutline';
import { useText } from '../useText';
import { insetView, SHOWN_WIDTH } from './insetView';
import { LOOKS } from './looks';
import styles from './MapInset.module.css';

/** How the shapes of all regions, and a point, are laid into a box; the map's own projection. */
export interface InsetDrawing {
  readonly paths: (shapes: Shapes, width: number, height: number) => readonly OutlinePath[];
  readonly place: (width: number, height: number) => (at: LngLat) => readonly [number, number];
}
type Shapes = Parameters<Parameters<typeof useOutline>[0]>[0];

interface MapInsetProps {
  readonly contenders: readonly Contender[];
  readonly drawing: InsetDrawing;
  readonly classOf: (score: number) => number;
}

/** The whole continent, larger than it is shown, so that a part of it is fine enough. */
const BOX = { width: 1200, height: 848 };

/** Where the compared regions and sites lie: regions in the colour of their score, each with its mark of the other pictures. */
export function MapInset({ contenders, drawing, classOf }: MapInsetProps) {
  const { t, language } = useText();
  const scores = useApp(selectScores);
  const pathsFor = useOutline(drawing.paths);
  const place = drawing.place(BOX.width, BOX.height);
  const view = insetView(
    contenders.map(({ region }) => region.bounds),
    place,
  );
  const perPixel = view.width / SHOWN_WIDTH;
  const fillOf = (id: string): string | undefined => {
    const found = contenders.find(({ region }) => region.id === id);
    if (found === undefined) return undefined;
    const score = scores.get(found.region.id)?.score;
    return score === undefined ? 'var(--nodata)' : `var(--seq-${classOf(score) + 1})`;
  };
  const names = contenders.map((contender) => contender.names[language]).join(', ');
  return (
    <svg
      viewBox={[view.left, view.top, view.width, view.height].map((part) => part.toFixed(1)).join(' ')}
      className={styles.inset}
      role="img"
      aria-label={t('compare.inset.of', { names })}
    >
      {pathsFor?.(BOX.width, BOX.height).map(({ id, d }) => {
        const fill = fillOf(id);
        return <path key={id} d={d} className={fill === undefined ? styles.land : styles.chosen} fill={fill} />;
      })}
      {contenders.map(({ id, at }, index) => {
        const look = LOOKS[index];
        const [x, y] = place(at);
        return (
          look && (
            <path
              key={id}
              d={SHAPE_PATHS[look.shape]}
              transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${(0.6 * perPixel).toFixed(3)})`}
              className={styles.mark}
              style={{ color: look.colour }}
            />
          )
        );
      })}
    </svg>
  );
}
