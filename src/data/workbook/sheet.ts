import { attribute, decoded, type Tag, tagsOf } from './xml';

/** A cell as it is stored: text, a number, true or false, or an error such as `#REF!`. */
export type Cell =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'flag'; readonly flag: boolean }
  | { readonly type: 'error'; readonly text: string };

/** A block of cells shown as one, corners counted from 1. */
export interface Merge {
  readonly fromRow: number;
  readonly fromColumn: number;
  readonly toRow: number;
  readonly toColumn: number;
}

/** Cells of a sheet by reference; formulas give the value they were stored with. */
export function cellsOf(
  xml: string,
  shared: readonly string[],
): { readonly cells: ReadonlyMap<string, Cell>; readonly merges: readonly Merge[] } {
  const cells = new Map<string, Cell>();
  const merges: Merge[] = [];
  let open: Tag | undefined;
  let content = '';
  for (const tag of tagsOf(xml)) {
    if (tag.name === 'mergeCell') merges.push(...mergeOf(attribute(tag, 'ref') ?? ''));
    if (tag.name === 'c' && tag.kind === 'open') {
      open = tag;
      content = '';
    } else if (open !== undefined && (tag.name === 'v' || tag.name === 't') && tag.kind === 'open') {
      content += textAfter(xml, tag);
    } else if (open !== undefined && tag.name === 'c') {
      const cell = cellOf(attribute(open, 't') ?? 'n', content, shared);
      const at = attribute(open, 'r');
      if (cell !== undefined && at !== undefined) cells.set(at, cell);
      open = undefined;
    }
  }
  return { cells, merges };
}

function cellOf(type: string, content: string, shared: readonly string[]): Cell | undefined {
  if (content === '') return undefined;
  switch (type) {
    case 's':
      return { type: 'text', text: shared[Number(content)] ?? '' };
    case 'b':
      return { type: 'flag', flag: content === '1' };
    case 'e':
      return { type: 'error', text: content };
    case 'n': {
      const number = Number(content);
      return Number.isFinite(number) ? { type: 'number', number } : { type: 'text', text: content };
    }
    default:
      return { type: 'text', text: content };
  }
}

/** The texts that cells refer to by number; runs of one text are joined, readings of Asian scripts left out. */
export function sharedTexts(xml: string): readonly string[] {
  const texts: string[] = [];
  let text = '';
  let isReading = false;
  for (const tag of tagsOf(xml)) {
    if (tag.name === 'rPh') isReading = tag.kind === 'open';
    if (tag.name === 'si' && tag.kind !== 'close') text = '';
    if (tag.name === 't' && tag.kind === 'open' && !isReading) text += textAfter(xml, tag);
    if (tag.name === 'si' && tag.kind !== 'open') texts.push(text);
  }
  return texts;
}

function textAfter(xml: string, { end }: Tag): string {
  const next = xml.indexOf('<', end);
  return decoded(xml.slice(end, next < 0 ? undefined : next));
}

/** Row and column, from 1, of `D7` or `$D$7`. */
export function placeOf(ref: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(ref) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

function mergeOf(ref: string): readonly Merge[] {
  const [from, to] = ref.split(':').map(placeOf);
  if (from === undefined || to === undefined) return [];
  return [{ fromRow: from.row, fromColumn: from.column, toRow: to.row, toColumn: to.column }];
}

/** `AB` for 28. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
