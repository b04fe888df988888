import { readFileSync } from 'node:fs';

export function methodText(): string {
  return readFileSync(new URL('../../docs/method.md', import.meta.url), 'utf8');
}

/** The body of the table of docs/method.md whose heading row starts like this, cell by cell. */
export function cellsOf(heading: string): readonly (readonly string[])[] {
  const lines = methodText().split('\n');
  const start = lines.findIndex((line) => line.startsWith(heading));
  if (start < 0) throw new Error(`docs/method.md: expected a table with the heading ${heading}`);
  const body = lines.slice(start + 2);
  const end = body.findIndex((line) => !line.startsWith('|'));
  return body.slice(0, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** A number as the documents write it: `15,000,000`. */
export const toNumber = (cell: string | undefined): number => Number(cell?.replaceAll(',', ''));
