import { SHAPE_PATHS } from '../../model/symbols';
import { selectScores } from '../../state/select';
import { useApp } from '../../state/store';
import type { Contender } from '../../views/contender';
import { useText } from '../useText';
import { insetView, SHOWN_WIDTH, type Shapes, shapeFill } from './insetView';
import { LOOKS } from './looks';
import styles from './MapInset.module.css';

interface MapInsetProps {
  readonly contenders: readonly Contender[];
  readonly shapes: Shapes;
}

/** Where the compared regions and sites lie: regions in the colour of their score, each with its mark of the other pictures. */
export function MapInset({ contenders, shapes: { paths, place, classOf } }: MapInsetProps) {
  const { t, language } = useText();
  const scores = useApp(selectScores);
  const view = insetView(
    contenders.map(({ region }) => region.bounds),
    place,
  );
  const perPixel = view.width / SHOWN_WIDTH;
  const fillOf = (id: string): string | undefined => {
    const found = contenders.find(({ region }) => region.id === id);
    return found && shapeFill(scores.get(found.region.id), classOf);
  };
  const names = contenders.map((contender) => contender.names[language]).join(', ');
  return (
    <svg
      viewBox={[view.left, view.top, view.width, view.height].map((part) => part.toFixed(1)).join(' ')}
      className={styles.inset}
      role="img"
      aria-label={t('compare.inset.of', { names })}
    >
      {paths.map(({ id, d }) => {
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
