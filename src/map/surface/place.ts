/** What the buffer of places holds where there is no ground. */
export const NO_PLACE = 0xffffffff;

/**
 * The pixel of a buffer under a point of the map, which is in CSS pixels from the upper left corner. The buffer counts from
 * the lower left. Nothing outside of it.
 */
export function pixelOf(
  point: { readonly x: number; readonly y: number },
  shown: { readonly width: number; readonly height: number },
  buffer: { readonly width: number; readonly height: number },
): readonly [x: number, y: number] | undefined {
  const x = Math.floor((point.x / shown.width) * buffer.width);
  const y = buffer.height - 1 - Math.floor((point.y / shown.height) * buffer.height);
  return x >= 0 && y >= 0 && x < buffer.width && y < buffer.height ? [x, y] : undefined;
}
