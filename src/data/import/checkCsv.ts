import { says } from '../../model/importSays';
import type { Region } from '../../model/region';
import { type CsvRow, placeOfCell, splitCsv } from './csvSplitter';
import { detectDialect } from './dialect';
import type { Findings } from './findings';
import { RegionNames } from './regionNames';
import { cellFault, checkHeader, readDegrees, widthFault } from './rowRules';

const REGION = /^(region|region_id|iso_3166_2)$/i;
const LATITUDE = /^(lat|latitude)$/i;
const LONGITUDE = /^(lon|lng|long|longitude)$/i;
const SAMPLE = 100_000;

/** Checks quotes, header, cell counts, regions, coordinates and oddly written numbers of a CSV text. */
export function checkCsv(text: string, found: Findings, regions: readonly Region[]): void {
  const { delimiter, decimal } = detectDialect(text.slice(0, SAMPLE));
  const { rows, faults } = splitCsv(text, delimiter);
  const [header, ...body] = rows;
  for (const { line, column, expected, got } of faults) found.line(line, column, expected, got);
  if (header === undefined) {
    if (faults.length === 0) found.line(1, 1, says('headerAndRows'), says('emptyFile'));
    return;
  }
  if (delimiter !== ',') {
    const column = (header.cells[0]?.length ?? 0) + 1;
    found.warnLine(1, column, says('commas'), says('otherDelimiter', { delimiter }));
  }
  if (decimal === ',') found.warnLine(2, 1, says('pointDecimals'), says('decimalComma'));
  checkHeader(header, found);
  if (body.length === 0) found.line(header.line + 1, 1, says('rowsBelow'), says('noRows'));
  const names = new RegionNames(regions);
  for (const row of body) checkRow(row, header.cells, names, decimal, found);
}

function checkRow(
  row: CsvRow,
  header: readonly string[],
  names: RegionNames,
  decimal: '.' | ',',
  found: Findings,
): void {
  const width = widthFault(row.cells.length, header.length);
  if (width) {
    found.line(row.line, 1, width.expected, width.got);
    return;
  }
  row.cells.forEach((text, index) => {
    const fault = cellFault(text, header[index] ?? '');
    const { line, column } = placeOfCell(row, index);
    if (fault) found.line(line, column, fault.expected, fault.got);
  });
  const at = (pattern: RegExp) => header.findIndex((name) => pattern.test(name.trim()));
  checkRegion(row, at(REGION), names, found);
  checkPoint(row, at(LONGITUDE), at(LATITUDE), decimal, found);
}

function checkRegion(row: CsvRow, index: number, names: RegionNames, found: Findings): void {
  const text = row.cells[index];
  if (text === undefined) return;
  const region = names.find(text);
  if (region.type === 'one') return;
  const { line, column } = placeOfCell(row, index);
  const expected = says(region.type === 'several' ? 'oneRegion' : 'regionId');
  found.line(line, column, expected, text === '' ? says('emptyCell') : text);
}

function checkPoint(row: CsvRow, lng: number, lat: number, decimal: '.' | ',', found: Findings): void {
  const [lngText, latText] = [row.cells[lng], row.cells[lat]];
  if (lngText === undefined || latText === undefined || (lngText === '' && latText === '')) return;
  const read = readDegrees(lngText, latText, decimal);
  if (!('fault' in read)) return;
  const { line, column } = placeOfCell(row, read.at === 'lng' ? lng : lat);
  found.line(line, column, read.fault.expected, read.fault.got);
}
