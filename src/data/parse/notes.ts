import type { Extras } from '../../model/atlas';
import { Columns } from './columns';
import { readWords } from './words';

/** Notes of figures and facts in three languages, from `notes.json`. */
export function parseNotes(json: unknown, file: string): Extras['notes'] {
  return new Map(Columns.read(json, file, 'notes').map((row) => [row.text('note'), readWords(row, 'note')] as const));
}
