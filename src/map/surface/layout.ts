/** Width of the texture that holds the bytes; every WebGL2 takes it. The shader finds a place by its lower 11 bits. */
export const BYTES_WIDTH = 2048;
export const BYTES_SHIFT = Math.log2(BYTES_WIDTH);

/** A rectangle of the texture and the bytes that fill it, row by row. */
export interface TextureBlock {
  readonly row: number;
  readonly width: number;
  readonly height: number;
  readonly from: number;
  readonly to: number;
}

/** Rows that hold so many bytes; at least one. */
export function rowsFor(count: number): number {
  return Math.max(1, Math.ceil(count / BYTES_WIDTH));
}

/** The whole rows at once, then what is left: so no byte has to be copied to fill up the last row. */
export function blocksOf(count: number): readonly TextureBlock[] {
  const height = Math.floor(count / BYTES_WIDTH);
  const from = height * BYTES_WIDTH;
  const whole = height === 0 ? [] : [{ row: 0, width: BYTES_WIDTH, height, from: 0, to: from }];
  const rest = from === count ? [] : [{ row: height, width: count - from, height: 1, from, to: count }];
  return [...whole, ...rest];
}

/** Begin and end of each slice of so many items; the last one may be shorter. */
export function slicesOf(count: number, most: number): readonly (readonly [from: number, to: number])[] {
  return Array.from({ length: Math.ceil(count / most) }, (_, at) => [at * most, Math.min(count, (at + 1) * most)]);
}
