/** Which rows of a long list are drawn, and the height of those left out above and below. */
export interface RowWindow {
  readonly from: number;
  /** One past the last row drawn. */
  readonly to: number;
  readonly above: number;
  readonly below: number;
}

interface WindowGiven {
  readonly count: number;
  readonly rowPx: number;
  readonly scrollPx: number;
  readonly heightPx: number;
  /** Rows drawn beyond either edge, so that the next ones are there when focus or a finger reaches them. */
  readonly spare: number;
}

/** Rows inside the box, all of one height, with some spare at either edge. */
export function rowWindow({ count, rowPx, scrollPx, heightPx, spare }: WindowGiven): RowWindow {
  const first = Math.floor(scrollPx / rowPx) - spare;
  const from = Math.min(Math.max(0, first), Math.max(0, count - 1));
  const to = Math.min(count, Math.max(from, Math.ceil((scrollPx + heightPx) / rowPx) + spare));
  return { from, to, above: from * rowPx, below: (count - to) * rowPx };
}
