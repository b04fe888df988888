import type { RegionId } from '../../model/ids';
import type { RankLine, RankSpan } from '../../scoring/sensitivity/rankLines';
import { spanAt } from './wording';

export const PLOT = { width: 720, height: 314, left: 28, right: 150, top: 24, bottom: 26 } as const;
/** Ranks below this are drawn on one line, `13+`. */
const DEEPEST = 12;

export interface LinePath {
  readonly regionId: RegionId;
  readonly path: string;
  /** Its rank where the slider stands; no rank where too little is known. */
  readonly rank?: number;
  /** Where its name stands: beside that rank, moved apart from the others. */
  readonly labelY: number;
}

export interface RankPlot {
  readonly ranks: number;
  readonly lines: readonly LinePath[];
}

export function shareX(share: number): number {
  return PLOT.left + share * (PLOT.width - PLOT.left - PLOT.right);
}

/** Ranks from the top; whatever is deeper than the plot lies on its last line. */
export function rankY(rank: number, ranks: number): number {
  const step = (PLOT.height - PLOT.top - PLOT.bottom) / Math.max(1, ranks - 1);
  return PLOT.top + (Math.min(rank, ranks) - 1) * step;
}

/** Step lines of ranks over shares, named at their rank at one share. A stretch without a rank is a gap. */
export function rankPlot(lines: readonly RankLine[], share: number): RankPlot {
  const deepest = Math.max(1, ...lines.flatMap(({ spans }) => spans.map(({ rank = 1 }) => rank)));
  const ranks = Math.min(deepest, DEEPEST + 1);
  const drawn = lines.map(({ regionId, spans }) => {
    const rank = spanAt(spans, share)?.rank;
    return { regionId, path: stepPath(spans, ranks), ...(rank === undefined ? {} : { rank }) };
  });
  return { ranks, lines: spread(drawn, ranks) };
}

function stepPath(spans: readonly RankSpan[], ranks: number): string {
  let isOpen = false;
  const steps = spans.map(({ from, to, rank }) => {
    const start = isOpen ? 'V' : `M${shareX(from).toFixed(1)} `;
    isOpen = rank !== undefined;
    return rank === undefined ? '' : `${start}${rankY(rank, ranks).toFixed(1)}H${shareX(to).toFixed(1)}`;
  });
  return steps.join('');
}

const LABEL_STEP = 15;

/** Names from the best rank down, each at least a line below the one before; the last ones stay inside. */
function spread(lines: readonly Omit<LinePath, 'labelY'>[], ranks: number): readonly LinePath[] {
  const order = [...lines].sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
  const floor = PLOT.height - PLOT.bottom;
  let y = Number.NEGATIVE_INFINITY;
  return order.map((line, i) => {
    const room = floor - (order.length - 1 - i) * LABEL_STEP;
    y = Math.min(room, Math.max(rankY(line.rank ?? ranks, ranks), y + LABEL_STEP));
    return { ...line, labelY: y };
  });
}
