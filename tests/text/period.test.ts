import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadMessages } from '../../src/text/load';
import { asOfWords, figureWhen, knownPeriod, periodWords } from '../../src/text/period';
import { createText } from '../../src/text/text';

const en = createText('en', await loadMessages('en'));
const es = createText('es', await loadMessages('es'));
const fr = createText('fr', await loadMessages('fr'));
/** Every period and date of a status in the tables; the period of a source is its publisher’s own and stays English. */
const PERIODS = new Set(
  readdirSync('public/data')
    .filter((name) => name.endsWith('.json') && name !== 'sources.json')
    .flatMap((name) => Object.values(JSON.parse(readFileSync(`public/data/${name}`, 'utf8'))))
    .flatMap((table) => Object.entries(table ?? {}))
    .filter(([column]) => ['period', 'statusAsOf'].includes(column))
    .flatMap(([, column]) => (Array.isArray(column) ? column : column.of))
    .filter((cell) => typeof cell === 'string'),
);
const spaces = (words: string) => words.replaceAll(/[\u00a0\u202f\u2009]/g, ' ');

describe('a period', () => {
  it.each([
    ['2025', '2025', '2025', '2025'],
    ['2015-2019', '2015–2019', '2015–2019', '2015–2019'],
    ['about 2024-25', 'about 2024–25', 'hacia 2024–25', 'vers 2024–25'],
    ['2024-09', 'Sep 2024', 'sep 2024', 'sept. 2024'],
    ['2025 Jan-Feb', 'Jan–Feb 2025', 'ene–feb de 2025', 'janv.–févr. 2025'],
    ['2024 Jan-Sep except Mar', 'Jan–Sep 2024 except Mar', 'ene–sep de 2024, sin mar', 'janv.–sept. 2024, sauf mars'],
    [
      '2022-06-29 At 1:22 pm EDT',
      'Jun 29, 2022, 1:22 PM EDT',
      '29 jun 2022, 1:22 p.m. EDT',
      '29 juin 2022, 13 h 22 EDT',
    ],
    [
      '2022-06-29 At Noon CDT',
      'Jun 29, 2022, 12:00 PM CDT',
      '29 jun 2022, 12:00 p.m. CDT',
      '29 juin 2022, 12 h 00 CDT',
    ],
    ['2024 (all countries)', '2024, all countries', '2024, todos los países', '2024, tous les pays'],
    [
      'before 2024-10 (undated)',
      'before Oct 2024, undated',
      'antes de oct 2024, sin fecha',
      'avant oct. 2024, sans date',
    ],
    ['undated', 'undated', 'sin fecha', 'sans date'],
    ['2023, 2025 Jan-Feb', '2023, Jan–Feb 2025', '2023, ene–feb de 2025', '2023, janv.–févr. 2025'],
  ])('%s is worded in three languages', (period, ...expected) => {
    expect([en, es, fr].map((text) => spaces(periodWords(period, text)))).toEqual(expected);
  });

  it('of a form of its own stays as it is written', () => {
    expect(knownPeriod('harvest of 2023', es)).toBeUndefined();
    expect(periodWords('harvest of 2023', es)).toBe('harvest of 2023');
    expect(knownPeriod('about harvest', es)).toBeUndefined();
    expect(figureWhen({ year: 2021 }, fr)).toBe('2021');
  });

  it.each([en, es, fr])('of every table is known and worded in $language', (text) => {
    const unknown = [...PERIODS].filter((period) => knownPeriod(period, text) === undefined);
    expect(unknown).toEqual([]);
  });

  it.each([es, fr])('leaves no English word in $language', (text) => {
    const raw = [...PERIODS].map((period) => periodWords(period, text));
    expect(
      raw.filter((words) => /\b(about|before|except|to|at|all|read|Jan|Apr|Aug|Dec)\b|\d-\d/i.test(words)),
    ).toEqual([]);
  });
});

describe('the day a status was true', () => {
  it.each([
    ['2025-09-05', 'as of Sep 5, 2025', 'al 5 sep 2025', 'au 5 sept. 2025'],
    ['2025-07', 'as of Jul 2025', 'a jul 2025', 'en juill. 2025'],
    ['2024', 'as of 2024', 'a 2024', 'en 2024'],
    ['about 2024-25', 'about 2024–25', 'hacia 2024–25', 'vers 2024–25'],
  ])('%s is said as precisely as it is known', (iso, ...expected) => {
    expect([en, es, fr].map((text) => spaces(asOfWords(iso, text)))).toEqual(expected);
  });
});

describe('screens and documents', () => {
  it('show no period as its table has it', () => {
    const files = ['src/panels', 'src/exports'].flatMap((room) =>
      readdirSync(room, { recursive: true, encoding: 'utf8' }).map((name) => `${room}/${name}`),
    );
    const raw = files
      .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('src/exports/layers/'))
      .filter((name) => /(?<!key=\{`.*)\b(figure|trucks2024)\.period \?\?/.test(readFileSync(name, 'utf8')));
    expect(raw).toEqual([]);
  });
});
