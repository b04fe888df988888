import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadMessages } from '../../src/text/load';
import { knownSourceWords, sourceWords } from '../../src/text/sourceWords';
import { createText } from '../../src/text/text';

const en = createText('en', await loadMessages('en'));
const es = createText('es', await loadMessages('es'));
const fr = createText('fr', await loadMessages('fr'));

/** Every different text of a column of a built table. */
function wordsOf(file: string, table: string, column: string): readonly string[] {
  const { [table]: columns } = JSON.parse(readFileSync(`public/data/${file}.json`, 'utf8'));
  const cells = Array.isArray(columns[column]) ? columns[column] : columns[column].of;
  return [...new Set<unknown>(cells)].flatMap((cell) => (typeof cell === 'string' ? [cell] : []));
}

describe('words of a source', () => {
  it.each([
    ['6 am-Midnight', 'de 6:00 a 24:00', 'de 6 h à 24 h'],
    ['9 am-8 pm', 'de 9:00 a 20:00', 'de 9 h à 20 h'],
    ['24 hrs/day', 'las 24 horas', '24 heures sur 24'],
    ['06:00-22:00 Mon-Fri', 'lun–vie de 6:00 a 22:00', 'lun.–ven. de 6 h à 22 h'],
    [
      'Mon-Fri 06:00-24:00, Sat 06:00-14:00',
      'lun–vie de 6:00 a 24:00, sáb de 6:00 a 14:00',
      'lun.–ven. de 6 h à 24 h, sam. de 6 h à 14 h',
    ],
    [
      'Mon-Fri 08:00-24:00, Sat and Sun 08:00-16:00',
      'lun–vie de 8:00 a 24:00, sáb y dom de 8:00 a 16:00',
      'lun.–ven. de 8 h à 24 h, sam. et dim. de 8 h à 16 h',
    ],
    ['Mon-Sat', 'lun–sáb', 'lun.–sam.'],
    ['about 08:00-22:00', 'aproximadamente de 8:00 a 22:00', 'environ de 8 h à 22 h'],
    ['fluorspar', 'fluorita', 'spath fluor'],
  ])('%s', (words, spanish, french) => {
    expect(sourceWords(words, es)).toBe(spanish);
    expect(sourceWords(words, fr).replaceAll('\u00a0', ' ')).toBe(french);
  });

  it('are the source’s own in English, and where they are not known', () => {
    expect(sourceWords('24 hrs/day', en)).toBe('24 hrs/day');
    expect(knownSourceWords('an unforeseen remark', es)).toBeUndefined();
    expect(knownSourceWords('', es)).toBeUndefined();
    expect(sourceWords('Mon-Fri whenever', fr)).toBe('Mon-Fri whenever');
  });

  it.each([es, fr])('of every fact of a port and every resource are known in $language', (text) => {
    const all = [...wordsOf('ports', 'facts', 'text'), ...wordsOf('resources', 'resources', 'commodity')];
    expect(all.filter((words) => knownSourceWords(words, text) === undefined)).toEqual([]);
  });
});
