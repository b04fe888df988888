import type { Region } from '../../model/region';
import { rangeFault, swappedFault } from '../lngLat';
import { type Cell, CsvCells } from './csvCells';
import type { Findings } from './findings';

const LONGEST_CELL = 100_000;
const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const REGION = /^(region|region_id|iso_3166_2)$/i;
const LATITUDE = /^(lat|latitude)$/i;
const LONGITUDE = /^(lon|lng|long|longitude)$/i;
/** Names that would reach into every object of the program. */
const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

/** Checks quotes, header, cell counts, region ids, coordinates and oddly written numbers of a CSV text. */
export function checkCsv(text: string, found: Findings, regions: readonly Pick<Region, 'id'>[]): void {
  const [firstLine = ''] = text.split(/\r|\n/, 1);
  const delimiter = !firstLine.includes(',') && firstLine.includes(';') ? ';' : ',';
  const { rows, faults } = new CsvCells(text, delimiter);
  const [header, ...body] = rows;
  for (const { line, column, expected, text: got } of faults) found.line(line, column, expected, got);
  if (header === undefined) {
    found.line(1, 1, 'a header and rows', 'an empty file');
    return;
  }
  if (delimiter === ';') {
    found.warnLine(
      1,
      firstLine.indexOf(';') + 1,
      'cells parted by commas',
      'delimiter ; (numbers may have a decimal comma)',
    );
  }
  checkHeader(header, found);
  if (body.length === 0) found.line((header.at(-1)?.line ?? 1) + 1, 1, 'rows below the header', 'no rows');
  const ids = new Set<string>(regions.map(({ id }) => id));
  for (const row of body) checkRow(row, header, ids, found);
}

function checkHeader(header: readonly Cell[], found: Findings): void {
  for (const [index, { text, line, column }] of header.entries()) {
    const name = text.trim();
    if (name === '') found.line(line, column, 'a name for every column', 'an empty name');
    else if (FORBIDDEN.includes(name)) found.line(line, column, 'another name', `column ${name}`);
    else if (header.findIndex((cell) => cell.text.trim() === name) < index) {
      found.line(line, column, 'each column once', `column ${name} twice`);
    }
  }
}

function checkRow(row: readonly Cell[], header: readonly Cell[], ids: ReadonlySet<string>, found: Findings): void {
  const [first] = row;
  if (row.length !== header.length) {
    found.line(first?.line ?? 1, 1, `${header.length} cells`, `${row.length} cells`);
    return;
  }
  const named = (pattern: RegExp) => row[header.findIndex(({ text }) => pattern.test(text.trim()))];
  for (const [index, cell] of row.entries()) checkCell(cell, header[index]?.text ?? '', found);
  const region = named(REGION);
  if (region && !ids.has(region.text.trim())) {
    found.line(region.line, region.column, 'the id of one of the 96 regions', region.text || 'an empty cell');
  }
  const [lng, lat] = [named(LONGITUDE), named(LATITUDE)];
  if (lng && lat && (lng.text !== '' || lat.text !== '')) checkPoint(lng, lat, found);
}

function checkCell({ text, line, column }: Cell, name: string, found: Findings): void {
  if (text.length > LONGEST_CELL) {
    found.line(line, column, `at most the limit of ${LONGEST_CELL} characters`, `${text.length}`);
    return;
  }
  const [, percent] = /^\s*(\d+(?:\.\d+)?)\s*%\s*$/.exec(text) ?? [];
  if (Number(percent) > 100) found.line(line, column, `at most 100% in ${name}`, text);
  if (/^\s*(0x[\da-f]+|\d+(_\d+)+|[+-]?(nan|infinity))\s*$/i.test(text)) {
    found.line(line, column, `a number in decimal digits, or an empty cell, in ${name}`, text);
  }
}

function checkPoint(lng: Cell, lat: Cell, found: Findings): void {
  const bad = [lng, lat].filter(({ text }) => !DECIMAL.test(text.trim()));
  for (const { line, column, text } of bad)
    found.line(line, column, 'degrees as a decimal number', text || 'an empty cell');
  if (bad.length > 0) return;
  const [x, y] = [Number(lng.text), Number(lat.text)];
  const fault = rangeFault(x, y) ?? swappedFault(x, y);
  if (fault) found.line(lat.line, Math.abs(y) > 90 ? lat.column : lng.column, fault.expected, fault.got);
}
