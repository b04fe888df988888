import { describe, expect, it } from 'vitest';
import { Columns } from '../../src/data/parse/columns';
import { parseParks } from '../../src/data/parse/parks';
import { parsePortDetails } from '../../src/data/parse/ports';
import { parseProjectDetails } from '../../src/data/parse/projects';
import { parseResources } from '../../src/data/parse/resources';
import { optionalWords, readWords } from '../../src/data/parse/words';
import type { Words } from '../../src/model/geo';
import { wordsIn } from '../../src/text/wordsIn';
import { built, withCell } from './files';

const table = { note: ['old', 'new', null], noteEs: ['viejo', null, null], noteFr: ['vieux', 'neuf', null] };

describe('a remark in three languages', () => {
  const rows = Columns.read({ rows: table }, 'test.json', 'rows');

  it('has the languages that its row has', () => {
    const [old, young, none] = rows.map((row) => optionalWords(row, 'note'));
    expect(old).toEqual({ en: 'old', es: 'viejo', fr: 'vieux' });
    expect(young).toEqual({ en: 'new', fr: 'neuf' });
    expect(none).toBeUndefined();
  });

  it('names the place of a remark that must be there and is not, and of a column that is missing', () => {
    expect(() => rows.map((row) => readWords(row, 'note'))).toThrow(
      'test.json: rows[2].note: expected a string, got null',
    );
    const short = Columns.read({ rows: { note: ['old'], noteEs: ['viejo'] } }, 'test.json', 'rows');
    expect(() => short.map((row) => readWords(row, 'note'))).toThrow('test.json: rows.noteFr: expected a column');
  });

  it('is said in the language of the reader, else in English', () => {
    const words: Words = { en: 'new', fr: 'neuf' };
    expect(wordsIn(words, 'fr')).toEqual({ text: 'neuf', language: 'fr' });
    expect(wordsIn(words, 'es')).toEqual({ text: 'new', language: 'en' });
    expect(wordsIn(words, 'en')).toEqual({ text: 'new', language: 'en' });
  });
});

describe('the built data', () => {
  const { works, notes } = parsePortDetails(built('ports'), 'ports.json');
  const { details, awards } = parseProjectDetails(built('projects'), 'projects.json');
  const parks = parseParks(built('parks'), 'parks.json');
  const resources = parseResources(built('resources'), 'resources.json');
  const remarks: Readonly<Record<string, readonly (Words | undefined)[]>> = {
    places: notes.map(({ words }) => words),
    works: works.flatMap((work) => [work.description, work.statusText, work.costNote]),
    projects: details.flatMap((detail) => [detail.activity, detail.process, detail.note]),
    awards: awards.map(({ note }) => note),
    parks: parks.map(({ note }) => note),
    resources: resources.map(({ note }) => note),
  };

  it.each(Object.entries(remarks))('has every remark of %s in three languages', (_, words) => {
    const filled = words.filter((one) => one !== undefined);
    expect(filled.length).toBeGreaterThan(0);
    expect(filled.filter(({ es, fr }) => es === undefined || fr === undefined)).toEqual([]);
  });

  it('keeps the habits of each language: Gordie Howe cost USD 4.7 billion', () => {
    const work = works.find(({ id }) => id === 'gordie-howe');
    expect(work?.costNote?.en).toBe('contract value 2024; USD 4.7 billion');
    expect(work?.costNote?.es).toBe('Valor del contrato en 2024; 4,700\u00a0millones de dólares');
    expect(work?.costNote?.fr).toBe('Valeur du contrat en 2024; 4,7\u00a0G$\u00a0US');
  });

  it('refuses a translation that is no text', () => {
    const wrong = withCell(built('ports'), 'works', 'statusTextFr', 7);
    expect(() => parsePortDetails(wrong, 'ports.json')).toThrow('ports.json: works[0].statusTextFr: expected');
  });
});
