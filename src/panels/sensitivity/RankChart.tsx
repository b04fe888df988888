import { useMemo } from 'react';
import type { RegionId } from '../../model/ids';
import type { RankLines } from '../../scoring/sensitivity/rankLines';
import { cx } from '../../ui/cx';
import { useText } from '../useText';
import { PLOT, rankPlot, rankY, shareX } from './rankPlot';
import styles from './Sensitivity.module.css';
import { leadSentence } from './wording';

interface RankChartProps {
  readonly found: RankLines;
  readonly focus: RegionId | undefined;
  /** Where the slider stands, 0..1. */
  readonly share: number;
  readonly nameOf: (id: RegionId) => string;
}

const SHARES = [0, 0.25, 0.5, 0.75, 1];
const BOTTOM = PLOT.height - PLOT.bottom;

/** Ranks over shares; where the lead changes a dashed line stands with its share. */
export function RankChart({ found, focus, share, nameOf }: RankChartProps) {
  const text = useText();
  const { percent, number } = text;
  const { ranks, lines } = useMemo(() => rankPlot(found.lines, share), [found, share]);
  const rows = Array.from({ length: ranks }, (_, i) => i + 1);
  return (
    <svg
      className={styles.plot}
      viewBox={`0 0 ${PLOT.width} ${PLOT.height}`}
      role="img"
      aria-label={leadSentence(found, text, nameOf)}
    >
      {rows.map((rank) => (
        <g key={rank}>
          <path className={styles.grid} d={`M${shareX(0)} ${rankY(rank, ranks)}H${shareX(1)}`} />
          <text className={styles.tick} x={PLOT.left - 8} y={rankY(rank, ranks) + 4} textAnchor="end">
            {rank > 12 ? `${number(rank)}+` : number(rank)}
          </text>
        </g>
      ))}
      {SHARES.map((at) => (
        <text key={at} className={styles.tick} x={shareX(at)} y={PLOT.height - 6} textAnchor="middle">
          {percent(at)}
        </text>
      ))}
      <Flips found={found} />
      <path className={styles.now} d={`M${shareX(share)} ${PLOT.top - 6}V${BOTTOM + 4}`} />
      {lines.map(({ regionId, path, rank, labelY }) => (
        <g key={regionId} className={cx(styles.series, regionId === focus && styles.own)}>
          <path className={styles.line} d={path} />
          <text className={styles.label} x={shareX(1) + 8} y={labelY + 4}>
            {rank === undefined ? '–' : number(rank)} {nameOf(regionId)}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** The labels of two flips closer than this would lie on each other. */
const LABEL_ROOM = 44;

function Flips({ found }: { readonly found: RankLines }) {
  const { percent } = useText();
  let free = Number.NEGATIVE_INFINITY;
  return found.leads.slice(1).map(({ from }) => {
    const x = shareX(from);
    const isLabelled = x - free >= LABEL_ROOM;
    if (isLabelled) free = x;
    return (
      <g key={from}>
        <path className={styles.flip} d={`M${x} ${PLOT.top - 9}V${BOTTOM}`} />
        {isLabelled && (
          <text className={styles.flipLabel} x={x} y={10} textAnchor="middle">
            {percent(from, 1)}
          </text>
        )}
      </g>
    );
  });
}
