import type { Row } from './csv';

/** A cell of an artefact; undefined is written as null. */
export type Cell = string | number | boolean | undefined;
export type PackedColumn =
  | readonly (string | number | null)[]
  | { readonly of: readonly string[]; readonly at: readonly (number | null)[] };

/** Rows turned into the columns that `src/data/parse/columns.ts` reads: booleans as 1 and 0, repeated texts by number. */
export function pack(rows: readonly Readonly<Record<string, Cell>>[]): Record<string, PackedColumn> {
  const fields = Object.keys(rows[0] ?? {});
  return Object.fromEntries(fields.map((field) => [field, packColumn(rows.map((row) => row[field]))]));
}

function packColumn(cells: readonly Cell[]): PackedColumn {
  const plain = cells.map((cell) => (cell === undefined ? null : typeof cell === 'boolean' ? Number(cell) : cell));
  const texts = plain.filter((cell) => typeof cell === 'string');
  const of = [...new Set(texts)];
  // Below half distinct, numbers are fewer bytes than the texts even after gzip.
  if (texts.length === 0 || of.length * 2 > texts.length) return plain;
  const places = new Map(of.map((text, index) => [text, index]));
  return { of, at: plain.map((cell) => (typeof cell === 'string' ? (places.get(cell) ?? null) : null)) };
}

/** The remark `column` of a row as `field`, with its translations as `fieldEs` and `fieldFr`. */
export function inThreeLanguages(row: Row, column: string, field = column): Record<string, Cell> {
  return {
    [field]: row.optional(column),
    [`${field}Es`]: row.optional(`${column}_es`),
    [`${field}Fr`]: row.optional(`${column}_fr`),
  };
}

/** Degrees as kept in artefacts: four decimals, about 11 m. */
export function degrees(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

/** A list cell of a source file, `a;b`, as artefacts keep it: joined by blanks. */
export function joined(cell: string): string | undefined {
  return cell === '' ? undefined : cell.split(';').join(' ');
}

/** The text of an artefact: one line per column, so that a change shows in a comparison of versions. */
export function tablesFile(tables: Readonly<Record<string, Record<string, PackedColumn>>>): string {
  const parts = Object.entries(tables).map(([key, columns]) => {
    const lines = Object.entries(columns).map(
      ([field, column]) => `${JSON.stringify(field)}:${JSON.stringify(column)}`,
    );
    return `${JSON.stringify(key)}:{\n${lines.join(',\n')}\n}`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}
