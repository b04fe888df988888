import { KIND_SHAPE, KIND_STAGE } from '../../model/symbols';
import type { Cell, Column, Row, Section } from '../report/model';
import { type Block, beside, type Piece } from './block';
import { COLOURS, STAGE_COLOURS } from './colours';
import type { Paper } from './paper';
import { drawShape } from './shapes';
import type { Style } from './style';
import { cellBlock, evidence, paragraph, title } from './words';

type Table = Extract<Section, { type: 'table' }>;

const GUTTER = 8;
const SYMBOL = 15;
const NOTHING: Cell = { words: '', amounts: [], names: [] };

/** A table as title, head and rows; `most` leaves out rows from the end, which `spare` must allow. */
export function tablePieces(
  style: Style,
  table: Table,
  width: number,
  most = Number.POSITIVE_INFINITY,
): readonly Piece[] {
  const columns = columnsOf(table);
  const places = layOut(columns, width);
  const shown = table.spare === undefined ? table.rows : table.rows.slice(0, Math.max(table.spare.least, most));
  const left = table.rows.length - shown.length;
  const key = {};
  const head = headPiece(style, columns, places, width, key);
  const hasHead = columns.some((column) => column.title.words !== '');
  const rows = shown.map((row, index) => {
    const isLast = index === shown.length - 1;
    return rowPiece({ style, table, row, columns, places, width, key, isLast, ...(hasHead && { again: head }) });
  });
  const more = left > 0 && table.spare ? [paragraphPiece(style, table.spare.more(left), width)] : [];
  return [
    title(style, table.title, width),
    ...(hasHead && table.rows.length > 0 ? [head] : []),
    ...rows,
    ...more,
    ...table.notes.map((note) => paragraphPiece(style, note, width)),
  ];
}

function paragraphPiece(style: Style, line: Table['title'], width: number): Piece {
  const text = paragraph(style, line, width, { size: style.small, colour: COLOURS.ink2 });
  return { height: text.height + 4, draw: (paper, x, y) => text.draw(paper, x, y + 4) };
}

/** The table's columns, and one for years where it has them. */
function columnsOf({ columns, years }: Table): readonly (Column & { readonly evidence?: boolean })[] {
  if (years !== 'column') return columns;
  return [...columns, { title: { words: '', amounts: [], names: [] }, align: 'right', width: 3, evidence: true }];
}

interface Span {
  readonly x: number;
  readonly width: number;
}

function layOut(columns: readonly Column[], width: number): readonly Span[] {
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  const free = width - GUTTER * (columns.length - 1);
  let x = 0;
  return columns.map((column) => {
    const span = { x, width: (free * column.width) / total };
    x += span.width + GUTTER;
    return span;
  });
}

function headPiece(
  style: Style,
  columns: readonly Column[],
  places: readonly Span[],
  width: number,
  key: object,
): Piece {
  const look = { face: 'sans', size: style.small, colour: COLOURS.ink2, lines: 2, role: 'TH' } as const;
  const cells = columns.flatMap((column, index) => {
    const place = places[index];
    if (place === undefined || column.title.words === '') return [];
    return [{ x: place.x, block: cellBlock(style, column.title, place.width, { ...look, align: column.align }) }];
  });
  const row = beside(cells);
  const height = row.height + 5 * style.scale;
  return {
    height,
    keep: true,
    draw: (paper, x, y) => {
      paper.group('Table', () => paper.group('TR', () => row.draw(paper, x, y)), key);
      paper.line(x, y + height, x + width, y + height, COLOURS.strong, 0.7);
    },
  };
}

interface RowGiven {
  readonly style: Style;
  readonly table: Table;
  readonly row: Row;
  readonly columns: readonly (Column & { readonly evidence?: boolean })[];
  readonly places: readonly Span[];
  readonly width: number;
  readonly key: object;
  readonly isLast: boolean;
  readonly again?: Block;
}

function rowPiece({ style, table, row, columns, places, width, key, isLast, again }: RowGiven): Piece {
  const indent = row.symbol === undefined ? 0 : SYMBOL * style.scale;
  const figure = row.cells.findLast((cell) => 'type' in cell && cell.type === 'figure');
  const cells = columns.flatMap((column, index) => {
    const place = places[index];
    if (place === undefined) return [];
    const cell: Cell = column.evidence
      ? { name: figure === undefined ? '' : evidence(figure) }
      : (row.cells[index] ?? NOTHING);
    const inset = index === 0 ? indent : 0;
    const block = cellOf(style, table, cell, place.width - inset, column, index);
    return [{ x: place.x + inset, block }];
  });
  const inner = beside(cells);
  const height = Math.max(style.row, inner.height + style.row * 0.42);
  const { symbol } = row;
  return {
    height,
    ...(again && { again }),
    draw: (paper, x, y) => {
      if (symbol !== undefined) drawSymbol(paper, symbol, x + 5, y + height / 2, style);
      const draw = (): void => paper.group('TR', () => inner.draw(paper, x, y + (height - inner.height) / 2 - 0.3));
      paper.group('Table', draw, key);
      const isHeavy = row.closes === true;
      if (!isLast || isHeavy) {
        paper.line(x, y + height, x + width, y + height, isHeavy ? COLOURS.ink3 : COLOURS.line, isHeavy ? 0.8 : 0.5);
      }
    },
  };
}

/** The first column is read as text; figures stand out; words beside them are quieter. */
function cellOf(
  style: Style,
  { years }: Table,
  cell: Cell,
  width: number,
  column: RowGiven['columns'][number],
  index: number,
): Block {
  const isAmount = 'type' in cell && cell.type !== 'missing';
  const colour = column.evidence || (index > 0 && !isAmount) ? COLOURS.ink2 : COLOURS.ink;
  const size = column.evidence ? style.small : style.body;
  const face = isAmount && index > 0 ? 'semi' : 'sans';
  const value = cellBlock(style, cell, width, { align: column.align, face, size, colour, lines: 3, role: 'TD' });
  if (years !== 'below' || evidence(cell) === '') return value;
  const look = {
    align: column.align,
    face: 'sans',
    size: style.note,
    colour: COLOURS.ink3,
    lines: 2,
    role: 'TD',
  } as const;
  const below = cellBlock(style, { name: evidence(cell) }, width, look);
  return {
    height: value.height + below.height,
    draw: (paper, x, y) => {
      value.draw(paper, x, y);
      below.draw(paper, x, y + value.height);
    },
  };
}

function drawSymbol(
  paper: Paper,
  { kind, status }: NonNullable<Row['symbol']>,
  x: number,
  y: number,
  style: Style,
): void {
  const colour = status === 'paused' || status === 'cancelled' ? COLOURS.ink3 : STAGE_COLOURS[KIND_STAGE[kind]];
  drawShape(paper, KIND_SHAPE[kind], { x, y, scale: 0.46 * style.scale, colour, fill: fillOf(status) });
}

function fillOf(status: NonNullable<Row['symbol']>['status']): 'full' | 'half' | 'none' {
  if (status === 'operating') return 'full';
  return status === 'under_construction' ? 'half' : 'none';
}
