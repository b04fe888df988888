import { hasWords } from '../src/model/geo';
import { readTable } from './csv';
import { readFigures, sentences } from './figures';

/** Where the notes of single figures and facts are said in Spanish and French. */
export const NOTES = 'words/notes.csv';

const PLAIN: readonly (readonly [file: string, column: string])[] = [
  ['ports/facts.csv', 'note'],
  ['gateways/metrics.csv', 'note'],
  ['corridors/facts.csv', 'note'],
  ['regions/regions.csv', 'population_note'],
  ['regions/regions.csv', 'area_note'],
  ['indicators/readings.csv', 'evidence'],
];

/** A note that the page can show, and how it is put together again in another language from what its parts are there. */
export interface NoteInUse {
  readonly note: string;
  readonly parts: readonly string[];
  readonly put: (parts: readonly string[]) => string;
}

/** Every different note, reason of a reading, fact of a road in words, and licence and period of a source in words, once. Those of figures are sentences made of parts, the others one part as it stands. */
export function notesInUse(root?: URL): readonly NoteInUse[] {
  const plain = PLAIN.flatMap(([file, column]) => readTable(file, root).map((row) => row.text(column)));
  const roads = readTable('corridors/facts.csv', root).filter((row) => row.text('unit') === 'text');
  plain.push(...roads.map((row) => row.text('value')));
  const sources = readTable('indicators/sources.csv', root);
  plain.push(...sources.flatMap((row) => [row.text('licence'), row.text('period')]).filter(hasWords));
  const all = [
    ...plain.map((note) => ({ note, parts: [note], put: (parts: readonly string[]) => parts.join('') })),
    ...readFigures(root).map(({ note, noteParts }) => ({ note, parts: noteParts, put: sentences })),
  ];
  return [...new Map(all.map((used) => [used.note, used])).values()].filter(({ note }) => note !== '');
}
