import type { Paper as PaperName, WhiteLabel } from '../order';
import type { Report, Section } from '../report/model';
import { type Block, type Piece, stack } from './block';
import { drawHeader, drawPageNumber, endPieces, footBlock, HEADER, type Logo, MARGIN } from './frame';
import type { Shapes } from './mapBlock';
import { openPaper, type Paper } from './paper';
import { divider, piecesOf } from './pieces';
import { type Style, styleOf } from './style';
import { type Faces, OverflowError } from './type';

const SIZES: Readonly<Record<PaperName, readonly [width: number, height: number]>> = {
  letter: [612, 792],
  a4: [595.28, 841.89],
};

interface Given {
  readonly report: Report;
  readonly faces: Faces;
  readonly shapes: Shapes;
  readonly paper: PaperName;
  readonly label: WhiteLabel;
  readonly logo: Logo | undefined;
  /** `2 of 9` in the reader's words. */
  readonly pageWords: (page: number, pages: number) => string;
}

/** Draws a report on its pages. Throws OverflowError where something finds no room. */
export function layPages(given: Given): Paper {
  const [width, height] = SIZES[given.paper];
  const paper = openPaper(width, height, given.faces);
  if (given.report.pages === 'one') layOne(given, paper);
  else if (given.report.pages === 'scenes') layScenes(given, paper);
  else layMany(given, paper, given.report.sections, 0);
  return paper;
}

const SCALES: readonly number[] = [1.06, 1.03, 1, 0.97, 0.94, 0.91, 0.88, 0.85, 0.82, 0.79, 0.76, 0.73, 0.7];
const MOST_ROWS = 14;
/** A scene may fill its page. */
const SCENE_SCALES: readonly number[] = [1.3, 1.24, 1.18, 1.12, ...SCALES];
/** Rows are left out down to this before the page is drawn smaller, and below it only at the smallest. */
const FEW_ROWS = 6;
const FEWEST_ROWS = 3;

function layOne(given: Given, paper: Paper): void {
  const { report, label, logo } = given;
  const found = largest(given, paper);
  if (found === undefined) throw new OverflowError(report.title.name, paper.height);
  const { style, body, foot } = found;
  paper.newSheet();
  drawHeader(paper, style, report, label, logo);
  body.draw(paper, MARGIN, MARGIN + HEADER);
  foot.draw(paper, MARGIN, paper.height - MARGIN - foot.height);
}

/** The largest size at which everything fits with a few rows, then as many rows as still fit. */
function largest(given: Given, paper: Paper, scales = SCALES): (Composed & { readonly style: Style }) | undefined {
  const room = paper.height - 2 * MARGIN - HEADER;
  const at = (scale: number, most: number) => {
    const style = styleOf(given.faces, given.label, scale);
    const page = composed(given, style, most, paper.width - 2 * MARGIN);
    return page !== undefined && page.body.height + page.foot.height <= room ? { ...page, style } : undefined;
  };
  for (const scale of scales) {
    const least = at(scale, FEW_ROWS) ?? (scale === scales.at(-1) ? at(scale, FEWEST_ROWS) : undefined);
    if (least !== undefined) return firstOf(MOST_ROWS, FEW_ROWS, (rows) => at(scale, rows)) ?? least;
  }
  return undefined;
}

function firstOf<T>(from: number, to: number, at: (rows: number) => T | undefined): T | undefined {
  for (let rows = from; rows > to; rows--) {
    const found = at(rows);
    if (found !== undefined) return found;
  }
  return undefined;
}

interface Composed {
  readonly body: Block;
  readonly foot: Block;
}

/** Body and foot at one size; nothing where a word has no room at it. */
function composed({ report, shapes }: Given, style: Style, most: number, width: number): Composed | undefined {
  try {
    const parts = report.sections.flatMap((section, index) => [
      ...(index === 0 ? [] : [divider(style, width)]),
      ...piecesOf({ style, shapes, most }, section, width),
    ]);
    return { body: stack(parts), foot: stack([divider(style, width), footBlock(style, report, width)]) };
  } catch (error) {
    if (error instanceof OverflowError) return undefined;
    throw error;
  }
}

