import type { Section } from '../report/model';
import { type Block, beside, type Piece, space, stack } from './block';
import { barPieces, columnPieces, groupPieces, stripPieces } from './charts';
import { COLOURS } from './colours';
import { divergingPieces } from './diverging';
import { headBlock } from './head';
import { mapBlock, type Shapes } from './mapBlock';
import { sceneBlock } from './sceneBlock';
import type { Style } from './style';
import { tablePieces } from './table';
import { paragraph, title } from './words';

const PAIR_GAP = 26;

export interface Given {
  readonly style: Style;
  readonly shapes: Shapes;
  /** Rows of tables that may leave some out. */
  readonly most: number;
}

/** The pieces of one part of a document, top to bottom. */
export function piecesOf(given: Given, section: Section, width: number): readonly Piece[] {
  const { style, shapes, most } = given;
  switch (section.type) {
    case 'head':
      return [headBlock(style, section, shapes, width)];
    case 'bars':
      return barPieces(style, section, width);
    case 'table':
      return tablePieces(style, section, width, most);
    case 'strip':
      return stripPieces(style, section, width);
    case 'columns':
      return columnPieces(style, section, width);
    case 'groups':
      return groupPieces(style, section, width);
    case 'lines':
      return linePieces(style, section, width);
    case 'scene':
      return [sceneBlock(style, section, shapes, width)];
    case 'diverging':
      return divergingPieces(style, section, width);
    case 'map':
      return [title(style, section.title, width), mapBlock(style, section.map, shapes, width, width * 0.62)];
    case 'pair':
      return [pairBlock(given, section, width)];
  }
}

function linePieces(style: Style, section: Extract<Section, { type: 'lines' }>, width: number): readonly Piece[] {
  const lines = section.lines.map((line): Piece => {
    const text = paragraph(style, line, width - 10, { size: style.body, role: 'P' });
    return {
      height: text.height + 4 * style.scale,
      draw: (paper, x, y) => {
        paper.rect(x, y + style.body * 0.52, 3, 3, style.accent);
        text.draw(paper, x + 10, y);
      },
    };
  });
  return [title(style, section.title, width), ...lines];
}

/** Two columns of one height. */
function pairBlock(given: Given, { left, right }: Extract<Section, { type: 'pair' }>, width: number): Block {
  const half = (width - PAIR_GAP) / 2;
  const column = (sections: readonly Section[]): Block =>
    stack(
      sections.flatMap((section, index) => [
        ...(index === 0 ? [] : [space(given.style.gap * 0.8)]),
        ...piecesOf(given, section, half),
      ]),
    );
  return beside([
    { x: 0, block: column(left) },
    { x: half + PAIR_GAP, block: column(right) },
  ]);
}

/** A hairline over the whole width between two parts. */
export function divider(style: Style, width: number): Piece {
  const height = style.gap;
  return {
    height,
    draw: (paper, x, y) => paper.line(x, y + height / 2 - 1, x + width, y + height / 2 - 1, COLOURS.line, 0.7),
  };
}
