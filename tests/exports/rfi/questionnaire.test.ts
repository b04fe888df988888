import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DataError } from '../../../src/data/parse/error';
import { openWorkbook } from '../../../src/data/workbook/open';
import { answered, matched, rowsFor, withField } from '../../../src/exports/rfi/answered';
import { csvRows, delimiterOf } from '../../../src/exports/rfi/csvRows';
import { filledCsv, filledWorkbook } from '../../../src/exports/rfi/filled';
import { GENERAL, generalQuestionnaire } from '../../../src/exports/rfi/general';
import { questionsOfText } from '../../../src/exports/rfi/questions';
import { readPasted, readQuestionnaire, rowsOf } from '../../../src/exports/rfi/read';
import { writeBook } from '../../../src/exports/xlsx/book';
import { SheetDraft } from '../../../src/exports/xlsx/cells';
import { LANGUAGES } from '../../../src/model/geo';
import { patched } from '../office';
import { studyOf, world } from '../world';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const sonora = world.atlas.regions.find(({ id }) => id === 'MX-SON')?.id;
if (sonora === undefined) throw new Error('expected Sonora');

describe('the general questionnaire', () => {
  it('has 40 to 80 questions over every subject, the same in each language', () => {
    const counts = LANGUAGES.map((language) => generalQuestionnaire(language, 'g').asked.length);
    const written = GENERAL.reduce((sum, { asks }) => sum + asks.length, 0);
    expect(new Set(counts)).toEqual(new Set([written]));
    expect(written).toBeGreaterThanOrEqual(40);
    expect(written).toBeLessThanOrEqual(80);
  });

  it('is matched with the same fields in each language, and with something every time', () => {
    const [en, ...others] = LANGUAGES.map((language) => generalQuestionnaire(language, 'g').asked.map(matched));
    for (const list of others) {
      const different = list.filter((one, i) => one.match?.fieldId !== en?.[i]?.match?.fieldId);
      expect(different.map(({ asked, match }) => `${asked.text} ${match?.fieldId}`)).toEqual([]);
    }
    expect(en?.filter(({ match }) => match === undefined)).toEqual([]);
  });

  it.each(LANGUAGES)(
    'gets a source and a year for every answer, and who can close every gap, in all regions (%s)',
    async (language) => {
      const study = await studyOf({}, language);
      const questionnaire = generalQuestionnaire(language, 'g');
      let answers = 0;
      // Words differ by language and evidence does not: the others take one region in eight.
      const regions = world.atlas.regions.filter((_, index) => language === 'en' || index % 8 === 5);
      for (const { id } of regions) {
        for (const { answer, asked } of answered(study, id, questionnaire)) {
          if (answer.type === 'gap') {
            expect(answer.close.length, asked.text).toBeGreaterThan(20);
            continue;
          }
          answers++;
          expect(answer.lines.length).toBeGreaterThan(0);
          for (const line of answer.lines) {
            expect(line.source, `${id} ${asked.text}`).toMatch(/\p{L}{2}/u);
            expect(line.year, `${id} ${asked.text} ${line.label}`).toMatch(/(19|20)\d\d/);
            expect(line.text).not.toBe('');
            expect(['high', 'medium', 'low', 'recalled']).toContain(line.certainty);
          }
        }
      }
      expect(answers).toBeGreaterThan(regions.length * 15);
    },
  );
});

describe('a pasted questionnaire', () => {
  it('is split by its numbers, with headings and lines that go on', () => {
    const text = `A. WORKFORCE
1.1 What is the population
    of the region?
1.2) Unemployment rate?

Utilities:
- Price of power per kWh
Q7. Is there rail access?`;
    expect(questionsOfText(text).map(({ number, section, text: words }) => [number, section, words])).toEqual([
      ['1.1', 'WORKFORCE', 'What is the population of the region?'],
      ['1.2', 'WORKFORCE', 'Unemployment rate?'],
      ['', 'Utilities', 'Price of power per kWh'],
      ['7', 'Utilities', 'Is there rail access?'],
    ]);
  });

  it('takes the field that a person chooses, without doubt', async () => {
    const study = await studyOf();
    const [question] = readPasted('1. Tell us about the moon', 'x').asked.map(matched);
    if (question === undefined) throw new Error('expected a question');
    expect(rowsFor(study, sonora, [question])[0]).toMatchObject({ status: 'gap', answer: { type: 'gap' } });
    const chosen = rowsFor(study, sonora, [withField(question, 'homicide')])[0];
    expect(chosen).toMatchObject({ status: 'answered', isOwn: true, answer: { type: 'answered' } });
    expect(rowsFor(study, sonora, [withField(question, undefined)])[0]?.status).toBe('gap');
  });
});

