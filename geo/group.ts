import type { Row } from './csv';

/** Rows by the text of one field, in their order. */
export function byField(rows: readonly Row[], field: string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.text(field));
    if (group) group.push(row);
    else groups.set(row.text(field), [row]);
  }
  return groups;
}
