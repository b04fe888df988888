import { strFromU8, unzipSync } from 'fflate';

const BOOK = 'xl/workbook.xml';

/** Whether a workbook was written by this product, and so holds a whole scenario. Looks at its list of names alone; any other bytes are not. */
export function isOurWorkbook(bytes: Uint8Array): boolean {
  const book = listed(bytes)?.[BOOK];
  return book !== undefined && strFromU8(book).includes('"corredor_kept_scenario"');
}

function listed(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> | undefined {
  try {
    return unzipSync(bytes, { filter: ({ name }) => name === BOOK });
  } catch {
    // What can not be unzipped is told with its place by whoever reads it next.
    return undefined;
  }
}
