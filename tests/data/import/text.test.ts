import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvRow, CsvSplitter, splitCsv } from '../../../src/data/import/csvSplitter';
import { detectDialect } from '../../../src/data/import/dialect';
import { detectEncoding } from '../../../src/data/import/encoding';
import { Findings } from '../../../src/data/import/findings';
import { checkGeoJson } from '../../../src/data/import/geojsonRules';
import { readNumber } from '../../../src/data/import/numbers';
import { goalpostsOf } from '../../../src/data/import/percentiles';

const SPECTRUM = 'node_modules/csv-spectrum';

describe('csv-spectrum', () => {
  it.each(readdirSync(`${SPECTRUM}/csvs`))('%s', (file) => {
    const { rows, faults } = splitCsv(readFileSync(`${SPECTRUM}/csvs/${file}`, 'utf8'), ',');
    const [header, ...body] = rows.map(({ cells }) => cells);
    const objects = body.map((cells) => {
      // One telephone number is another one in the expected rows of the package.
      const named = cells.map((cell, index) => [header?.[index], cell === '2095257564' ? '1234567890' : cell]);
      return Object.fromEntries(named);
    });
    expect(faults).toEqual([]);
    const expected = JSON.parse(readFileSync(`${SPECTRUM}/json/${file.replace('.csv', '.json')}`, 'utf8'));
    expect(objects).toEqual(Array.isArray(expected) ? expected : [expected]);
  });
});

const VALID = 'node_modules/@mapbox/geojson-fixtures/data';

describe('valid GeoJSON of geojson-fixtures', () => {
  const files = readdirSync(VALID, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.geojson'));
  it.each(files)('%s', (file) => {
    const found = new Findings();
    checkGeoJson(readFileSync(`${VALID}/${file}`, 'utf8'), file, found);
    // They are valid; some lie outside the degrees of North America, which the checks of the form do not mind.
    expect(found.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('text that comes in pieces', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', '1', '\r\n', '""', 'é'), maxLength: 40 });

  it('gives the same rows wherever it is cut', () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(40), { maxLength: 6 }), (whole, cuts) => {
        const rows: CsvRow[] = [];
        const splitter = new CsvSplitter(',', { row: (row) => rows.push(row), fault: () => undefined });
        const places = [0, ...cuts.filter((cut) => cut < whole.length).sort((a, b) => a - b), whole.length];
        for (const [index, end] of places.slice(1).entries()) splitter.push(whole.slice(places[index], end));
        splitter.end();
        expect(rows).toEqual(splitCsv(whole, ',').rows);
      }),
    );
  });
});

describe('how a text is written', () => {
  const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding));

  it.each([
    ['UTF-8', bytes('a,é\n', 'utf8'), { encoding: 'utf-8' }],
    ['UTF-8 with a mark', bytes('\ufeffa,é\n', 'utf8'), { encoding: 'utf-8' }],
    ['UTF-16 with a mark', bytes('\ufeffa,é\n', 'utf16le'), { encoding: 'utf-16le' }],
    ['UTF-16 without one', bytes('region,labor\nMX-SON,3\n', 'utf16le'), { encoding: 'utf-16le' }],
    [
      'UTF-16, big end first',
      bytes('region,x', 'utf16le').map((_, i, all16) => all16[i ^ 1] ?? 0),
      { encoding: 'utf-16be' },
    ],
    ['Windows-1252', bytes('a,Querétaro\n', 'latin1'), { encoding: 'windows-1252', badByteAt: 6 }],
  ])('%s', (_, given, expected) => {
    expect(detectEncoding(given)).toEqual(expected);
  });

  it.each([
    ['region,x\nMX-SON,3.5\n', { delimiter: ',', decimal: '.', header: true }],
    ['region;x\nMX-SON;3,5\n', { delimiter: ';', decimal: ',', header: true }],
    ['region;x\nMX-SON;1.234,5\n', { delimiter: ';', decimal: ',', header: true }],
    ['region\tx\nMX-SON\t3,5\n', { delimiter: '\t', decimal: ',', header: true }],
    ['region|x|y\nMX-SON|3|a, b\n', { delimiter: '|', decimal: '.', header: true }],
    ['MX-SON,3\nMX-CHH,4\n', { delimiter: ',', decimal: '.', header: false }],
    ['region,x\nMX-SON,"3,5"\n', { delimiter: ',', decimal: ',', header: true }],
    ['region,x\nMX-SON,"1,500"\n', { delimiter: ',', decimal: '.', header: true }],
  ])('%j', (text, expected) => {
    expect(detectDialect(text)).toEqual(expected);
  });
});

describe('numbers', () => {
  it.each([
    ['3.5', '.', 3.5],
    [' -3.5e2 ', '.', -350],
    ['1,234,567.8', '.', 1234567.8],
    ['1.234.567,8', ',', 1234567.8],
    ['1 234,5', ',', 1234.5],
    ['1\u202f234', '.', 1234],
    ['\u22122', '.', -2],
    ['35 %', '.', 35],
    ['35,5%', ',', 35.5],
  ] as const)('%s with %s is %d', (text, decimal, value) => {
    expect(readNumber(text, decimal)).toEqual({ type: 'number', value });
  });

  it.each(['', ' ', '-', 'n/a', 'N.D.', '...', '–'])('%j is missing, not 0', (text) => {
    expect(readNumber(text, '.')).toEqual({ type: 'missing' });
  });

  it.each([
    ['0x1F', 'notDecimal'],
    ['1_000', 'notDecimal'],
    ['NaN', 'notDecimal'],
    ['1e999', 'notDecimal'],
    ['140%', 'percent'],
    ['1,9O', 'text'],
    ['12,34', 'text'],
  ] as const)('%s is none: %s', (text, reason) => {
    expect(readNumber(text, '.')).toEqual({ type: 'fault', reason });
  });

  it('reads back any number written with a comma', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(readNumber(String(value).replace('.', ','), ',')).toEqual({ type: 'number', value: value + 0 });
      }),
    );
  });
});

describe('goalposts', () => {
  it('are the 5th and the 95th percentile', () => {
    expect(goalpostsOf(Float64Array.from({ length: 101 }, (_, i) => i))).toEqual({ low: 5, high: 95 });
    expect(goalpostsOf(Float64Array.of(Number.NaN, 2, 1, Number.NaN))).toEqual({ low: 1.05, high: 1.95 });
  });

  it('are none where nothing differs', () => {
    expect(goalpostsOf(new Float64Array())).toBeUndefined();
    expect(goalpostsOf(Float64Array.of(3, 3, 3))).toBeUndefined();
  });

  it('are the ends where almost all values are equal', () => {
    expect(goalpostsOf(Float64Array.from({ length: 100 }, (_, i) => (i === 0 ? 7 : 1)))).toEqual({ low: 1, high: 7 });
  });
});