describe('a table of questions', () => {
  it('is split by whatever stands between its cells', () => {
    expect(delimiterOf('a;b;c\n1;2;3')).toBe(';');
    expect(delimiterOf('a\tb\n1,5\t2')).toBe('\t');
    expect(delimiterOf('"a;b;c",d\n"x;y",z')).toBe(',');
    expect(csvRows('a;"b ""c""\nd";e\r\nf')).toEqual([['a', 'b "c"\nd', 'e'], ['f']]);
  });

  it('finds the column that asks', () => {
    const csv =
      'Núm;Tema;Pregunta;Respuesta\n1;Agua;¿Cuál es el estrés hídrico?;\n2;Energía;Precio de la electricidad industrial;';
    const { asked } = readQuestionnaire(bytesOf(csv), 'a.csv');
    expect(asked.map(({ number, text, row }) => [number, text, row])).toEqual([
      ['1', '¿Cuál es el estrés hídrico?', 2],
      ['2', 'Precio de la electricidad industrial', 3],
    ]);
  });

  it('is given back as the same workbook with the answers to its right', async () => {
    const study = await studyOf();
    const sheet = new SheetDraft('RFI')
      .heads(1, 1, ['No', 'Question', 'Your answer'])
      .text(2, 1, '1')
      .text(2, 2, 'What is the homicide rate?')
      .put(2, 4, { formula: '1+1', value: 2 })
      .text(4, 1, '2')
      .text(4, 2, 'How do you dance?');
    const bytes = writeBook({ title: 'x', madeOn: '2026-01-01', sheets: [sheet.done()], names: new Map() });
    // A block of merged cells in the middle, as forms have them.
    const form = patched(bytes, (path, text) =>
      path.includes('worksheets/')
        ? text.replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="B4:F5"/></mergeCells>')
        : text,
    );
    const questionnaire = readQuestionnaire(form, 'form.xlsx');
    expect(questionnaire.asked.map(({ number, row }) => [number, row])).toEqual([
      ['1', 2],
      ['2', 4],
    ]);
    const filled = filledWorkbook(study, questionnaire, answered(study, sonora, questionnaire), 'Sonora');
    const [before, after] = [openWorkbook(form, 'a'), openWorkbook(filled, 'b')];
    for (const [at, cell] of before.sheets[0]?.cells ?? []) expect(after.sheets[0]?.cells.get(at)).toEqual(cell);
    expect(after.sheets[0]?.merges).toEqual(before.sheets[0]?.merges);
    const cells = after.sheets[0]?.cells;
    expect(cells?.get('G1')).toEqual({ type: 'text', text: 'Answer' });
    expect(cells?.get('G2')).toMatchObject({ text: expect.stringMatching(/^Homicide rate, latest found: \d/) });
    expect(cells?.get('H2')).toMatchObject({ text: expect.stringMatching(/, 20\d\d/) });
    expect(cells?.get('J4')).toEqual({ type: 'text', text: 'gap' });
    expect(filledWorkbook(study, questionnaire, answered(study, sonora, questionnaire), 'Sonora')).toEqual(filled);
  });

  it('guards cells of CSV that a spreadsheet would run', async () => {
    const study = await studyOf();
    const questionnaire = readPasted('1. =cmd() homicide rate?\n2. -2+3 unemployment rate', 'x');
    const csv = filledCsv(study, answered(study, sonora, questionnaire));
    expect(csv).toContain(",'=cmd() homicide rate?,");
    for (const row of csvRows(csv, ',')) for (const cell of row) expect(cell).not.toMatch(/^[=+\-@]/);
  });
});

describe('a file that is no questionnaire', () => {
  const refused = (bytes: Uint8Array, name: string): string => {
    try {
      readQuestionnaire(bytes, name);
    } catch (error) {
      if (error instanceof DataError) return error.message;
      throw error;
    }
    return 'read';
  };

  it('is refused with what was expected and what was found', () => {
    expect(refused(new Uint8Array(), 'a.csv')).toMatch(/^a\.csv: .*got an empty file/);
    expect(refused(new Uint8Array(10_000_001), 'a.xlsx')).toMatch(/limit of 10000000 bytes, got 10000001/);
    expect(refused(new Uint8Array([1, 0, 2, 0, 255]), 'a.txt')).toMatch(/got other bytes/);
    expect(refused(zipSync({ 'a.txt': bytesOf('x') }), 'a.xlsx')).toMatch(/a zip without a workbook/);
    expect(refused(bytesOf('1\n2\n3'), 'a.csv')).toMatch(/expected questions .*got nothing/);
    const many = Array.from({ length: 5001 }, (_, i) => `${i + 1}. What is the rent?`).join('\n\n');
    expect(refused(bytesOf(many), 'a.txt')).toMatch(/at most 5000 questions, got 5001/);
    const huge = zipSync({ 'xl/workbook.xml': new Uint8Array(130_000_000) }, { level: 1 });
    expect(refused(huge, 'bomb.xlsx')).toMatch(/limit of 120000000 bytes/);
  });

  it('in another code page is read all the same', () => {
    const latin = Uint8Array.from('1;¿Cuál es el salario mínimo?', (sign) => sign.charCodeAt(0));
    expect(readQuestionnaire(latin, 'a.csv').asked[0]?.text).toBe('¿Cuál es el salario mínimo?');
  });

  it('leaves out sheets that are hidden and cells of errors', () => {
    const draft = new SheetDraft('Hidden').text(1, 1, 'What is the homicide rate of the region?');
    draft.isHidden = true;
    const shown = new SheetDraft('Shown').text(1, 1, 'What is the unemployment rate of the region?');
    const bytes = writeBook({
      title: '',
      madeOn: '2026-01-01',
      sheets: [draft.done(), shown.done()],
      names: new Map(),
    });
    const { asked, origin } = readQuestionnaire(bytes, 'a.xlsx');
    expect(asked.map(({ sheet, text }) => [sheet, text.slice(0, 20)])).toEqual([[1, 'What is the unemploy']]);
    expect(origin.type === 'xlsx' && origin.book.sheets.map(rowsOf)).toHaveLength(2);
    expect(Object.keys(unzipSync(bytes))[0]).toBe('[Content_Types].xml');
  });
});
