import type { Format, KnownFormat } from './formats';

/** Every format that is there, fetched when it is first asked for. */
export const FORMATS: Readonly<Record<KnownFormat, () => Promise<Format>>> = {
  csv: async () => (await import('./csv')).format,
  geojson: async () => (await import('./geojson')).format,
  pdf: async () => (await import('./pdf/pdf')).format,
};
