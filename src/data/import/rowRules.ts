import type { ImportIssue } from '../../model/imported';
import { says } from '../../model/importSays';
import { type CoordinateFault, isDegreesMinutes, outsideFault, rangeFault, swappedFault } from './coordinates';
import { type CsvRow, placeOfCell } from './csvSplitter';
import type { Findings } from './findings';
import { FORBIDDEN_KEYS } from './geojsonRules';
import { readNumber } from './numbers';

/** Longer cells are refused: no text of a table is that long. */
export const LONGEST_CELL = 100_000;

export type Fault = Pick<ImportIssue, 'expected' | 'got' | 'fixes'>;

/** What is wrong with the names of the columns. */
export function checkHeader(header: CsvRow, found: Findings): void {
  const names = header.cells.map((text) => text.trim());
  names.forEach((name, index) => {
    const { line, column } = placeOfCell(header, index);
    if (name === '') found.line(line, column, says('columnName'), says('emptyName'));
    else if (FORBIDDEN_KEYS.includes(name)) found.line(line, column, says('otherName'), says('columnNamed', { name }));
    else if (names.indexOf(name) < index) found.line(line, column, says('columnOnce'), says('columnTwice', { name }));
  });
}

/** A row with more or fewer cells than the header. */
export function widthFault(cells: number, expected: number): Fault | undefined {
  if (cells === expected) return undefined;
  return { expected: says('cellCount', { count: expected }), got: says('cellCountOf', { count: cells, expected }) };
}

/** A cell that is too long, above 100 %, or a number in a notation that would be read as something else. */
export function cellFault(text: string, name: string): Fault | undefined {
  if (text.length > LONGEST_CELL) {
    return { expected: says('cellLimit', { most: LONGEST_CELL }), got: String(text.length) };
  }
  const read = readNumber(text, '.');
  return read.type === 'fault' && read.reason !== 'text' ? numberFault(text, name, read.reason) : undefined;
}

export function numberFault(text: string, name: string, reason: 'notDecimal' | 'percent' | 'text'): Fault {
  switch (reason) {
    case 'percent':
      return { expected: says('percentLimit', { name }), got: text };
    case 'notDecimal':
      return { expected: says('decimalDigits', { name }), got: text };
    case 'text':
      return { expected: says('numberIn', { name }), got: text, ...letterFixes(text) };
  }
}

/** `1,9O` with the letter O was meant as a number. */
function letterFixes(text: string): Pick<Fault, 'fixes'> {
  if (!/^[\d.,OoIl%+-]+$/.test(text.trim()) || !/\d/.test(text)) return {};
  return { fixes: [text.trim().replace(/[Oo]/g, '0').replace(/[Il]/g, '1')] };
}

export interface DegreesRead {
  readonly lng: number;
  readonly lat: number;
}

/** A point from the texts of two cells, or what is wrong with one of them. */
export function readDegrees(
  lngText: string,
  latText: string,
  decimal: '.' | ',',
): DegreesRead | { readonly at: 'lng' | 'lat'; readonly fault: CoordinateFault } {
  const lng = readNumber(lngText, decimal);
  if (lng.type !== 'number') return { at: 'lng', fault: notDegrees(lngText) };
  const lat = readNumber(latText, decimal);
  if (lat.type !== 'number') return { at: 'lat', fault: notDegrees(latText) };
  const fault = pointFault(lng.value, lat.value);
  if (fault) return { at: Math.abs(lat.value) > 90 ? 'lat' : 'lng', fault };
  return { lng: lng.value, lat: lat.value };
}

function notDegrees(text: string): CoordinateFault {
  const isEmpty = text.trim() === '';
  const got = isEmpty ? says('emptyCell') : isDegreesMinutes(text) ? says('degreesMinutes', { text }) : text;
  return { expected: says('decimalDegrees'), got };
}

export function pointFault(lng: number, lat: number): CoordinateFault | undefined {
  return rangeFault(lng, lat) ?? swappedFault(lng, lat);
}

/** The same, and it must lie in North America. */
export function siteFault(lng: number, lat: number): CoordinateFault | undefined {
  return pointFault(lng, lat) ?? outsideFault(lng, lat);
}
