import { MOST_ROWS, type TextSettings } from '../../model/imported';
import { says } from '../../model/importSays';
import { type CsvRow, CsvSplitter } from './csvSplitter';
import { detectDialect } from './dialect';
import { detectEncoding } from './encoding';
import type { Findings } from './findings';
import { checkHeader } from './rowRules';

const SAMPLE_BYTES = 1_000_000;
const SAMPLE_ROWS = 200;

/** How the text of a file is written, and its first rows. */
export async function surveyCsv(file: Blob, given: TextSettings | undefined, found: Findings) {
  const sample = new Uint8Array(await file.slice(0, SAMPLE_BYTES).arrayBuffer());
  const detected = detectEncoding(trimmed(sample, file.size));
  const encoding = given?.encoding ?? detected.encoding;
  const text = new TextDecoder(encoding).decode(sample, { stream: true });
  const settings: TextSettings = given ?? { encoding, ...detectDialect(text) };
  if (encoding === 'windows-1252' && detected.badByteAt !== undefined) {
    found.warnLine(
      1,
      1,
      says('utf8Text'),
      says('encodingFound', { encoding: 'Windows-1252', byte: detected.badByteAt }),
    );
  }
  if (settings.delimiter !== ',') {
    found.warnLine(
      1,
      1,
      says('commas'),
      says('otherDelimiter', { delimiter: settings.delimiter === '\t' ? 'TAB' : settings.delimiter }),
    );
  }
  if (settings.decimal === ',') found.warnLine(2, 1, says('pointDecimals'), says('decimalComma'));
  const rows: CsvRow[] = [];
  const splitter = new CsvSplitter(settings.delimiter, {
    row: (row) => rows.length <= SAMPLE_ROWS && rows.push(row),
    fault: ({ line, column, expected, got }) => found.line(line, column, expected, got),
  });
  splitter.push(text);
  if (file.size <= SAMPLE_BYTES || rows.length < 2) splitter.end();
  const first = rows[0];
  const columns = columnNames(first, settings.header);
  if (first === undefined && !found.hasErrors) found.line(1, 1, says('headerAndRows'), says('emptyFile'));
  if (first && settings.header) checkHeader(first, found);
  const body = settings.header ? rows.slice(1) : rows;
  if (first && body.length === 0 && !found.hasErrors) found.line(first.line + 1, 1, says('rowsBelow'), says('noRows'));
  return { settings, columns, rows: body.map(({ cells }) => cells) };
}

/** A sample may end inside a character: the last bytes are left out. */
function trimmed(sample: Uint8Array, size: number): Uint8Array {
  if (sample.length === size) return sample;
  let end = sample.length;
  while (end > 0 && ((sample[end - 1] ?? 0) & 0x80) !== 0 && sample.length - end < 4) end--;
  return sample.subarray(0, end);
}

/** The names in the header, or the letters of a sheet where there is none. */
export function columnNames(first: CsvRow | undefined, header: boolean): readonly string[] {
  const cells = first?.cells ?? [];
  return header ? cells.map((text) => text.trim()) : cells.map((_, index) => letters(index));
}

function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

/** Reads every row once, piece by piece, so that a file larger than the memory for its text can be read. */
export async function readCsvRows(
  file: Blob,
  settings: TextSettings,
  found: Findings,
  take: (row: CsvRow) => void,
  progress: (share: number) => void,
): Promise<void> {
  let count = settings.header ? -1 : 0;
  const splitter = new CsvSplitter(settings.delimiter, {
    row: (row) => {
      if (count++ < 0 || count > MOST_ROWS) return;
      take(row);
    },
    fault: ({ line, column, expected, got }) => found.line(line, column, expected, got),
  });
  const decoder = new TextDecoder(settings.encoding);
  let read = 0;
  const reader = file.stream().getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    read += part.value.length;
    splitter.push(decoder.decode(part.value, { stream: true }));
    progress(read / file.size);
  }
  splitter.push(decoder.decode());
  splitter.end();
  if (count > MOST_ROWS) found.line(1, 1, says('rowLimit', { most: MOST_ROWS }), String(count));
}
