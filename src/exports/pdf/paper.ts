import { type FaceName, type Faces, type Glyph, glyphsOf, widthOf } from './type';

export type Colour = string;

/** A tagged part of the document; `Figure` carries words for who does not see it. */
export interface Tag {
  readonly role: string;
  readonly alt?: string;
  readonly children: (Tag | Marked)[];
}

/** A run of content on a page. */
export interface Marked {
  readonly role: string;
  readonly alt?: string;
  readonly page: number;
  readonly id: number;
}

export interface Sheet {
  readonly operators: string[];
  marks: number;
}

export interface Bookmark {
  readonly title: string;
  readonly page: number;
  /** From the top of the page. */
  readonly y: number;
  readonly level: 1 | 2;
}

/** Pages being drawn: points from the top left, in plain operators that `assemble` puts into a file. */
export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly faces: Faces;
  readonly sheets: readonly Sheet[];
  readonly root: Tag;
  readonly bookmarks: readonly Bookmark[];
  /** Glyphs used of each face, with the character each stands for. */
  readonly used: Readonly<Record<FaceName, Map<number, string>>>;
  newSheet(): void;
  /** Everything drawn inside is one tagged run. */
  mark(role: string, draw: () => void, alt?: string): void;
  /** Tags drawn inside belong to this one; a key finds the same one again, as for a table over two pages. */
  group(role: string, draw: () => void, key?: object): void;
  bookmark(title: string, y: number, level: 1 | 2): void;
  text(face: FaceName, size: number, colour: Colour, x: number, baseline: number, words: string): void;
  rect(x: number, y: number, width: number, height: number, colour: Colour): void;
  line(x1: number, y1: number, x2: number, y2: number, colour: Colour, width: number): void;
  /** Operators in page units with y upwards, between a save and a restore of the state. */
  raw(operators: readonly string[]): void;
  /** A point from the top left in the file's own coordinates. */
  point(x: number, y: number): string;
}

export function openPaper(width: number, height: number, faces: Faces): Paper {
  const sheets: Sheet[] = [];
  const root: Tag = { role: 'Document', children: [] };
  const open: Tag[] = [root];
  const keyed = new Map<object, Tag>();
  const bookmarks: Bookmark[] = [];
  const used = { sans: new Map(), semi: new Map(), serif: new Map() } as const;
  let isMarked = false;
  const sheet = (): Sheet => {
    const last = sheets.at(-1);
    if (last === undefined) throw new Error('paper: expected a sheet, got none');
    return last;
  };
  const putAll = (operators: readonly string[]): void => {
    const drawn = sheet().operators;
    // What carries no tag is decoration, and says so.
    if (!isMarked) drawn.push('/Artifact BMC');
    // One at a time: a map has more operators than the stack of a worker holds as arguments.
    for (const operator of operators) drawn.push(operator);
    if (!isMarked) drawn.push('EMC');
  };
  const put = (operator: string): void => putAll([operator]);
  const point = (x: number, y: number): string => `${n(x)} ${n(height - y)}`;
  return {
    ...{ width, height, faces, sheets, root, bookmarks, used, point },
    newSheet: () => void sheets.push({ operators: [], marks: 0 }),
    mark: (role, draw, alt) => {
      const page = sheet();
      const id = page.marks++;
      open.at(-1)?.children.push({ role, page: sheets.length - 1, id, ...(alt !== undefined && { alt }) });
      page.operators.push(`/${role} <</MCID ${id}>> BDC`);
      isMarked = true;
      draw();
      isMarked = false;
      page.operators.push('EMC');
    },
    group: (role, draw, key) => {
      const known = key && keyed.get(key);
      const tag: Tag = known ?? { role, children: [] };
      if (known === undefined) open.at(-1)?.children.push(tag);
      if (key !== undefined) keyed.set(key, tag);
      open.push(tag);
      draw();
      open.pop();
    },
    bookmark: (title, y, level) => void bookmarks.push({ title, page: sheets.length - 1, y, level }),
    text: (name, size, colour, x, baseline, words) => {
      const runs = runsOf(glyphsOf(faces[name], words), name);
      for (const { face, glyphs } of runs) for (const glyph of glyphs) remember(used[face], glyph);
      const shown = runs.map(({ face, glyphs }) => {
        const codes = glyphs.map(({ id }) => id.toString(16).padStart(4, '0')).join('');
        return `/${face} ${n(size)} Tf <${codes}> Tj`;
      });
      // Each run begins where the one before it ended.
      put(`BT ${fill(colour)} ${point(x, baseline)} Td ${shown.join(' ')} ET`);
    },
    rect: (x, y, w, h, colour) => put(`${fill(colour)} ${point(x, y + h)} ${n(w)} ${n(h)} re f`),
    line: (x1, y1, x2, y2, colour, w) => put(`${stroke(colour)} ${n(w)} w ${point(x1, y1)} m ${point(x2, y2)} l S`),
    raw: (operators) => putAll(['q', ...operators, 'Q']),
  };
}

/** Glyphs that stand together in one face; what a face lacks comes from the plain one. */
function runsOf(
  glyphs: readonly Glyph[],
  name: FaceName,
): readonly { readonly face: FaceName; readonly glyphs: Glyph[] }[] {
  const runs: { readonly face: FaceName; readonly glyphs: Glyph[] }[] = [];
  for (const glyph of glyphs) {
    const face = glyph.isSpare === true ? 'sans' : name;
    const open = runs.at(-1);
    if (open?.face === face) open.glyphs.push(glyph);
    else runs.push({ face, glyphs: [glyph] });
  }
  return runs;
}

function remember(used: Map<number, string>, { id, text }: Glyph): void {
  if (!used.has(id)) used.set(id, text);
}

/** Two decimals: a hundredth of a point is finer than any printer. */
export function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}

export function fill(colour: Colour): string {
  return `${rgb(colour)} rg`;
}

export function stroke(colour: Colour): string {
  return `${rgb(colour)} RG`;
}

function rgb(colour: Colour): string {
  return [1, 3, 5]
    .map((at) => String(Math.round((Number.parseInt(colour.slice(at, at + 2), 16) / 255) * 1e3) / 1e3))
    .join(' ');
}

/** Draws a text so that it ends at `right`. */
export function textEnd(
  paper: Paper,
  face: FaceName,
  size: number,
  colour: Colour,
  right: number,
  baseline: number,
  words: string,
): void {
  paper.text(face, size, colour, right - widthOf(paper.faces[face], size, words), baseline, words);
}