/** Each scene on a page of its own, with the sources of that page at its foot; the method and all sources at the end. */
function layScenes(given: Given, paper: Paper): void {
  const { report, label, logo } = given;
  const scenes = scenesOf(report);
  for (const [index, sections] of scenes.entries()) {
    const used = new Set(sections.flatMap(notesIn));
    const footnotes = report.footnotes.filter(({ number }) => used.has(number));
    const page = {
      ...given,
      report: { ...report, sections, footnotes, method: isScored(sections) ? report.method : [] },
    };
    const found = largest(page, paper, SCENE_SCALES);
    if (found === undefined) throw new OverflowError(titleOf(sections), paper.height);
    paper.newSheet();
    drawHeader(paper, found.style, report, label, logo);
    found.body.draw(paper, MARGIN, MARGIN + HEADER);
    found.foot.draw(paper, MARGIN, paper.height - MARGIN - found.foot.height);
    drawPageNumber(paper, found.style, given.pageWords(index + 1, scenes.length + 1));
  }
  layMany(given, paper, [], scenes.length);
}

/** Sections from one scene to the next. */
function scenesOf({ sections }: Report): readonly (readonly Section[])[] {
  const scenes: Section[][] = [];
  for (const section of sections) {
    if (section.type === 'scene') scenes.push([]);
    scenes.at(-1)?.push(section);
  }
  return scenes;
}

function titleOf([first]: readonly Section[]): string {
  return first?.type === 'scene' ? first.title.words : '';
}

/** Whether a page quotes the score: then its method stands beside the sources. */
function isScored(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Reflect.get(value, 'type') === 'score' || Object.values(value).some(isScored);
}

/** Numbers of the notes that stand anywhere in a part of a document. */
function notesIn(value: unknown): readonly number[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    key === 'notes' && Array.isArray(child) && child.every((one) => typeof one === 'number') ? child : notesIn(child),
  );
}

function layMany(given: Given, paper: Paper, sections: readonly Section[], before: number): void {
  const { report, faces, shapes, label, logo } = given;
  const style = styleOf(faces, label, 1);
  const width = paper.width - 2 * MARGIN;
  const pieces = sections.flatMap((section, index) => [
    ...(index === 0 ? [] : [divider(style, width)]),
    ...piecesOf({ style, shapes, most: Number.POSITIVE_INFINITY }, section, width),
  ]);
  const all = [...pieces, ...(pieces.length === 0 ? [] : [divider(style, width)]), ...endPieces(style, report, width)];
  const pages = breakPages(all, paper.height - 2 * MARGIN - HEADER);
  for (const [index, page] of pages.entries()) {
    paper.newSheet();
    drawHeader(paper, style, report, label, logo);
    stack(page).draw(paper, MARGIN, MARGIN + HEADER);
    drawPageNumber(paper, style, given.pageWords(before + index + 1, before + pages.length));
  }
}

/** Fills pages in turn; what must not stand last on one goes over with what follows it. Throws OverflowError. */
export function breakPages(pieces: readonly Piece[], room: number): readonly (readonly Piece[])[] {
  const pages: Piece[][] = [[]];
  let used = 0;
  for (let index = 0; index < pieces.length; ) {
    const group = groupAt(pieces, index);
    const height = heightOf(group);
    if (height > room) throw new OverflowError(`a part of ${Math.round(height)} pt`, room);
    const page = pages.at(-1) ?? [];
    if (used + height > room && page.length > 0) {
      const [first] = group;
      const again = first?.again;
      pages.push(again === undefined ? [] : [again]);
      used = again?.height ?? 0;
    }
    pages.at(-1)?.push(...group);
    used += height;
    index += group.length;
  }
  return pages;
}

/** A piece with all that must follow it on the same page. */
function groupAt(pieces: readonly Piece[], start: number): readonly Piece[] {
  let end = start;
  while (pieces[end]?.keep === true && end < pieces.length - 1) end++;
  return pieces.slice(start, end + 1);
}

function heightOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { height }) => sum + height, 0);
}
