import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvRow, CsvSplitter, splitCsv } from '../../../src/data/import/csvSplitter';
import { detectDialect } from '../../../src/data/import/dialect';
import { detectEncoding } from '../../../src/data/import/encoding';
import { Findings } from '../../../src/data/import/findings';
import { checkGeoJson } from '../../../src/data/import/geojsonRules';
import { Texts } from '../../../src/data/import/grow';
import { readNumber } from '../../../src/data/import/numbers';
import { goalpostsOf } from '../../../src/data/import/percentiles';
import { textAt } from '../../../src/model/dataset';
import { even } from '../../even';

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

  it('is the number that the language itself reads, to the last bit', () => {
    const digits = fc.stringMatching(/^[+-]?\d{0,18}\.?\d{0,18}$/);
    fc.assert(
      fc.property(digits, (text) => {
        fc.pre(/\d/.test(text));
        expect(readNumber(text, '.')).toEqual({ type: 'number', value: Number(text) });
        expect(readNumber(text.replace('.', ','), ',')).toEqual({ type: 'number', value: Number(text) });
      }),
      { numRuns: 2000 },
    );
  });
});

describe('names that lie one behind the other', () => {
  it('are the UTF-8 of each, whatever its letters', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.string({ unit: 'binary' }),
            fc.string({ unit: fc.constantFrom('a', 'é', 'ñ', '日', '𝟙') }),
          ),
        ),
        (names) => {
          const texts = new Texts();
          for (const name of names) texts.push(name);
          const { bytes, offsets } = texts.done();
          const wellFormed = names.map((name) => name.toWellFormed());
          expect(bytes).toEqual(new TextEncoder().encode(wellFormed.join('')));
          expect(names.map((_, at) => textAt({ bytes, offsets }, at))).toEqual(wellFormed);
        },
      ),
    );
  });
});

describe('goalposts', () => {
  it('are those of all values in order', () => {
    const value = fc.oneof(even(-1e6, 1e6), fc.integer({ min: 0, max: 9 }), fc.constant(Number.NaN));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 200 }), (values) => {
        const ordered = values.filter((one) => !Number.isNaN(one)).sort((a, b) => a - b);
        const share = (part: number): number => {
          const at = part * (ordered.length - 1);
          const [below = 0, above = 0] = [ordered[Math.floor(at)], ordered[Math.ceil(at)]];
          return Number((below + (at - Math.floor(at)) * (above - below)).toPrecision(3));
        };
        const [low, high, least = 0, most = 0] = [share(0.05), share(0.95), ordered[0], ordered.at(-1)];
        const narrow = least < most ? { low: least, high: most } : undefined;
        expect(goalpostsOf(Float64Array.from(values))).toEqual(low < high ? { low, high } : narrow);
      }),
    );
  });

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
