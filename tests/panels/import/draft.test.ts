import { describe, expect, it } from 'vitest';
import { DATASET_COLUMN_IDS, DATASET_IDS } from '../../../src/data/parse/scenarioDatasets';
import type { ReadResult, Survey } from '../../../src/model/imported';
import { datasetOf, firstDraft, type ImportDraft, notYet, requestOf } from '../../../src/panels/import/draft';

const survey: Survey = {
  file: 'plantas 2025.csv',
  bytes: 100,
  format: 'csv',
  text: { encoding: 'utf-8', delimiter: ',', decimal: '.', header: true },
  columns: [
    { name: 'Estado', kind: 'text' },
    { name: 'Potencia (MW)', kind: 'number' },
    { name: 'Costo', kind: 'number' },
    { name: 'Nota', kind: 'empty' },
  ],
  preview: [],
  place: { type: 'region', column: 0 },
  issues: [],
  isRefused: false,
};
const result: ReadResult = {
  rows: 3,
  good: 2,
  skipped: 0,
  bad: 1,
  issues: [],
  columns: [
    { column: 1, name: 'Potencia (MW)', known: 2, low: 5, high: 95 },
    { column: 2, name: 'Costo', known: 2 },
  ],
  content: { type: 'regions', regionIds: [], values: [] },
};
const draft = firstDraft(survey, 12);
const whole: ImportDraft = {
  ...draft,
  source: 'Own survey',
  year: '2025',
  columns: draft.columns.map((column) => (column.column === 2 ? { ...column, isUsed: false } : column)),
};

describe('a draft of own data', () => {
  it('begins with every column of numbers, its unit and its direction', () => {
    expect(draft).toMatchObject({ name: 'plantas 2025', source: '', year: '' });
    expect(draft.columns.map(({ column, isUsed, unit, direction }) => [column, isUsed, unit, direction])).toEqual([
      [1, true, 'MW', 'benefit'],
      [2, true, '', 'cost'],
    ]);
    expect(firstDraft(survey, 1).columns.map(({ isUsed }) => isUsed)).toEqual([true, false]);
    expect(requestOf(whole, survey.text).values).toEqual([1]);
  });

  it.each<[Partial<ImportDraft>, ReturnType<typeof notYet>]>([
    [{}, undefined],
    [{ place: { type: 'none' } }, 'place'],
    [{ source: '  ' }, 'source'],
    [{ year: '25' }, 'year'],
    [{ year: '1500' }, 'year'],
    [{ name: '' }, 'name'],
    [{ columns: whole.columns.map((column) => ({ ...column, isUsed: false })) }, 'columns'],
    [{ columns: draft.columns }, 'goalposts'],
    [{ columns: whole.columns.map((column) => ({ ...column, low: 95, high: 5 })) }, 'goalposts'],
  ])('%j waits for %s', (part, expected) => {
    expect(notYet({ ...whole, ...part }, result, 12)).toBe(expected);
  });

  it('waits for good rows and for room', () => {
    expect(notYet(whole, { ...result, good: 0 }, 12)).toBe('rows');
    expect(notYet(whole, undefined, 12)).toBe('rows');
    expect(notYet(whole, result, 0)).toBe('room');
  });

  it('becomes a table with the goalposts shown, the user’s before those proposed', () => {
    const [dataset] = DATASET_IDS;
    if (dataset === undefined) throw new Error('expected an id');
    const ids = { dataset, columns: DATASET_COLUMN_IDS.slice(3) };
    const own = { ...whole, columns: whole.columns.map((column) => ({ ...column, high: 80 })) };
    expect(datasetOf(own, result, result.content.type === 'regions' ? result.content : missing(), ids)).toEqual({
      id: 'd-1',
      name: 'plantas 2025',
      source: 'Own survey',
      year: 2025,
      columns: [
        { id: 'D4', name: 'Potencia (MW)', unit: 'MW', theme: 'cluster', direction: 'benefit', low: 5, high: 80 },
      ],
      content: result.content,
    });
  });
});

function missing(): never {
  throw new Error('expected regions');
}
