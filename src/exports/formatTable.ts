import type { Format, FormatId } from './formats';

/** Every format that is there, fetched when it is first asked for. */
export const FORMATS: Readonly<Record<FormatId, () => Promise<Format>>> = {
  csv: async () => (await import('./csv')).format,
  xlsx: async () => (await import('./xlsx/workbook')).workbook,
  pptx: async () => (await import('./pptx/slides')).slides,
  sql: async () => (await import('./sql/format')).format,
  geojson: async () => (await import('./geojson')).format,
  pdf: async () => (await import('./pdf/pdf')).format,
};
