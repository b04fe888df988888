import type { RankChart, Section } from '../report/model';
import { type Block, type Piece, stack } from './block';
import { COLOURS } from './colours';
import { type Paper, textEnd } from './paper';
import type { Style } from './style';
import { fit, widthOf } from './type';
import { cellNotes, cellWords, drawNotes, LEADING, noteWidth, paragraph, title } from './words';

type Of<Type extends Section['type']> = Extract<Section, { type: Type }>;

/** Room for the value at the end of a bar. */
const VALUE = 26;

/** Bars from 0 to 100 with the mark of a median. */
export function barPieces(style: Style, { title: line, rows, note }: Of<'bars'>, width: number): readonly Piece[] {
  const longest = Math.max(...rows.map((row) => widthOf(style.faces.sans, style.body, row.label.name)));
  const label = Math.min(width * 0.48, Math.max(width * 0.36, longest + 8));
  const track = width - label - VALUE - 6;
  const bars = rows.map((row): Piece => {
    const words = fit(style.faces.sans, style.body, row.label.name, label - 6, { lines: 1, least: 0.72 });
    return {
      height: style.row * 0.96,
      draw: (paper, x, y) => {
        const [middle, height] = [y + (style.row * 0.96) / 2, 5.4 * style.scale];
        const baseline = middle + style.body * 0.34;
        const value = cellWords(row.value);
        paper.mark('P', () => {
          paper.text('sans', words.size, COLOURS.ink, x, baseline, `${words.lines[0] ?? ''} `);
          textEnd(paper, 'semi', style.body, COLOURS.ink, x + width, baseline, value);
        });
        paper.rect(x + label, middle - height / 2, track, height, COLOURS.sunken);
        if (row.share !== undefined)
          paper.rect(x + label, middle - height / 2, track * clamp(row.share), height, COLOURS.bar);
        if (row.mark !== undefined) {
          const at = x + label + track * clamp(row.mark);
          paper.line(at, middle - height, at, middle + height, style.accent, 1.5);
        }
      },
    };
  });
  const foot = paragraph(style, note, width, { size: style.small, colour: COLOURS.ink2 });
  return [
    title(style, line, width),
    ...bars,
    { height: foot.height + 5, draw: (paper, x, y) => foot.draw(paper, x, y + 5) },
  ];
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}

/** How often each rank came up, as columns; the present rank in the accent. */
export function rankBlock(style: Style, chart: RankChart, width: number): Block {
  const head = paragraph(style, chart.title, width, { size: style.note, colour: COLOURS.ink2 });
  const height = 24 * style.scale;
  const highest = Math.max(...chart.shares);
  const step = width / chart.shares.length;
  const columns: Block = {
    height: height + style.note * LEADING,
    draw: (paper, x, y) => {
      for (const [index, share] of chart.shares.entries()) {
        const isOwn = index + 1 === chart.rank;
        const tall = (share / highest) * height;
        if (tall > 0.15) paper.rect(x + index * step, y + height - tall, step * 0.8, tall, COLOURS.bar);
        if (isOwn) paper.line(x + (index + 0.4) * step, y - 2, x + (index + 0.4) * step, y + height, style.accent, 1.3);
      }
      paper.line(x, y + height, x + width, y + height, COLOURS.strong, 0.6);
      const baseline = y + height + style.note * 1.1;
      paper.mark('P', () => {
        paper.text('sans', style.note, COLOURS.ink2, x, baseline, `${chart.first.text} `);
        textEnd(paper, 'sans', style.note, COLOURS.ink2, x + width, baseline, chart.last.text);
      });
    },
  };
  const note = paragraph(style, chart.note, width, { size: style.note, colour: COLOURS.ink2 });
  return stack([head, { height: 4, draw: () => undefined }, columns, note]);
}

