import type { Head } from '../report/model';
import { type Block, space, stack } from './block';
import { rankBlock } from './charts';
import { COLOURS } from './colours';
import { mapBlock, type Shapes } from './mapBlock';
import type { Style } from './style';
import { fit, widthOf } from './type';
import { cellNotes, cellWords, drawNotes, LEADING, noteWidth, paragraph } from './words';

const GAP = 18;
/** Heights below which a map says nothing. */
const LEAST_MAP = 190;
const SMALL_MAP = 150;

/** Title, lead and headline figures on the left, the map on the right; without a map all of the width is theirs. */
export function headBlock(style: Style, head: Head, shapes: Shapes, width: number): Block {
  const left = head.map === undefined ? width : (width - GAP) * 0.4;
  const text = stack([
    paragraph(style, head.crumb.name, left, { size: style.body, colour: COLOURS.ink2 }),
    titleBlock(style, head.title.name, left),
    ...leadBlocks(style, head, left),
    space(6 * style.scale),
    ...head.headline.map((entry) => headlineBlock(style, entry, left)),
    ...(head.ranks === undefined ? [] : [space(6), rankBlock(style, head.ranks, left)]),
  ]);
  if (head.map === undefined) return text;
  const height = Math.max(text.height, (head.headline.length > 0 ? LEAST_MAP : SMALL_MAP) * style.scale);
  const map = mapBlock(style, head.map, shapes, width - left - GAP, height);
  return {
    height,
    draw: (paper, x, y) => {
      text.draw(paper, x, y);
      map.draw(paper, x + left + GAP, y);
    },
  };
}

/** All of the lead in one paragraph. */
function leadBlocks(style: Style, { lead }: Head, width: number): readonly Block[] {
  const words = lead.map((line) => line.words).join(' ');
  const line = { words, amounts: lead.flatMap(({ amounts }) => amounts), names: lead.flatMap(({ names }) => names) };
  if (words === '') return [];
  return [
    paragraph(style, line, width, { face: 'serif', size: style.lead * 0.94, colour: COLOURS.ink2, leading: 1.3 }),
  ];
}

/** The document's title: as large as its words allow, on up to two lines. */
function titleBlock(style: Style, words: string, width: number): Block {
  const large = 34 * style.scale;
  const { size, lines } = fit(style.faces.serif, large, words, width, { lines: 6, least: 0.4 });
  const step = size * 1.08;
  return {
    height: lines.length * step + 7 * style.scale,
    draw: (paper, x, y) => {
      paper.bookmark(words, y, 1);
      paper.mark('H1', () => {
        for (const [index, line] of lines.entries()) {
          paper.text(
            'serif',
            size,
            COLOURS.ink,
            x,
            y + size * 0.86 + index * step,
            index === lines.length - 1 ? line : `${line} `,
          );
        }
      });
    },
  };
}

/** A large figure with what it says beside it. */
function headlineBlock(style: Style, { value, says }: Head['headline'][number], width: number): Block {
  const words = cellWords(value);
  const notes = cellNotes(value);
  const size = 18.5 * style.scale;
  const figure = fit(style.faces.semi, size, words, width * 0.42, { lines: 1, least: 0.5 });
  const own = widthOf(style.faces.semi, figure.size, words) + noteWidth(style, figure.size, notes);
  const column = Math.max(width * 0.24, own + 8);
  const text = paragraph(style, says, width - column, { size: style.body, colour: COLOURS.ink2 });
  const height = Math.max(size * 1.35, text.height + 4);
  return {
    height: height + 4 * style.scale,
    draw: (paper, x, y) => {
      paper.line(x, y, x + width, y, COLOURS.line, 0.6);
      const baseline = y + height / 2 + figure.size * 0.36 + 1;
      paper.mark('P', () => {
        paper.text('semi', figure.size, COLOURS.ink, x, baseline, `${words} `);
        drawNotes(paper, figure.size, x + widthOf(style.faces.semi, figure.size, words), baseline, notes);
      });
      const oneLine = style.body * LEADING;
      const top = text.height > oneLine * 1.5 ? y + (height - text.height) / 2 + 1 : baseline - style.body * 1.02;
      text.draw(paper, x + column, top);
    },
  };
}
