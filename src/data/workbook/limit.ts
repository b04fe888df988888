/** Workbooks above this are refused before they are read. */
export const WORKBOOK_LIMIT_BYTES = 10_000_000;
