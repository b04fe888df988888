import {
  type FileFormat,
  type ImportIssue,
  MOST_COLUMNS,
  type PlaceColumns,
  type ReadRequest,
  type ReadResult,
  type Survey,
  type TextSettings,
} from '../../model/imported';
import { says } from '../../model/importSays';
import { proposePlace, surveyColumns } from './columnRoles';
import { columnNames, readCsvRows, surveyCsv } from './csvFile';
import { type CsvRow, placeOfCell } from './csvSplitter';
import { fileKind } from './fileKind';
import { Findings } from './findings';
import { geojsonTable } from './geojsonTable';
import { parquetTable } from './parquetTable';
import { type ImportWorld, RowReader } from './rowReader';
import type { TableReader, WholeTable } from './tables';
import { xlsxTable } from './xlsxTable';

const PREVIEW_ROWS = 8;
const SURVEY_ROWS = 200;
const READERS: Readonly<Record<Exclude<FileFormat, 'csv'>, TableReader>> = {
  geojson: geojsonTable,
  xlsx: xlsxTable,
  parquet: parquetTable,
};

/** Looks at a file without taking anything from it: format, settings, columns, first rows, and what is wrong as a whole. */
export async function surveyFile(
  file: Blob,
  name: string,
  world: Pick<ImportWorld, 'names'>,
  given?: TextSettings,
): Promise<Survey> {
  const found = new Findings();
  const format = await fileKind(file, name, found);
  const text = format === 'csv' ? await surveyCsv(file, given, found) : undefined;
  const whole = format === undefined || format === 'csv' ? undefined : await READERS[format](file, name, found);
  const names = text?.columns ?? whole?.columns ?? [];
  const rows = (text?.rows ?? whole?.rows ?? []).slice(0, SURVEY_ROWS);
  if (names.length > MOST_COLUMNS)
    found.field('columns', says('columnLimit', { most: MOST_COLUMNS }), String(names.length));
  if (whole) checkWhole(whole, found);
  const columns = surveyColumns(names, rows, text?.settings.decimal ?? '.');
  const place: PlaceColumns = proposePlace(columns, rows, world.names);
  const isRefused = names.length === 0 || found.issues.some(isOfWholeFile);
  const settings = text ? { text: text.settings } : {};
  const known = { file: name, bytes: file.size, format: format ?? 'csv', ...settings };
  return { ...known, columns, preview: rows.slice(0, PREVIEW_ROWS), place, issues: found.issues, isRefused };
}

/** An error that no row can be left out for. */
function isOfWholeFile({ severity, row }: ImportIssue): boolean {
  return severity === 'error' && row === undefined;
}

function checkWhole({ columns, rows }: WholeTable, found: Findings): void {
  const names = columns.map((name) => name.trim());
  names.forEach((name, index) => {
    if (name === '') found.field(`column ${index + 1}`, says('columnName'), says('emptyName'));
    else if (names.indexOf(name) < index) found.field(name, says('columnOnce'), says('columnTwice', { name }));
  });
  if (rows.length === 0 && !found.hasErrors) found.line(2, 1, says('rowsBelow'), says('noRows'));
}

/** Reads every row under the user's settings and decisions. Nothing is added anywhere: the result waits for a yes. */
export async function readFile(
  file: Blob,
  name: string,
  request: ReadRequest,
  world: ImportWorld,
  progress: (share: number) => void,
): Promise<ReadResult> {
  const found = new Findings();
  const format = await fileKind(file, name, found);
  if (format === undefined) throw new Error(`${name}: expected a file that was surveyed, got another one`);
  const reader = format === 'csv' ? await readText(file, request, world, found, progress) : undefined;
  const read =
    reader ??
    (await readWhole(await READERS[format === 'csv' ? 'geojson' : format](file, name, found), request, world, found));
  const result = read.finish();
  return { ...result, issues: [...found.issues.filter(isOfWholeFile), ...result.issues] };
}

async function readText(
  file: Blob,
  request: ReadRequest,
  world: ImportWorld,
  found: Findings,
  progress: (share: number) => void,
): Promise<RowReader> {
  const settings = request.text ?? (await surveyCsv(file, undefined, new Findings())).settings;
  const head = await surveyCsv(file, settings, new Findings());
  const reader = new RowReader(head.columns, request, settings.decimal, world);
  let last = -1;
  const take = (row: CsvRow): void => {
    const placeOf = (column: number) => ({ type: 'line', ...placeOfCell(row, column) }) as const;
    reader.take({ cells: row.cells, number: row.line, placeOf });
  };
  await readCsvRows(file, settings, found, take, (share) => {
    const step = Math.floor(share * 100);
    if (step > last) progress(share);
    last = step;
  });
  return reader;
}

async function readWhole(
  table: WholeTable | undefined,
  request: ReadRequest,
  world: ImportWorld,
  found: Findings,
): Promise<RowReader> {
  const columns = (table?.columns ?? columnNames(undefined, true)).map((name) => name.trim());
  const reader = new RowReader(columns, request, '.', world);
  const faults = new Map(
    found.issues.filter(({ severity }) => severity === 'error').map((issue) => [issue.row, issue]),
  );
  table?.rows.forEach((cells, index) => {
    const number = table.numbers[index] ?? index + 1;
    const fault = faults.get(number);
    const placeOf = (column: number) => ({ type: 'field', path: `[${number}].${columns[column] ?? ''}` }) as const;
    if (fault) reader.refuseRow(fault);
    else reader.take({ cells: padded(cells, columns.length), number, placeOf });
  });
  return reader;
}

/** Workbooks leave out empty cells at the end of a row. */
function padded(cells: readonly string[], width: number): readonly string[] {
  return cells.length >= width ? cells : [...cells, ...Array.from({ length: width - cells.length }, () => '')];
}
