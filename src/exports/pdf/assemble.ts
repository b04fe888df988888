import { type PDFContext, PDFDocument, PDFHexString, PDFName, PDFNumber, type PDFRef, PDFString } from 'pdf-lib';
import type { WhiteLabel } from '../order';
import type { Face } from './face';
import type { Bookmark, Marked, Paper, Tag } from './paper';
import type { FaceName } from './type';

export interface About {
  readonly title: string;
  readonly subject: string;
  /** `es-MX` */
  readonly language: string;
  /** ISO date. */
  readonly madeOn: string;
  readonly author: string;
}

const FONT_NAMES: Readonly<Record<FaceName, string>> = {
  sans: 'CORRED+Inter-Regular',
  semi: 'CORRED+Inter-SemiBold',
  serif: 'CORRES+SourceSerif4-Regular',
};
const FACES: readonly FaceName[] = ['sans', 'semi', 'serif'];

/** Puts drawn pages into a file: fonts, text that can be copied, tags, bookmarks. The same pages give the same bytes. */
export async function assemble(paper: Paper, about: About, logo: WhiteLabel['logo']): Promise<Uint8Array> {
  const file = await PDFDocument.create({ updateMetadata: false });
  const { context } = file;
  const fonts = Object.fromEntries(FACES.map((name) => [name, addFont(context, paper, name)]));
  const image = logo && (logo.type === 'png' ? await file.embedPng(logo.bytes) : await file.embedJpg(logo.bytes));
  await image?.embed();
  const resources = context.obj({
    Font: fonts,
    ExtGState: { Veil: { Type: 'ExtGState', ca: 0.82 } },
    ...(image && { XObject: { Logo: image.ref } }),
  });
  const pages = paper.sheets.map((sheet, index) => {
    const page = file.addPage([paper.width, paper.height]);
    const content = context.flateStream(sheet.operators.join('\n'));
    page.node.set(PDFName.of('Contents'), context.register(content));
    page.node.set(PDFName.of('Resources'), resources);
    page.node.set(PDFName.of('StructParents'), PDFNumber.of(index));
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
    return page.ref;
  });
  addTags(file, paper, pages);
  addBookmarks(file, paper, pages);
  describe(file, about);
  return file.save({ addDefaultPage: false, updateFieldAppearances: false });
}

/** A composite font with all glyphs of its file, and the characters that the used ones stand for. */
function addFont(context: PDFContext, paper: Paper, name: FaceName): PDFRef {
  const face = paper.faces[name];
  const per = (units: number): number => Math.round((units * 1000) / face.unitsPerEm);
  const base = FONT_NAMES[name];
  const descriptor = context.register(
    context.obj({
      ...{
        Type: 'FontDescriptor',
        FontName: base,
        Flags: name === 'serif' ? 6 : 4,
        ItalicAngle: 0,
        StemV: name === 'semi' ? 120 : 80,
      },
      ...{
        Ascent: per(face.ascent),
        Descent: per(face.descent),
        CapHeight: per(face.ascent * 0.75),
        FontBBox: face.bounds.map(per),
      },
      FontFile2: context.register(context.flateStream(face.bytes, { Length1: face.bytes.length })),
    }),
  );
  const descendant = context.register(
    context.obj({
      ...{ Type: 'Font', Subtype: 'CIDFontType2', BaseFont: base, CIDToGIDMap: 'Identity', DW: 1000 },
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      FontDescriptor: descriptor,
      W: [0, widths(face, per)],
    }),
  );
  return context.register(
    context.obj({
      ...{ Type: 'Font', Subtype: 'Type0', BaseFont: base, Encoding: 'Identity-H' },
      DescendantFonts: [descendant],
      ToUnicode: context.register(context.flateStream(unicodeMap(paper.used[name]))),
    }),
  );
}

function widths(face: Face, per: (units: number) => number): number[] {
  return Array.from({ length: face.glyphCount }, (_, glyph) => per(face.advance(glyph)));
}

const MAP_HEAD = [
  ...['/CIDInit /ProcSet findresource begin', '12 dict begin', 'begincmap'],
  '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
  ...['/CMapName /Adobe-Identity-UCS def', '/CMapType 2 def'],
  ...['1 begincodespacerange', '<0000> <ffff>', 'endcodespacerange'],
];
/** A map may name so many characters at once. */
const AT_ONCE = 100;

