import type { ReadBytes } from '../order';
import { type Face, readFace } from './face';

export type FaceName = 'sans' | 'semi' | 'serif';
export type Faces = Readonly<Record<FaceName, Face>>;

/** Text that has no room: the layout is wrong, and nothing is cut off in silence. */
export class OverflowError extends Error {
  constructor(
    readonly text: string,
    readonly width: number,
  ) {
    super(`layout: expected "${text}" to fit ${Math.round(width)} pt, got more`);
    this.name = 'OverflowError';
  }
}

/** The fonts of documents, cut for print by the geo step `fonts`. */
export async function loadFaces(read: ReadBytes): Promise<Faces> {
  const [sans, semi, serif] = await Promise.all([
    read('fonts/print-sans.ttf'),
    read('fonts/print-sans-semi.ttf'),
    read('fonts/print-serif.ttf'),
  ]);
  const plain = readFace(sans);
  // The serif has letters alone: signs such as ≈ come from the sans.
  return { sans: plain, semi: readFace(semi), serif: { ...readFace(serif), spare: plain } };
}

/** A glyph with the character it stands for; one that its face lacks may come from the spare one. */
export interface Glyph {
  readonly id: number;
  readonly text: string;
  readonly isSpare?: boolean;
}

const REPLACEMENT = '?';

/** Glyphs of a text; a letter that the font lacks loses its marks, and what is left unknown becomes a question mark. */
export function glyphsOf(face: Face, text: string): readonly Glyph[] {
  return [...text.normalize('NFC')].flatMap((letter) => {
    const own = face.glyph(letter.codePointAt(0) ?? 0);
    if (own !== undefined) return [{ id: own, text: letter }];
    const spare = face.spare?.glyph(letter.codePointAt(0) ?? 0);
    if (spare !== undefined) return [{ id: spare, text: letter, isSpare: true }];
    const plain = [...letter.normalize('NFD')][0] ?? REPLACEMENT;
    const known = face.glyph(plain.codePointAt(0) ?? 0) === undefined ? REPLACEMENT : plain;
    return [{ id: face.glyph(known.codePointAt(0) ?? 0) ?? 0, text: known }];
  });
}

const measured = new WeakMap<Face, Map<string, number>>();

/** Width of a text in points. Letters stand side by side without kerning, so words add up. */
export function widthOf(face: Face, size: number, text: string): number {
  const known = measured.get(face) ?? new Map<string, number>();
  measured.set(face, known);
  const units = known.get(text) ?? glyphsOf(face, text).reduce((sum, glyph) => sum + unitsOf(face, glyph), 0);
  known.set(text, units);
  return (units * size) / face.unitsPerEm;
}

/** Width of a glyph in units of its own face, also where it comes from the spare one. */
export function unitsOf(face: Face, { id, isSpare }: Glyph): number {
  if (isSpare !== true || face.spare === undefined) return face.advance(id);
  return (face.spare.advance(id) * face.unitsPerEm) / face.spare.unitsPerEm;
}

/** Lines no wider than `width`, broken at spaces, and after a hyphen or slash. Throws OverflowError where a word is wider. */
export function wrap(face: Face, size: number, text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let long = 0;
  for (const word of text.split(/(?<=[ \-–/])(?<!≈ )/)) {
    const [bare, whole] = [widthOf(face, size, word.trimEnd()), widthOf(face, size, word)];
    if (bare > width + 0.01) throw new OverflowError(word.trimEnd(), width);
    if (line !== '' && long + bare > width + 0.01) {
      lines.push(line.trimEnd());
      line = '';
      long = 0;
    }
    line += word;
    long += whole;
  }
  return [...lines, line.trimEnd()];
}

/** Text made to fit: at its own size in so many lines, else smaller, but never below `least` of its size. */
export function fit(
  face: Face,
  size: number,
  text: string,
  width: number,
  { lines, least = 0.8 }: { readonly lines: number; readonly least?: number },
): { readonly size: number; readonly lines: readonly string[] } {
  for (let share = 1; share > least - 0.001; share -= 0.04) {
    const wrapped = tryWrap(face, size * share, text, width);
    if (wrapped !== undefined && wrapped.length <= lines) return { size: size * share, lines: wrapped };
  }
  throw new OverflowError(text, width);
}

function tryWrap(face: Face, size: number, text: string, width: number): readonly string[] | undefined {
  try {
    return wrap(face, size, text, width);
  } catch (error) {
    if (error instanceof OverflowError) return undefined;
    throw error;
  }
}
