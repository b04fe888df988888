/** One font as its TrueType file has it: glyph of a character, width of a glyph. */
export interface Face {
  /** Has the signs that this one lacks. */
  readonly spare?: Face;
  readonly bytes: Uint8Array;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly bounds: readonly [number, number, number, number];
  readonly glyphCount: number;
  /** Nothing where the font lacks the character. */
  glyph(codePoint: number): number | undefined;
  /** In units of the font. */
  advance(glyph: number): number;
}

/** Reads the tables `head`, `hhea`, `maxp`, `hmtx` and `cmap` (formats 4 and 12) of a TrueType file. */
export function readFace(bytes: Uint8Array): Face {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tablesOf(view);
  const at = (name: string): number => {
    const offset = tables.get(name);
    if (offset === undefined) throw new Error(`font: expected a table ${name}, got none`);
    return offset;
  };
  const [head, hhea, hmtx] = [at('head'), at('hhea'), at('hmtx')];
  const metrics = view.getUint16(hhea + 34);
  const glyphs = readCharacters(view, at('cmap'));
  const bound = (index: number): number => view.getInt16(head + 36 + 2 * index);
  return {
    bytes,
    unitsPerEm: view.getUint16(head + 18),
    ascent: view.getInt16(hhea + 4),
    descent: view.getInt16(hhea + 6),
    bounds: [bound(0), bound(1), bound(2), bound(3)],
    glyphCount: view.getUint16(at('maxp') + 4),
    glyph: (codePoint) => glyphs.get(codePoint),
    advance: (glyph) => view.getUint16(hmtx + 4 * Math.min(glyph, metrics - 1)),
  };
}

function tablesOf(view: DataView): ReadonlyMap<string, number> {
  const tables = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + 16 * index;
    const name = [0, 1, 2, 3].map((letter) => String.fromCharCode(view.getUint8(record + letter))).join('');
    tables.set(name, view.getUint32(record + 8));
  }
  return tables;
}

function readCharacters(view: DataView, cmap: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const table = cmap + view.getUint32(cmap + 4 + 8 * index + 4);
    const format = view.getUint16(table);
    if (format === 4) readSegments(view, table, glyphs);
    if (format === 12) readGroups(view, table, glyphs);
  }
  return glyphs;
}

function readSegments(view: DataView, table: number, glyphs: Map<number, number>): void {
  const twice = view.getUint16(table + 6);
  for (let offset = 0; offset < twice; offset += 2) {
    const end = view.getUint16(table + 14 + offset);
    const start = view.getUint16(table + 16 + twice + offset);
    const delta = view.getUint16(table + 16 + 2 * twice + offset);
    const rangeAt = table + 16 + 3 * twice + offset;
    const range = view.getUint16(rangeAt);
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const direct = range === 0 ? code : view.getUint16(rangeAt + range + 2 * (code - start));
      const glyph = direct === 0 ? 0 : (direct + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
}

function readGroups(view: DataView, table: number, glyphs: Map<number, number>): void {
  for (let index = 0; index < view.getUint32(table + 12); index++) {
    const group = table + 16 + 12 * index;
    const [start, end, first] = [view.getUint32(group), view.getUint32(group + 4), view.getUint32(group + 8)];
    for (let code = start; code <= end; code++) glyphs.set(code, first + code - start);
  }
}
