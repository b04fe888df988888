import type { RegionId } from '../../model/ids';
import type { RankLine } from '../../scoring/sensitivity/rankLines';

export const PLOT = { width: 720, height: 300, left: 28, right: 150, top: 10, bottom: 26 } as const;
/** Ranks below this are drawn on one line, `13+`. */
const DEEPEST = 12;

export interface LinePath {
  readonly regionId: RegionId;
  readonly path: string;
  /** Where its name stands, moved apart from the others. */
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

/** Step lines of ranks over shares. A stretch without a rank is a gap. */
export function rankPlot(lines: readonly RankLine[]): RankPlot {
  const deepest = Math.max(1, ...lines.flatMap(({ spans }) => spans.map(({ rank = 1 }) => rank)));
  const ranks = Math.min(deepest, DEEPEST + 1);
  const drawn = lines.map(({ regionId, spans }) => {
    let isOpen = false;
    const path = spans.map(({ from, to, rank }) => {
      if (rank === undefined) {
        isOpen = false;
        return '';
      }
      const y = rankY(rank, ranks).toFixed(1);
      const start = isOpen ? `V${y}` : `M${shareX(from).toFixed(1)} ${y}`;
      isOpen = true;
      return `${start}H${shareX(to).toFixed(1)}`;
    });
    const last = [...spans].reverse().find(({ rank }) => rank !== undefined)?.rank ?? ranks;
    return { regionId, path: path.join(''), last };
  });
  return { ranks, lines: spread(drawn, ranks) };
}

const LABEL_STEP = 15;

/** Names in the order of their last ranks, each at least a line below the one before; the last one stays inside. */
function spread(
  lines: readonly { readonly regionId: RegionId; readonly path: string; readonly last: number }[],
  ranks: number,
): readonly LinePath[] {
  const order = [...lines].sort((a, b) => a.last - b.last);
  const floor = PLOT.height - PLOT.bottom;
  let y = Number.NEGATIVE_INFINITY;
  return order.map(({ regionId, path, last }, i) => {
    const room = floor - (order.length - 1 - i) * LABEL_STEP;
    y = Math.min(room, Math.max(rankY(last, ranks), y + LABEL_STEP));
    return { regionId, path, labelY: y };
  });
}
