import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, pack, tablesFile } from '../../geo/pack';
import { Columns, given } from '../../src/data/parse/columns';
import { DataError } from '../../src/data/parse/error';

const table = { name: ['a', 'b'], km: [1, null], kind: { of: ['x', 'y'], at: [1, null] }, open: [1, 0] };

function read(columns: unknown): Columns {
  return Columns.read({ roads: columns }, 'test.json', 'roads');
}

describe('columns', () => {
  it('reads rows, with packed and missing cells', () => {
    const rows = read(table).map((row) => [
      row.text('name'),
      row.optionalNumber('km'),
      row.optionalText('kind'),
      row.flag('open'),
    ]);
    expect(rows).toEqual([
      ['a', 1, 'y', true],
      ['b', undefined, undefined, false],
    ]);
  });

  it.each([
    ['a missing cell', () => read(table).map((row) => row.number('km')), 'roads[1].km: expected a number, got null'],
    [
      'a wrong word',
      () => read(table).map((row) => row.choice('name', ['a'])),
      'roads[1].name: expected one of a, got "b"',
    ],
    ['no such column', () => read(table).map((row) => row.text('note')), 'roads.note: expected a column, got nothing'],
    [
      'a latitude off the globe',
      () => read({ lng: [0], lat: [91] }).map((row) => row.point()),
      'roads[0].lat: expected a number in the range -90 to 90, got 91',
    ],
    ['columns of two lengths', () => read({ ...table, km: [1] }), 'roads.km: expected 2 cells, got [1]'],
    ['no table', () => Columns.read({}, 'test.json', 'roads'), 'roads: expected columns, got nothing'],
  ])('refuses %s with file, row and field', (_, attempt, message) => {
    expect(attempt).toThrow(DataError);
    expect(attempt).toThrow(`test.json: ${message}`);
  });

  it('leaves out what is missing', () => {
    expect(Object.keys(given({ a: 1, b: undefined }))).toEqual(['a']);
  });

  it('gives back what was packed, whatever the cells', () => {
    const text = fc.string({ minLength: 1 });
    const row = fc.record({
      name: fc.option(text, { nil: undefined }),
      kind: fc.option(fc.constantFrom('fab', 'atp'), { nil: undefined }),
      km: fc.option(
        fc.double({ noNaN: true, noDefaultInfinity: true }).filter((km) => !Object.is(km, -0)),
        { nil: undefined },
      ),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const json: unknown = JSON.parse(tablesFile({ rows: pack(rows as readonly Record<string, Cell>[]) }));
        const back = Columns.read(json, 'test.json', 'rows').map((cells) => ({
          name: cells.optionalText('name'),
          kind: cells.optionalText('kind'),
          km: cells.optionalNumber('km'),
        }));
        expect(back).toEqual(rows);
      }),
    );
  });
});
