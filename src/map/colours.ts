/** A colour between two `#rrggbb`, by a share of 0 (the first) to 1 (the second). */
export function mixed(from: string, to: string, share: number): string {
  const [start, end] = [channels(from), channels(to)];
  const parts = start.map((value, index) => Math.round(value + ((end[index] ?? value) - value) * share));
  return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Red, green and blue of `#rrggbb`, 0..255. */
export function channels(colour: string): readonly number[] {
  const pairs = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (pairs === null) throw new Error(`channels: expected #rrggbb, got "${colour}"`);
  return pairs.slice(1).map((pair) => Number.parseInt(pair, 16));
}
