import { says } from '../../model/importSays';
import { cellText, type TableReader } from './tables';

/** The first sheet of a workbook that holds something; its first row gives the names. */
export const xlsxTable: TableReader = async (file, _name, found) => {
  const { default: readSheets } = await import('read-excel-file/universal');
  const sheets = await readSheets(file).catch((error: unknown) => {
    found.field('file', says('readableSheet'), error instanceof Error ? error.message : String(error));
    return [];
  });
  const sheet = sheets.find(({ data }) => data.length > 0);
  if (sheet === undefined) {
    if (!found.hasErrors) found.line(1, 1, says('headerAndRows'), says('emptyFile'));
    return undefined;
  }
  const [header = [], ...body] = sheet.data.map((row) => row.map(cellText));
  const held = body
    .map((row, index) => ({ row, number: index + 2 }))
    .filter(({ row }) => row.some((cell) => cell !== ''));
  return { columns: header, rows: held.map(({ row }) => row), numbers: held.map(({ number }) => number) };
};
