import type { KeptAbout } from '../../model/kept';

/** What the device's database says about kept points; a value that is none is left out, as points may be older than it. */
export function parseKeptAbout(value: unknown): KeptAbout {
  const fields = new Map<string, unknown>(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  const name = fields.get('name');
  const [rows, bytes, unusedSince] = ['rows', 'bytes', 'unusedSince'].map((field) => countOf(fields.get(field)));
  return {
    ...(typeof name === 'string' && { name }),
    ...(rows !== undefined && { rows }),
    ...(bytes !== undefined && { bytes }),
    ...(unusedSince !== undefined && { unusedSince }),
    ...(fields.get('isInFile') === true && { isInFile: true }),
  };
}

function countOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
