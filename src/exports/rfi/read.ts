import { DataError } from '../../data/parse/error';
import { WORKBOOK_LIMIT_BYTES } from '../../data/workbook/limit';
import { looksZipped, openWorkbook, type Workbook, type WorkbookSheet } from '../../data/workbook/open';
import { placeOf } from '../../data/workbook/sheet';
import { saying } from '../../model/saying';
import { csvRows } from './csvRows';
import { MOST_QUESTIONS, type Question, questionsOfTable, questionsOfText } from './questions';

/** A questionnaire as it came, and what is asked in it. */
export interface Questionnaire {
  readonly name: string;
  readonly origin:
    | { readonly type: 'text' }
    | { readonly type: 'csv'; readonly rows: readonly (readonly string[])[] }
    | { readonly type: 'xlsx'; readonly book: Workbook };
  readonly asked: readonly Asked[];
}

/** A question, and the sheet it stands on. */
export interface Asked extends Question {
  /** Index among the sheets of a workbook; 0 elsewhere. */
  readonly sheet: number;
}

/** Reads an .xlsx, .csv or text file. Throws DataError naming the file and what is wrong with it. */
export function readQuestionnaire(bytes: Uint8Array, name: string): Questionnaire {
  checkSize(bytes.length, name);
  if (looksZipped(bytes)) return ofWorkbook(openWorkbook(bytes, name), name);
  if (bytes.length === 0) throw new DataError(name, '(file)', saying('questions'), saying('emptyFile'));
  const text = textOf(bytes, name);
  return /\.(csv|tsv)$/i.test(name) ? ofCsv(text, name) : readPasted(text, name);
}

/** Throws DataError for a file that is too big, before anything of it is read. */
export function checkSize(size: number, name: string): void {
  if (size <= WORKBOOK_LIMIT_BYTES) return;
  throw new DataError(name, 'size', saying('bytes', { limit: WORKBOOK_LIMIT_BYTES }), String(size));
}

/** Reads pasted text. Throws DataError where nothing in it asks. */
export function readPasted(text: string, name: string): Questionnaire {
  const asked = questionsOfText(text).map((question) => ({ ...question, sheet: 0 }));
  return checked({ name, origin: { type: 'text' }, asked });
}

function ofCsv(text: string, name: string): Questionnaire {
  const rows = csvRows(text);
  const asked = questionsOfTable(rows).questions.map((question) => ({ ...question, sheet: 0 }));
  return checked({ name, origin: { type: 'csv', rows }, asked });
}

function ofWorkbook(book: Workbook, name: string): Questionnaire {
  const asked = book.sheets.flatMap((sheet, index) =>
    sheet.isHidden ? [] : questionsOfTable(rowsOf(sheet)).questions.map((question) => ({ ...question, sheet: index })),
  );
  return checked({ name, origin: { type: 'xlsx', book }, asked });
}

/** The cells of a sheet as rows of text; of a merged block the first cell alone has text. */
export function rowsOf(sheet: WorkbookSheet): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const [at, cell] of sheet.cells) {
    const place = placeOf(at);
    // Nothing that asks stands beyond these.
    if (place === undefined || place.row > 20_000 || place.column > 100 || cell.type === 'error') continue;
    while (rows.length < place.row) rows.push([]);
    const row = rows[place.row - 1];
    if (row === undefined) continue;
    while (row.length < place.column) row.push('');
    row[place.column - 1] = cell.type === 'text' ? cell.text : String(cell.type === 'number' ? cell.number : cell.flag);
  }
  return rows;
}

function checked(questionnaire: Questionnaire): Questionnaire {
  const { asked, name } = questionnaire;
  if (asked.length === 0) throw new DataError(name, '(file)', saying('questions'), saying('nothing'));
  if (asked.length > MOST_QUESTIONS) {
    throw new DataError(name, '(file)', saying('atMostQuestions', { most: MOST_QUESTIONS }), String(asked.length));
  }
  return questionnaire;
}

function textOf(bytes: Uint8Array, name: string): string {
  // A zero byte is in no text; UTF-16 is told by its mark.
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes.subarray(0, 4096).includes(0))
    throw new DataError(name, '(file)', saying('questions'), saying('otherBytes'));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Spreadsheets of Windows save CSV in its own code page.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
