import { SHAPE_PATHS } from '../../model/symbols';
import type { Contender } from '../../views/contender';
import { useText } from '../useText';
import type { ThemeBlock } from './compared';
import { LOOKS, LookMark } from './looks';
import styles from './ProfileLines.module.css';

interface ProfileLinesProps {
  readonly contenders: readonly Contender[];
  readonly blocks: readonly ThemeBlock[];
}

const PLOT = { left: 172, width: 138, row: 26, top: 8 };
const x = (value: number): number => PLOT.left + (value / 100) * PLOT.width;
const y = (index: number): number => PLOT.top + (index + 0.5) * PLOT.row;

/** Each region or site as a line down the themes, from 0 at the left to 100 at the right; the numbers stand beside the bars. */
export function ProfileLines({ contenders, blocks }: ProfileLinesProps) {
  const { t, language } = useText();
  const bottom = PLOT.top + blocks.length * PLOT.row;
  return (
    <figure className={styles.profile}>
      <figcaption>
        <ul className={styles.key}>
          {contenders.map(({ id, names }, index) => (
            <li key={id}>
              <LookMark look={index} />
              {names[language]}
            </li>
          ))}
        </ul>
      </figcaption>
      <svg viewBox={`0 0 320 ${bottom + 18}`} className={styles.plot} aria-hidden="true">
        {[0, 50, 100].map((value) => (
          <g key={value}>
            <path d={`M${x(value)},${PLOT.top}V${bottom}`} className={styles.grid} />
            <text x={x(value)} y={bottom + 13} textAnchor="middle" className={styles.tick}>
              {value}
            </text>
          </g>
        ))}
        {blocks.map(({ theme }, index) => (
          <text key={theme} x={PLOT.left - 10} y={y(index) + 4} textAnchor="end" className={styles.theme}>
            {t(`explore.theme.${theme}`)}
          </text>
        ))}
        {contenders.map(({ id }, index) => (
          <Line key={id} blocks={blocks} index={index} />
        ))}
      </svg>
    </figure>
  );
}

function Line({ blocks, index }: { readonly blocks: readonly ThemeBlock[]; readonly index: number }) {
  const look = LOOKS[index];
  if (look === undefined) return null;
  const points = blocks.map(({ cells }, row) => {
    const value = cells[index]?.value?.amount;
    return value === undefined ? undefined : { row, at: `${x(value).toFixed(1)},${y(row)}` };
  });
  // A theme without a value breaks the line.
  const d = points.map((point, row) => point && `${points[row - 1] === undefined ? 'M' : 'L'}${point.at}`).join('');
  return (
    <g style={{ color: look.colour }}>
      <path d={d} className={styles.line} strokeDasharray={look.dash} />
      {points.map(
        (point) =>
          point && (
            <path
              key={point.row}
              d={SHAPE_PATHS[look.shape]}
              transform={`translate(${point.at}) scale(0.55)`}
              className={styles.mark}
            />
          ),
      )}
    </g>
  );
}
