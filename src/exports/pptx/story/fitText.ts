/**
 * Room that words take in a program whose fonts are not known here: widths of letters in ems, rounded up, of Georgia bold and
 * Calibri and of the wide fonts (DejaVu) that stand in for them where they are missing. What fits here fits there.
 */
type Face = 'serif' | 'sans';

const WIDE = /[MWmw%@≈—…]/;
const NARROW = /[ijlI.,:;'’|!()[\]·-]/;
const CAPITAL = /[A-ZÀ-Þ0-9$+–]/;
const EMS: Readonly<Record<Face, readonly [wide: number, narrow: number, capital: number, other: number]>> = {
  serif: [1.1, 0.42, 0.82, 0.68],
  sans: [0.98, 0.38, 0.68, 0.62],
};
const SPACE_EM = 0.34;
const LEADING = 1.22;

export interface Fitted {
  /** Inches. */
  readonly width: number;
  readonly height: number;
  readonly lines: number;
}

/** How many lines words take at a size in points within a width in inches, and how high and wide they are. */
export function linesOf(words: string, face: Face, size: number, room = Number.POSITIVE_INFINITY): Fitted {
  let [lines, line, widest] = [1, 0, 0];
  for (const word of words.split(/(?<= )/)) {
    const wide = (emsOf(word, face) * size) / 72;
    if (line > 0 && line + wide - (SPACE_EM * size) / 72 > room) {
      lines += 1;
      line = 0;
    }
    line += wide;
    widest = Math.max(widest, line);
  }
  return { lines, width: widest, height: (lines * size * LEADING) / 72 };
}

/** The largest of the sizes at which words fit a box; the smallest where none does. */
export function sizeFor(words: string, face: Face, sizes: readonly number[], width: number, height: number): number {
  const found = sizes.find((size) => linesOf(words, face, size, width).height <= height);
  return found ?? Math.min(...sizes);
}

function emsOf(word: string, face: Face): number {
  const [wide, narrow, capital, other] = EMS[face];
  return [...word].reduce((sum, letter) => {
    if (letter === ' ' || letter === '\u00a0') return sum + SPACE_EM;
    if (WIDE.test(letter)) return sum + wide;
    if (NARROW.test(letter)) return sum + narrow;
    return sum + (CAPITAL.test(letter) ? capital : other);
  }, 0);
}