/** A corridor to scale: roads as a thick line, crossings as gates. */
export function stripPieces(style: Style, section: Of<'strip'>, width: number): readonly Piece[] {
  const total = section.stretches.reduce((sum, { hours }) => sum + hours, 0);
  const size = style.small;
  const height = size * LEADING * 2 + 12;
  const strip: Piece = {
    height,
    draw: (paper, x, y) => {
      const line = y + size * LEADING + 6;
      let at = x;
      for (const { type, hours } of section.stretches) {
        const span = (hours / total) * width;
        if (type === 'road') paper.rect(at, line - 2, span, 4, style.accent);
        else gate(paper, at, line, Math.max(2, span));
        at += span;
      }
      dot(paper, x, line);
      dot(paper, x + width, line);
      drawStripWords(paper, style, section, { x, y, width, total, line });
    },
  };
  const notes = section.notes.map((note): Piece => {
    const text = paragraph(style, note, width, { size: style.small, colour: COLOURS.ink2 });
    return { height: text.height + 3, draw: (paper, x, y) => text.draw(paper, x, y + 3) };
  });
  return [title(style, section.title, width), strip, ...notes];
}

interface Strip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly total: number;
  readonly line: number;
}

/** Hours above the longest roads, names of places below. */
function drawStripWords(paper: Paper, style: Style, section: Of<'strip'>, { x, y, width, total, line }: Strip): void {
  const size = style.small;
  const below = line + 7 + size;
  const face = style.faces.sans;
  const crossing = section.stretches.find(({ type }) => type === 'crossing');
  const names = [section.from.name, crossing && cellWords(crossing.label), section.to.name];
  paper.mark('P', () => {
    let at = x;
    for (const { type, hours, label } of section.stretches) {
      const span = (hours / total) * width;
      const words = cellWords(label);
      const notes = cellNotes(label);
      const wide = widthOf(face, size, words) + noteWidth(style, size, notes);
      if (type === 'road' && wide < span) {
        paper.text('sans', size, COLOURS.ink2, at + (span - wide) / 2, y + size, `${words} `);
        drawNotes(paper, size, at + (span - wide) / 2 + widthOf(face, size, words), y + size, notes);
      }
      at += span;
    }
    const room = width / names.filter((name) => name !== undefined).length - 4;
    for (const [index, name] of names.entries()) {
      if (name === undefined) continue;
      const { size: own, lines } = fit(face, size, name, room, { lines: 1, least: 0.7 });
      const words = lines[0] ?? '';
      const wide = widthOf(face, own, words);
      const left = [x, x + (width - wide) / 2, x + width - wide][index] ?? x;
      paper.text('sans', own, COLOURS.ink, left, below, `${words} `);
    }
  });
}

function gate(paper: Paper, x: number, y: number, width: number): void {
  paper.rect(x, y - 6, width, 12, COLOURS.ink);
}

function dot(paper: Paper, x: number, y: number): void {
  paper.rect(x - 1.2, y - 5, 2.4, 10, COLOURS.ink);
}

/** Columns by year, each with its value above and its year below. */
export function columnPieces(style: Style, section: Of<'columns'>, width: number): readonly Piece[] {
  const count = Math.max(1, section.columns.length);
  const step = width / count;
  const tall = 62 * style.scale;
  const size = style.small;
  const height = tall + size * 3.2;
  const values = section.columns.map(({ value }) =>
    fit(style.faces.sans, size, value.text, step - 3, { lines: 1, least: 0.6 }),
  );
  const chart: Piece = {
    height,
    draw: (paper, x, y) => {
      const floor = y + height - size * 1.5;
      for (const [index, column] of section.columns.entries()) {
        const high = clamp(column.share) * tall;
        const [left, wide] = [x + index * step + step * 0.15, step * 0.7];
        paper.rect(left, floor - high, wide, high, COLOURS.bar);
        const value = values[index];
        paper.mark('P', () => {
          const words = value?.lines[0] ?? '';
          const own = value?.size ?? size;
          centred(paper, style, own, COLOURS.ink, left + wide / 2, floor - high - 3, `${words} `);
          centred(paper, style, size, COLOURS.ink2, left + wide / 2, floor + size * 1.2, `${column.label.name} `);
        });
      }
      paper.line(x, floor, x + width, floor, COLOURS.strong, 0.6);
    },
  };
  const notes = section.notes.map((note): Piece => {
    const text = paragraph(style, note, width, { size: style.small, colour: COLOURS.ink2 });
    return { height: text.height + 3, draw: (paper, x, y) => text.draw(paper, x, y + 3) };
  });
  return [title(style, section.title, width), chart, ...notes];
}

