import type { Check, Problem } from '../check';
import { readTable } from '../csv';
import { NOTES, notesInUse } from '../notes';
import { fault, tableCheck, unique } from './rules';
import { translated } from './translated';

/** Notes of figures and facts in other languages: none is missing, none is left over. `root` as for other checks. */
export function noteChecks(root?: URL): readonly Check[] {
  const parts = () => new Set(notesInUse(root).flatMap((used) => used.parts));
  return [
    tableCheck('notes', NOTES, root, () => {
      const used = parts();
      return [
        unique('note'),
        translated('note'),
        (row) => (used.has(row.text('note')) ? [] : [fault(row, 'note', 'a note of a figure or fact, or no row')]),
      ];
    }),
    {
      name: 'every note is translated',
      run() {
        const known = new Set(readTable(NOTES, root).map((row) => row.text('note')));
        return [...parts()].filter((part) => !known.has(part)).map(missing);
      },
    },
  ];
}

export const checks: readonly Check[] = noteChecks();

function missing(part: string): Problem {
  return { file: NOTES, field: 'note', expected: `a row for ${JSON.stringify(part)}`, got: 'none' };
}
