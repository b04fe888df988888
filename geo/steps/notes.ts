import { type Row, readTable } from '../csv';
import { NOTES, notesInUse } from '../notes';
import { pack, tablesFile } from '../pack';
import type { Step } from '../step';

/** `data/notes.json`: the notes of figures and facts in the other languages, for pages that are not in English. */
export const step: Step = {
  name: 'notes',
  outputs: ['data/notes.json'],
  async make() {
    const rows = new Map(readTable(NOTES).map((row) => [row.text('note'), row]));
    const said = (column: string) => (part: string) => wanted(rows, part).text(column);
    const notes = notesInUse().map(({ note, parts, put }) => ({
      note,
      noteEs: put(parts.map(said('note_es'))),
      noteFr: put(parts.map(said('note_fr'))),
    }));
    return [{ path: 'data/notes.json', bytes: tablesFile({ notes: pack(notes) }) }];
  },
};

function wanted(rows: ReadonlyMap<string, Row>, part: string): Row {
  const row = rows.get(part);
  if (row === undefined) throw new Error(`${NOTES}: expected a row for ${JSON.stringify(part)}, got none`);
  return row;
}