function unicodeMap(used: ReadonlyMap<number, string>): string {
  const lines = [...used]
    .toSorted(([a], [b]) => a - b)
    .map(
      ([glyph, text]) =>
        `<${hex(glyph)}> <${[...Array(text.length).keys()].map((at) => hex(text.charCodeAt(at))).join('')}>`,
    );
  const parts: string[] = [];
  for (let start = 0; start < lines.length; start += AT_ONCE) {
    const part = lines.slice(start, start + AT_ONCE);
    parts.push(`${part.length} beginbfchar`, ...part, 'endbfchar');
  }
  return [...MAP_HEAD, ...parts, 'endcmap', 'CMapName currentdict /CMap defineresource pop', 'end', 'end'].join('\n');
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0');
}

/** The tree of tags that screen readers follow, and from each run of content back to its tag. */
function addTags(file: PDFDocument, paper: Paper, pages: readonly PDFRef[]): void {
  const { context } = file;
  const root = context.nextRef();
  const parents = paper.sheets.map((): PDFRef[] => []);
  const add = (tag: Tag | Marked, parent: PDFRef): PDFRef => {
    const ref = context.nextRef();
    const shared = { Type: 'StructElem', S: tag.role, P: parent };
    const alt = tag.alt === undefined ? {} : { Alt: PDFHexString.fromText(tag.alt) };
    if ('children' in tag) {
      const children = tag.children.map((child) => add(child, ref));
      context.assign(ref, context.obj({ ...shared, ...alt, K: children }));
      return ref;
    }
    const page = pages[tag.page];
    const list = parents[tag.page];
    if (page === undefined || list === undefined) throw new Error(`tags: expected page ${tag.page}, got none`);
    list[tag.id] = ref;
    context.assign(ref, context.obj({ ...shared, ...alt, Pg: page, K: tag.id }));
    return ref;
  };
  const document = add(paper.root, root);
  const numbers = parents.flatMap((refs, index) => [PDFNumber.of(index), context.register(context.obj(refs))]);
  context.assign(
    root,
    context.obj({
      Type: 'StructTreeRoot',
      K: [document],
      ParentTree: { Nums: numbers },
      ParentTreeNextKey: parents.length,
    }),
  );
  file.catalog.set(PDFName.of('StructTreeRoot'), root);
  file.catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
}

/** Titles as an outline: parts below the document's own title. */
function addBookmarks(file: PDFDocument, paper: Paper, pages: readonly PDFRef[]): void {
  const { context } = file;
  if (paper.bookmarks.length === 0) return;
  const outlines = context.nextRef();
  const refs = paper.bookmarks.map(() => context.nextRef());
  for (const [index, mark] of paper.bookmarks.entries()) {
    const own = refs[index];
    if (own === undefined) continue;
    context.assign(own, context.obj(bookmark(mark, outlines, refs, index, pages, paper.height)));
  }
  const [first, last] = [refs.at(0), refs.at(-1)];
  if (first === undefined || last === undefined) return;
  context.assign(outlines, context.obj({ Type: 'Outlines', First: first, Last: last, Count: refs.length }));
  file.catalog.set(PDFName.of('Outlines'), outlines);
}

function bookmark(
  { title, page, y }: Bookmark,
  parent: PDFRef,
  refs: readonly PDFRef[],
  index: number,
  pages: readonly PDFRef[],
  height: number,
) {
  const [before, after, target] = [refs[index - 1], refs[index + 1], pages[page]];
  return {
    ...{ Title: PDFHexString.fromText(title), Parent: parent },
    ...(before && { Prev: before }),
    ...(after && { Next: after }),
    ...(target && { Dest: [target, PDFName.of('XYZ'), 0, Math.round(height - y + 8), 0] }),
  };
}

function describe(file: PDFDocument, { title, subject, language, madeOn, author }: About): void {
  const date = new Date(`${madeOn}T00:00:00Z`);
  file.setTitle(title, { showInWindowTitleBar: true });
  file.setSubject(subject);
  file.setAuthor(author);
  file.setLanguage(language);
  file.setProducer('Corredor');
  file.setCreator('Corredor');
  file.setCreationDate(date);
  file.setModificationDate(date);
}
