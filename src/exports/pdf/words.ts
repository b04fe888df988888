import type { Amount, Cell, Line } from '../report/model';
import type { Block, Piece } from './block';
import { COLOURS } from './colours';
import type { Paper } from './paper';
import type { Style } from './style';
import { type FaceName, fit, widthOf, wrap } from './type';

/** How far apart lines stand, in sizes. */
export const LEADING = 1.36;
const RAISE = 0.34;
const NOTE_SIZE = 0.64;
/** Points; a footnote beside a title is no title. */
const MOST_NOTE = 8;

interface Look {
  readonly face?: FaceName;
  readonly size: number;
  readonly colour?: string;
  readonly role?: string;
  readonly leading?: number;
}

/** Numbers of the footnotes of amounts, each once. */
export function notesOf(amounts: readonly Amount[]): readonly number[] {
  const all = amounts.flatMap((amount) => (amount.type === 'figure' ? amount.notes : []));
  return [...new Set(all)].toSorted((a, b) => a - b);
}

export function noteText(notes: readonly number[]): string {
  return notes.join(',');
}

function noteSize(size: number): number {
  return Math.min(MOST_NOTE, size * NOTE_SIZE);
}

/** Width of footnote numbers after a text of this size. */
export function noteWidth(style: Style, size: number, notes: readonly number[]): number {
  return notes.length === 0 ? 0 : widthOf(style.faces.semi, noteSize(size), noteText(notes)) + 1;
}

export function drawNotes(paper: Paper, size: number, x: number, baseline: number, notes: readonly number[]): void {
  if (notes.length === 0) return;
  paper.text('semi', noteSize(size), COLOURS.link, x + 1, baseline - size * RAISE, noteText(notes));
}

/** Running text; the notes of its figures stand at its end. */
export function paragraph(style: Style, line: Line | string, width: number, look: Look): Block {
  const { face = 'sans', size, colour = COLOURS.ink, role = 'P', leading = LEADING } = look;
  const words = typeof line === 'string' ? line : line.words;
  const notes = typeof line === 'string' ? [] : notesOf(line.amounts);
  const room = noteWidth(style, size, notes);
  const lines = wrap(style.faces[face], size, words, width - room);
  const step = size * leading;
  return {
    height: lines.length * step,
    draw: (paper, x, y) =>
      paper.mark(role, () => {
        for (const [index, text] of lines.entries()) {
          const baseline = y + index * step + size * 0.98;
          const isLast = index === lines.length - 1;
          // The space keeps words apart where the text is read out or copied.
          paper.text(face, size, colour, x, baseline, isLast ? text : `${text} `);
          if (isLast) drawNotes(paper, size, x + widthOf(style.faces[face], size, text), baseline, notes);
        }
      }),
  };
}

/** The title of a part; bookmarked, and never alone at the foot of a page. */
export function title(style: Style, line: Line, width: number): Piece {
  const size = 10.4 * style.scale;
  const text = paragraph(style, line, width, { face: 'semi', size, role: 'H2' });
  return {
    height: text.height + 4 * style.scale,
    keep: true,
    draw: (paper, x, y) => {
      paper.bookmark(line.words, y, 2);
      text.draw(paper, x, y);
    },
  };
}

/** Words of a cell that are not a figure's extras. */
export function cellWords(cell: Cell): string {
  if ('words' in cell) return cell.words;
  if ('name' in cell) return cell.name;
  return cell.type === 'missing' ? '–' : cell.text;
}

export function cellNotes(cell: Cell): readonly number[] {
  if ('words' in cell) return notesOf(cell.amounts);
  return 'type' in cell && cell.type === 'figure' ? cell.notes : [];
}

/** Period and warnings of a figure, as they stand beside or below it. */
export function evidence(cell: Cell): string {
  return 'type' in cell && cell.type === 'figure' ? [cell.year, ...cell.flags].join(', ') : '';
}

interface CellLook {
  readonly align: 'left' | 'right';
  readonly face: FaceName;
  readonly size: number;
  readonly colour: string;
  readonly lines: number;
  readonly role: 'TD' | 'TH';
}

/** A cell of a table: shrinks a little, then wraps. */
export function cellBlock(style: Style, cell: Cell, width: number, look: CellLook): Block {
  const face = style.faces[look.face];
  const notes = cellNotes(cell);
  const room = noteWidth(style, look.size, notes);
  const { size, lines } = fit(face, look.size, cellWords(cell), width - room, { lines: look.lines, least: 0.72 });
  const step = size * 1.22;
  return {
    height: look.size * 1.22 + (lines.length - 1) * step,
    draw: (paper, x, y) =>
      paper.mark(look.role, () => {
        for (const [index, text] of lines.entries()) {
          const own = index === lines.length - 1 ? notes : [];
          const span = widthOf(face, size, text) + (own.length > 0 ? room : 0);
          const left = look.align === 'left' ? x : x + width - span;
          const baseline = y + index * step + look.size * 0.95;
          paper.text(look.face, size, look.colour, left, baseline, index === lines.length - 1 ? text : `${text} `);
          drawNotes(paper, size, left + widthOf(face, size, text), baseline, own);
        }
      }),
  };
}
