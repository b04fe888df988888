import { strFromU8 } from 'fflate';
import type { Workbook } from '../../data/workbook/open';
import { columnLetters } from '../../data/workbook/sheet';
import { tagsOf } from '../../data/workbook/xml';
import { joined } from '../../text/joined';
import type { Text } from '../../text/text';
import { packParts } from '../ooxml/pack';
import { xmlText } from '../ooxml/xml';
import { writeBook } from '../xlsx/book';
import { SheetDraft } from '../xlsx/cells';
import type { Row } from './answered';
import type { Basis } from './basis';
import { type Questionnaire, rowsOf } from './read';

/** Heads of the columns that are added. */
function heads({ t }: Text): readonly string[] {
  return [
    ...[t('rfi.col.answer'), t('rfi.col.source'), t('rfi.col.certainty')],
    ...[t('rfi.col.status'), t('rfi.col.match'), t('rfi.col.confidence')],
  ];
}

/** What is written beside a question, in the order of the heads. */
export function cellsOfRow(row: Row, text: Text): readonly string[] {
  const { answer, match } = row;
  const lines = answer.type === 'answered' ? answer.lines : [];
  const inLines = (words: readonly string[]): string => [...new Set(words)].join('\n');
  const shown = lines.map(({ label, text: value, marks }) =>
    joined(label, `${value}${marks === '' ? '' : ` (${marks})`}`, text),
  );
  return [
    answer.type === 'gap' ? answer.close : inLines(shown),
    inLines(
      lines.map(({ source, year, address }) => `${source}, ${year}${address === undefined ? '' : ` (${address})`}`),
    ),
    inLines(lines.map(({ certainty }) => text.t(`workbook.certainty.${certainty}`))),
    text.t(`rfi.status.${row.status}`),
    row.field,
    match === undefined || row.isOwn ? '' : text.percent(match.confidence),
  ];
}

/** The questionnaire with its answers: a workbook keeps all that was in it; anything else becomes one. */
export function filledWorkbook(
  study: Basis,
  questionnaire: Questionnaire,
  rows: readonly Row[],
  region: string,
): Uint8Array {
  const { origin } = questionnaire;
  return origin.type === 'xlsx' ? filledBook(origin.book, rows, study.text) : newBook(study, rows, region);
}

function newBook(study: Basis, rows: readonly Row[], region: string): Uint8Array {
  const { text, madeOn, atlas } = study;
  const { t } = text;
  const title = t('rfi.madeFor', { region, date: text.date(madeOn), edition: text.date(atlas.edition) });
  const sheet = new SheetDraft(t('rfi.answers'))
    .text(1, 1, title, 'strong')
    .heads(3, 1, [t('rfi.col.number'), t('rfi.col.section'), t('rfi.col.question'), ...heads(text)])
    .columns({ 1: 8, 2: 18, 3: 50, 4: 60, 5: 50, 6: 12, 7: 13, 8: 26, 9: 11 })
    .freezeAt(3, 0);
  rows.forEach((row, index) => {
    const cells = [row.asked.number, row.asked.section, row.asked.text, ...cellsOfRow(row, text)];
    cells.forEach((cell, column) => void sheet.text(4 + index, column + 1, cell, 'wrap'));
  });
  return writeBook({ title, madeOn, sheets: [sheet.done()], names: new Map() });
}

/** The sheets as they were, with cells added to the right of everything in the rows of the questions. */
function filledBook(book: Workbook, rows: readonly Row[], text: Text): Uint8Array {
  const parts = new Map<string, Uint8Array | string>(book.parts);
  book.sheets.forEach((sheet, index) => {
    const own = rows.filter(({ asked }) => asked.sheet === index);
    const part = book.parts.get(sheet.path);
    if (own.length === 0 || part === undefined) return;
    const width = Math.max(...rowsOf(sheet).map((row) => row.length), ...sheet.merges.map(({ toColumn }) => toColumn));
    const added = new Map(own.map((row) => [row.asked.row, cellsOfRow(row, text)] as const));
    const headRow = Math.min(...added.keys()) - 1;
    if (headRow > 0) added.set(headRow, heads(text));
    parts.set(sheet.path, withCells(strFromU8(part), added, width + 1));
  });
  return packParts(parts);
}

/** Adds text cells from a column on to rows; a row that the sheet does not have yet is put in its place. */
export function withCells(xml: string, added: ReadonlyMap<number, readonly string[]>, column: number): string {
  const left = new Map([...added].sort(([a], [b]) => a - b));
  let out = '';
  let from = 0;
  let row = 0;
  const cells = (at: number): string =>
    (added.get(at) ?? []).map((cell, index) => cellXml(`${columnLetters(column + index)}${at}`, cell)).join('');
  const takeBefore = (limit: number): string => {
    const earlier = [...left.keys()].filter((at) => at < limit);
    for (const at of earlier) left.delete(at);
    return earlier.map((at) => `<row r="${at}">${cells(at)}</row>`).join('');
  };
  for (const tag of tagsOf(xml)) {
    if (tag.name === 'row' && tag.kind !== 'close') {
      row = Number(/\sr="(\d+)"/.exec(tag.attributes)?.[1] ?? row + 1);
      out += xml.slice(from, tag.start) + takeBefore(row);
      from = tag.start;
      if (tag.kind === 'empty' && left.delete(row)) {
        out += `${xml.slice(from, tag.end - 2)}>${cells(row)}</row>`;
        from = tag.end;
      }
    } else if (tag.name === 'row' && left.delete(row)) {
      out += xml.slice(from, tag.start) + cells(row);
      from = tag.start;
    } else if (tag.name === 'sheetData' && tag.kind === 'close') {
      out += xml.slice(from, tag.start) + takeBefore(Number.POSITIVE_INFINITY);
      from = tag.start;
    } else if (tag.name === 'dimension' && tag.kind === 'empty') {
      // Readers trust it; without it they look for themselves.
      out += xml.slice(from, tag.start);
      from = tag.end;
    }
  }
  // Spans of rows say where cells end; they are hints and would be wrong now.
  return (out + xml.slice(from)).replace(/(<row\b[^>]*?)\sspans="[^"]*"/g, '$1');
}

function cellXml(at: string, text: string): string {
  return text === '' ? '' : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

/** The same as CSV; cells that a spreadsheet would run as formulas get an apostrophe in front. */
export function filledCsv(study: Basis, rows: readonly Row[]): string {
  const { text } = study;
  const { t } = text;
  const lines = [
    [t('rfi.col.number'), t('rfi.col.section'), t('rfi.col.question'), ...heads(text)],
    ...rows.map((row) => [row.asked.number, row.asked.section, row.asked.text, ...cellsOfRow(row, text)]),
  ];
  return `\ufeff${lines.map((line) => `${line.map(csvCell).join(',')}\r\n`).join('')}`;
}

function csvCell(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
