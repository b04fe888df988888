import { readFileSync } from 'node:fs';

/** A built data file, as the app receives it. */
export function built(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../public/data/${name}.json`, import.meta.url), 'utf8'));
}

/** A copy with the first number or text of a column replaced. */
export function withCell(json: unknown, table: string, field: string, value: unknown): unknown {
  const copy = structuredClone(json) as Record<string, Record<string, unknown>>;
  const column = copy[table]?.[field];
  const cells = Array.isArray(column) ? column : (column as { of: unknown[] }).of;
  cells[0] = value;
  return copy;
}