function centred(
  paper: Paper,
  style: Style,
  size: number,
  colour: string,
  x: number,
  baseline: number,
  words: string,
): void {
  paper.text('sans', size, colour, x - widthOf(style.faces.sans, size, words.trimEnd()) / 2, baseline, words);
}

/** One bar for each region in each row, on the same axis. */
export function groupPieces(style: Style, section: Of<'groups'>, width: number): readonly Piece[] {
  const label = width * 0.23;
  const step = (width - label) / Math.max(1, section.heads.length);
  const track = step - VALUE - 8;
  const key = {};
  const heads = section.heads.map(({ name }) =>
    fit(style.faces.semi, style.body, name, step - 8, { lines: 2, least: 0.72 }),
  );
  const lines = Math.max(1, ...heads.map((head) => head.lines.length));
  const headHeight = lines * style.body * 1.25 + 5;
  const head: Piece = {
    height: headHeight,
    keep: true,
    draw: (paper, x, y) => {
      const cells = (): void => {
        for (const [index, own] of heads.entries()) {
          paper.mark('TH', () => {
            for (const [row, words] of own.lines.entries())
              paper.text(
                'semi',
                own.size,
                COLOURS.ink,
                x + label + index * step,
                y + own.size + row * own.size * 1.22,
                `${words} `,
              );
          });
        }
      };
      paper.group('Table', () => paper.group('TR', cells), key);
      paper.line(x, y + headHeight, x + width, y + headHeight, COLOURS.strong, 0.7);
    },
  };
  const rows = section.rows.map((row): Piece => {
    const words = fit(style.faces.sans, style.body, row.label.name, label - 6, { lines: 2, least: 0.72 });
    const height = Math.max(style.row, words.lines.length * words.size * 1.22 + 6);
    return {
      height,
      again: head,
      draw: (paper, x, y) => {
        const [middle, thick] = [y + height / 2, 5.4 * style.scale];
        const baseline = middle + style.body * 0.34;
        const cells = (): void => {
          paper.mark('TH', () => {
            const top = middle - ((words.lines.length - 1) * words.size * 1.22) / 2 + words.size * 0.34;
            for (const [index, text] of words.lines.entries())
              paper.text('sans', words.size, COLOURS.ink, x, top + index * words.size * 1.22, `${text} `);
          });
          for (const [index, cell] of row.cells.entries()) {
            const left = x + label + index * step;
            paper.mark('TD', () =>
              paper.text(
                cell.best ? 'semi' : 'sans',
                style.body,
                COLOURS.ink,
                left + track + 4,
                baseline,
                `${cellWords(cell.value)} `,
              ),
            );
            paper.rect(left, middle - thick / 2, track, thick, COLOURS.sunken);
            const share = clamp(cell.share ?? 0);
            paper.rect(left, middle - thick / 2, track * share, thick, cell.best ? COLOURS.bar : COLOURS.barPale);
          }
        };
        paper.group('Table', () => paper.group('TR', cells), key);
      },
    };
  });
  const foot = paragraph(style, section.note, width, { size: style.small, colour: COLOURS.ink2 });
  return [
    title(style, section.title, width),
    head,
    ...rows,
    { height: foot.height + 5, draw: (paper, x, y) => foot.draw(paper, x, y + 5) },
  ];
}
