import { xmlText } from '../../exports/ooxml/xml';
import type { Picture } from '../../exports/picture/framed';
import type { RegionId } from '../../model/ids';
import { tokenOf } from '../picture/inlined';
import { axisRanks, CELL_EDGES, cellShade, type StripRow } from './strip';

interface Given {
  readonly rows: readonly StripRow[];
  /** Ranks shown. */
  readonly count: number;
  readonly nameOf: (id: RegionId) => string;
  readonly range: (row: StripRow) => string;
  readonly key: string;
}

const NAMES = 170;
const RANGE = 70;
const CELLS = 560;
const ROW = 22;
const AXIS = 20;

/** Regions by ranks as a drawing: a shade for how often each region takes each rank, and its range at the end. */
export function stripPicture({ rows, count, nameOf, range, key }: Given): Omit<Picture, 'title' | 'colours'> {
  const [ink, quiet] = [tokenOf('ink'), tokenOf('ink-2')];
  const shades = Array.from({ length: CELL_EDGES.length + 1 }, (_, step) => tokenOf(`seq-${step + 1}`));
  const cell = CELLS / count;
  const text = (x: number, y: number, words: string, fill: string, anchor = 'start'): string =>
    `<text x="${x}" y="${y}" font-size="12" text-anchor="${anchor}" fill="${fill}">${xmlText(words)}</text>`;
  const markup = [
    ...axisRanks(count).map((rank) => text(NAMES + (rank - 0.5) * cell, 12, String(rank), quiet, 'middle')),
    ...rows.flatMap((row, index) => {
      const y = AXIS + index * ROW;
      const cells = [...row.cells.subarray(0, count)].flatMap((share, rank) => {
        const shade = cellShade(share);
        if (shade === 0) return [];
        const at = `x="${(NAMES + rank * cell).toFixed(2)}" y="${y}" width="${cell.toFixed(2)}" height="${ROW - 4}"`;
        return [`<rect ${at} fill="${shades[shade - 1] ?? 'none'}"/>`];
      });
      const end = text(NAMES + CELLS + 10, y + 13, range(row), ink);
      return [text(0, y + 13, nameOf(row.regionId), ink), ...cells, end];
    }),
  ].join('');
  const lines = [0, ...CELL_EDGES].map((edge, step) => ({
    text: edge === 0 ? `< ${CELL_EDGES[0]} %` : `≥ ${edge} %`,
    mark: `<rect width="22" height="12" y="2" fill="${shades[step] ?? 'none'}"/>`,
  }));
  return {
    body: { markup, width: NAMES + CELLS + RANGE, height: AXIS + rows.length * ROW },
    lines: [{ text: key, isHeading: true }, ...lines],
    foot: [],
  };
}
