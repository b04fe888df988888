import { describe, expect, it } from 'vitest';
import { checks, noteChecks } from '../../geo/checks/notes';
import { notesInUse } from '../../geo/notes';
import { sourcesCopy } from './brokenCopy';

const copy = sourcesCopy();
const notes = 'words/notes.csv';

it('finds nothing wrong in the sources', () => {
  expect(checks.flatMap((check) => check.run())).toEqual([]);
});

describe('notes of figures and facts', () => {
  it('are found where they stand, those of figures with what their marks warn of', () => {
    const all = new Map(notesInUse().map(({ note, parts }) => [note, parts]));
    expect(all.get('later restoration not found')).toEqual(['later restoration not found']);
    expect(all.get('Mean of ten annual totals, CHIRPS satellite-gauge product')).toEqual([
      'mean of ten annual totals, CHIRPS satellite-gauge product',
    ]);
    const [load, compared] = ['Average revenue per kWh, industrial sector', 'Tariff for a stated load in Mexico'];
    const composed = [...all].find(([note]) => note.startsWith(`${load}. ${compared}`));
    expect(composed?.[1]).toHaveLength(2);
  });

  it('are joined by the licences and periods of sources, as far as these have words', () => {
    const all = new Set(notesInUse().map(({ note }) => note));
    for (const said of ['public domain', 'INEGI free use', 'August 2017']) expect(all.has(said), said).toBe(true);
    for (const same of ['MIT', 'CC BY-SA', '2015-2024', '2019']) expect(all.has(same), same).toBe(false);
  });

  it('are put together again as their English is', () => {
    for (const { note, parts, put } of notesInUse()) expect(put(parts)).toBe(note);
  });

  it('that are new, changed or gone are reported', () => {
    const start = 'later restoration not found,';
    const changed = { file: notes, start, from: 'later restoration', to: 'a later restoration' };
    const { line, problems } = copy.problemsAfter(noteChecks, changed);
    expect(problems).toHaveLength(2);
    expect(problems).toContainEqual(expect.objectContaining({ file: notes, line, field: 'note' }));
    expect(problems).toContainEqual({
      ...{ file: notes, field: 'note', got: 'none' },
      expected: 'a row for "later restoration not found"',
    });
    const fresh = { file: 'ports/facts.csv', start: 'poe-', from: 'maximum commercial lanes', to: 'most lanes' };
    expect(copy.problemsAfter(noteChecks, fresh).problems).toEqual([
      expect.objectContaining({ expected: 'a row for "most lanes in the feed"' }),
    ]);
    const other = { file: notes, start: 'one of about 116 open hours,', from: '116', to: '117' };
    const wrong = copy.problemsAfter(noteChecks, other);
    expect(wrong.problems.map(({ field }) => field)).toEqual(expect.arrayContaining(['note_es', 'note_fr']));
  });
});
