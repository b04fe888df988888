import { describe, expect, it } from 'vitest';
import { parseTable } from '../../geo/csv';

/** Quoting as RFC 4180 gives it: commas, doubled quotes and line breaks inside quotes. */
describe('parseTable', () => {
  it('reads quoted commas, quotes and line breaks', () => {
    const [row] = parseTable('a.csv', 'id,text\n1,"one, ""two""\nthree"\n');
    expect(row?.text('text')).toBe('one, "two"\nthree');
  });

  it('knows the line where a row starts, also after a row of several lines', () => {
    const rows = parseTable('a.csv', 'id,text\n1,"a\nb\nc"\n\n2,d\n');
    expect(rows.map((row) => row.line)).toEqual([2, 6]);
  });

  it('passes over a byte order mark and Windows line ends', () => {
    const [row] = parseTable('a.csv', '\uFEFFid,name\r\n7,Querétaro\r\n');
    expect([row?.text('id'), row?.text('name')]).toEqual(['7', 'Querétaro']);
  });

  it('refuses a row with a cell too few, by line', () => {
    expect(() => parseTable('a.csv', 'id,name\n1,x\n2\n')).toThrow('a.csv:3: expected 2 cells, got 1');
  });

  it('names every such row at once', () => {
    const bad = () => parseTable('a.csv', 'id,name\n1\n2,y\n3,z,z\n');
    expect(bad).toThrow('a.csv:2: expected 2 cells, got 1\na.csv:4: expected 2 cells, got 3');
  });

  it('tells an empty cell from a number', () => {
    const [row] = parseTable('a.csv', 'id,value\nx,\n');
    expect(row?.optionalNumber('value')).toBeUndefined();
    expect(() => row?.number('value')).toThrow('a.csv:2 value: expected a number, got ""');
  });

  it('takes decimal numbers alone', () => {
    const read = (cell: string) => parseTable('a.csv', `value\n${cell}\n`)[0]?.number('value');
    expect([read('12'), read('-0.5'), read('0012')]).toEqual([12, -0.5, 12]);
    for (const cell of ['0x10', '1e3', 'Infinity', '1 000', '1.', 'NaN']) expect(() => read(cell)).toThrow('a number');
  });

  it('names a column that is not there', () => {
    const [row] = parseTable('a.csv', 'id\nx\n');
    expect(() => row?.text('name')).toThrow('a.csv:2 name: expected a column of this name');
  });
});
