import type { Section } from '../report/model';
import type { Piece } from './block';
import { COLOURS } from './colours';
import { textEnd } from './paper';
import type { Style } from './style';
import { fit, widthOf } from './type';
import { title } from './words';

/** Room for the value at the end of a row. */
const VALUE = 34;

/** Bars to either side of a line: what helps to the right, what costs to the left in the accent. */
export function divergingPieces(
  style: Style,
  { title: line, rows }: Extract<Section, { type: 'diverging' }>,
  width: number,
): readonly Piece[] {
  const longest = Math.max(...rows.map(({ label }) => widthOf(style.faces.sans, style.body, label.name)));
  const label = Math.min(width * 0.5, Math.max(width * 0.34, longest + 8));
  const half = (width - label - VALUE) / 2;
  const bars = rows.map((row): Piece => {
    const words = fit(style.faces.sans, style.body, row.label.name, label - 6, { lines: 2, least: 0.72 });
    const step = words.size * 1.2;
    const height = Math.max(style.row * 0.96, words.lines.length * step + 4);
    return {
      height,
      draw: (paper, x, y) => {
        const [middle, thick] = [y + height / 2, 6 * style.scale];
        const top = middle - ((words.lines.length - 1) * step) / 2 + words.size * 0.34;
        paper.mark('P', () => {
          for (const [index, text] of words.lines.entries())
            paper.text('sans', words.size, COLOURS.ink, x, top + index * step, `${text} `);
          textEnd(paper, 'semi', style.body, COLOURS.ink, x + width, middle + style.body * 0.34, row.value.text);
        });
        const zero = x + label + half;
        const span = Math.min(1, Math.abs(row.share)) * half;
        const isGain = row.share >= 0;
        paper.rect(isGain ? zero : zero - span, middle - thick / 2, span, thick, isGain ? COLOURS.bar : style.accent);
        paper.line(zero, y, zero, y + height, COLOURS.strong, 0.8);
      },
    };
  });
  return [title(style, line, width), ...bars];
}
