import type { Encoding } from '../../model/imported';

export interface FoundEncoding {
  readonly encoding: Encoding;
  /** Offset of the first byte that is no UTF-8, where that is why it was taken for Windows-1252. */
  readonly badByteAt?: number;
}

/** Share of zero bytes on one side from which a text without a mark is taken for UTF-16. */
const ZERO_SHARE = 0.3;
const SAMPLE = 4096;

/** How the bytes of a text are meant: by its mark, by its zero bytes, as UTF-8 where it is valid, else as Windows-1252. */
export function detectEncoding(bytes: Uint8Array): FoundEncoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le' };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be' };
  const zeros = [0, 1].map((side) => zeroShare(bytes, side));
  if ((zeros[1] ?? 0) > ZERO_SHARE && zeros[0] === 0) return { encoding: 'utf-16le' };
  if ((zeros[0] ?? 0) > ZERO_SHARE && zeros[1] === 0) return { encoding: 'utf-16be' };
  const badByteAt = firstBadByte(bytes);
  return badByteAt === undefined ? { encoding: 'utf-8' } : { encoding: 'windows-1252', badByteAt };
}

function zeroShare(bytes: Uint8Array, side: number): number {
  const sample = bytes.subarray(0, SAMPLE);
  const taken = sample.filter((_, index) => index % 2 === side);
  return taken.length === 0 ? 0 : taken.filter((byte) => byte === 0).length / taken.length;
}

/** Offset of the first byte that is no UTF-8. */
export function firstBadByte(bytes: Uint8Array): number | undefined {
  if (isUtf8(bytes, false)) return undefined;
  // Prefixes stay valid up to the bad byte and never become valid again, so bisection finds it.
  let good = 0;
  let bad = bytes.length;
  while (good < bad) {
    const middle = (good + bad + 1) >> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle - 1;
  }
  // A prefix may end inside a character, which begins up to three bytes earlier.
  while (!isUtf8(bytes.subarray(0, good), false)) good--;
  return good;
}

function isUtf8(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
