import type { Paper } from './paper';

/** Something of known height, made for one width. */
export interface Block {
  readonly height: number;
  draw(paper: Paper, x: number, y: number): void;
}

/** A block in the flow of a document. */
export interface Piece extends Block {
  /** Never the last on its page. */
  readonly keep?: boolean;
  /** Drawn again above this piece where it begins a page. */
  readonly again?: Block;
}

export function space(height: number): Block {
  return { height, draw: () => undefined };
}

export function rule(height: number, width: number, colour: string, thickness = 0.6): Block {
  return { height, draw: (paper, x, y) => paper.line(x, y + height / 2, x + width, y + height / 2, colour, thickness) };
}

/** One below the other. */
export function stack(blocks: readonly Block[]): Block {
  return {
    height: blocks.reduce((sum, { height }) => sum + height, 0),
    draw: (paper, x, y) => {
      let top = y;
      for (const block of blocks) {
        block.draw(paper, x, top);
        top += block.height;
      }
    },
  };
}

/** Side by side, at their own offsets. */
export function beside(blocks: readonly { readonly block: Block; readonly x: number }[]): Block {
  return {
    height: Math.max(0, ...blocks.map(({ block }) => block.height)),
    draw: (paper, x, y) => {
      for (const { block, x: offset } of blocks) block.draw(paper, x + offset, y);
    },
  };
}
