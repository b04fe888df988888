import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { format } from '../../src/exports/csv';
import { csvText, guarded } from '../../src/exports/csvText';
import { layerTable } from '../../src/exports/layers/layers';
import { EXPORT_LAYERS } from '../../src/exports/order';
import { LANGUAGES } from '../../src/model/geo';
import { builtStudy, order } from './studies';

describe('a cell', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('that begins like the formula %j is guarded', (text) => {
    expect(guarded(text)).toBe(`'${text}`);
  });

  it('stays as it is where no spreadsheet would run it, numbers below zero too', () => {
    expect(guarded('a=1')).toBe('a=1');
    expect(csvText([[-1.5, 'Nuevo León', null, true]])).toBe('-1.5,Nuevo León,,true\r\n');
  });

  it('is quoted where it holds a comma, a quote or a line end, after the guard', () => {
    expect(csvText([['=A1,"b"', 'a\nb']])).toBe('"\'=A1,""b""","a\nb"\r\n');
  });
});

describe('a table', () => {
  it('has a mark for Excel only where one is asked for', async () => {
    const study = await builtStudy();
    const plain = await format.make(study, order());
    const marked = await format.make(study, order({ bom: true }));
    expect([...marked.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(marked.subarray(3)).toEqual(plain);
  });

  it('opens in the Excel of each language with its own separators and the same values', async () => {
    for (const language of LANGUAGES) {
      const study = await builtStudy(language);
      const bytes = await format.make(study, order({ bom: true }));
      const text = new TextDecoder().decode(bytes);
      // Excel of French Canada, as of France, parts cells at semicolons and decimals at commas.
      const isFrench = language === 'fr';
      const { data } = Papa.parse<string[]>(text, { delimiter: isFrench ? ';' : ',', skipEmptyLines: true });
      const [head = [], ...lines] = data;
      const { columns, rows } = layerTable(study, 'ranking');
      expect(head.slice(0, columns.length)).toEqual(columns);
      expect(lines).toHaveLength(rows.length);
      const numbers = rows.flatMap(({ cells }, row) =>
        cells.flatMap((cell, column) => (typeof cell === 'number' ? [[cell, lines[row]?.[column]] as const] : [])),
      );
      expect(numbers.some(([value]) => !Number.isInteger(value))).toBe(true);
      for (const [value, written = ''] of numbers) {
        expect(written).not.toContain(isFrench ? '.' : ',');
        expect(Number(written.replace(',', '.'))).toBe(value);
      }
    }
  });

  it('of parks and mines has their remarks in the language of the file', async () => {
    const notes = { en: 'Quanta site', es: 'Sitio de Quanta', fr: 'Site de Quanta' };
    const mines = { en: 'Germanium link from memory', es: 'de memoria', fr: 'de mémoire' };
    for (const language of LANGUAGES) {
      const study = await builtStudy(language);
      const cellsOf = (layer: 'parks' | 'resources', id: string) => {
        const { columns, rows } = layerTable(study, layer);
        return rows.find((row) => row.id === id)?.cells[columns.indexOf('note')];
      };
      expect(cellsOf('parks', 'mx-nle-avante')).toBe(notes[language]);
      expect(cellsOf('resources', 'us-ak-reddog')).toContain(mines[language]);
      expect(cellsOf('parks', 'mx-bcn-pimsa-1')).toBeNull();
    }
  });

  it('of the ranking holds the score of every region and a source and year beside every figure', async () => {
    const study = await builtStudy();
    const { columns, rows } = layerTable(study, 'ranking');
    expect(rows.map(({ id }) => id)).toEqual(study.ranking.map(({ regionId }) => regionId));
    const at = (name: string): number => columns.indexOf(name);
    for (const { id } of study.atlas.criteria) {
      for (const { cells } of rows) {
        if (cells[at(id)] === null) continue;
        expect([cells[at(`${id}_unit`)], cells[at(`${id}_year`)], cells[at(`${id}_source`)]]).not.toContain(null);
      }
    }
    const [first] = rows;
    expect(first?.cells[at('score')]).toBe(study.ranking[0]?.score);
  });

  it.each(EXPORT_LAYERS)('of %s has as many cells in each row as columns', async (layer) => {
    const { columns, rows } = layerTable(await builtStudy(), layer);
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(columns).size).toBe(columns.length);
    expect(rows.filter(({ cells }) => cells.length !== columns.length)).toEqual([]);
  });
});
