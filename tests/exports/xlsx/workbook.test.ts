import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../../src/data/parse/scenario';
import { openWorkbook } from '../../../src/data/workbook/open';
import { scenarioOfWorkbook } from '../../../src/data/workbook/scenario';
import { FIRST_ROW } from '../../../src/exports/xlsx/layout';
import { workbook } from '../../../src/exports/xlsx/workbook';
import { LANGUAGES } from '../../../src/model/geo';
import type { Scenario } from '../../../src/model/scenario';
import { linkKnown } from '../../../src/state/link/known';
import { patched } from '../office';
import { ORDER, studyOf, world } from '../world';

const known = linkKnown(world.atlas, world.extras, world.scenario);
const [labour, schooling] = world.atlas.criteria.map(({ id }) => id);
if (labour === undefined || schooling === undefined) throw new Error('expected criteria');

const rich: Partial<Scenario> = {
  title: '=HYPERLINK("http://x.example")',
  method: 'weighted_geometric',
  minCoverage: 0.7,
  countries: ['US', 'CA'],
  picked: world.atlas.regions.slice(40, 50).map(({ id }) => id),
  knockouts: [
    { criterionId: schooling, min: 3 },
    { criterionId: labour, min: 1000, max: 9e9 },
  ],
  values: [{ criterionId: labour, scope: 'all', worth: { type: 'ideal', low: 0, idealLow: 1, idealHigh: 2, high: 3 } }],
  weights: { ...world.scenario.weights, [labour]: 12.5 },
  year: 2030,
};

const readBack = (bytes: Uint8Array) => {
  const { text } = scenarioOfWorkbook(bytes, 'a.xlsx');
  return parseScenario(text, 'a.xlsx', known);
};

/** The workbook with one cell typed over. */
const typed = (bytes: Uint8Array, sheet: number, at: string, content: string) => {
  const path = openWorkbook(bytes, 'a').sheets[sheet]?.path;
  const cell = new RegExp(`<c r="${at}"([^>]*?)(?: t="\\w+")?(?:/>|>.*?</c>)`);
  return patched(bytes, (part, text) => {
    if (part !== path) return text;
    expect(text).toMatch(cell);
    return text.replace(cell, `<c r="${at}"${content}</c>`);
  });
};

describe('the workbook', () => {
  it('is the same bytes for the same study, and other bytes for another', async () => {
    const [first, again, other] = await Promise.all([
      workbook.make(await studyOf(), ORDER),
      workbook.make(await studyOf(), ORDER),
      workbook.make(await studyOf({ minCoverage: 0.6 }), ORDER),
    ]);
    expect(first).toEqual(again);
    expect(first).not.toEqual(other);
    expect(first.length).toBeLessThan(3_000_000);
  });

  it('runs no text of a reader as a formula', async () => {
    const bytes = await workbook.make(await studyOf(rich), ORDER);
    const parts = unzipSync(bytes);
    const formulas = Object.entries(parts).flatMap(([path, part]) =>
      path.includes('worksheets/')
        ? [...strFromU8(part).matchAll(/<f>([^<]*)<\/f>/g)].map(([, formula]) => formula)
        : [],
    );
    expect(formulas.length).toBeGreaterThan(5000);
    expect(formulas.filter((formula) => formula?.includes('HYPERLINK'))).toEqual([]);
    const title = openWorkbook(bytes, 'a').sheets[0]?.cells.get('A1');
    expect(title).toEqual({ type: 'text', text: '=HYPERLINK("http://x.example"): live workbook' });
  });

  it('leaves a missing figure empty and gives every other one unit, year, source and certainty', async () => {
    const study = await studyOf();
    const book = openWorkbook(await workbook.make(study, ORDER), 'a');
    const [values, sources] = [book.sheets[7], book.sheets[8]];
    let figures = 0;
    study.prepared.regions.forEach((_, r) => {
      study.prepared.criteria.forEach(({ id }, c) => {
        const cell = values?.cells.get(`${String.fromCharCode(68 + c)}${FIRST_ROW + r}`);
        const raw = study.prepared.raws[r]?.[id];
        expect(cell?.type).toBe(raw === undefined ? undefined : 'number');
        const gap = cell?.type === 'number' && raw !== undefined ? Math.abs(cell.number - raw) : 0;
        expect(gap).toBeLessThanOrEqual(1e-10 * Math.abs(raw ?? 0));
        if (raw !== undefined) figures++;
      });
    });
    for (let row = FIRST_ROW; row < FIRST_ROW + figures; row++) {
      expect(sources?.cells.get(`E${row}`)?.type).toBe('number');
      expect(sources?.cells.get(`H${row}`)).toMatchObject({ type: 'number' });
      for (const column of ['A', 'D', 'G', 'J', 'K']) {
        expect(sources?.cells.get(`${column}${row}`), `${column}${row}`).toMatchObject({ type: 'text' });
      }
    }
  });

  it.each(LANGUAGES)('says every note of a figure in the language of the study (%s)', async (language) => {
    const study = await studyOf({}, language);
    const sources = openWorkbook(await workbook.make(study, ORDER), 'a').sheets[8];
    const said = [...(sources?.cells ?? [])].flatMap(([at, cell]) =>
      cell.type === 'text' && /^M\d+$/.test(at) && Number(at.slice(1)) >= FIRST_ROW ? [cell.text] : [],
    );
    const words = new Set([...study.extras.notes.values()].map((one) => one[language]));
    expect(said.length).toBeGreaterThan(500);
    expect(said.filter((note) => !words.has(note))).toEqual([]);
  });

  it.each(LANGUAGES)('is read back as the scenario it was made from (%s)', async (language) => {
    for (const scenario of [{}, rich]) {
      const study = await studyOf(scenario, language);
      const read = readBack(await workbook.make(study, ORDER));
      expect(read.problems).toEqual([]);
      // One criterion's requirements come together in the order of the criteria.
      const sorted = (list: Scenario['knockouts']) =>
        [...list].sort((a, b) => (a.criterionId < b.criterionId ? -1 : 1));
      expect({ ...read.scenario, knockouts: sorted(read.scenario.knockouts) }).toEqual({
        ...study.scenario,
        knockouts: sorted(study.scenario.knockouts),
      });
    }
  });

  it('takes over what was typed into it', async () => {
    const bytes = await workbook.make(await studyOf({}, 'es'), ORDER);
    const weight = readBack(typed(bytes, 2, `D${FIRST_ROW}`, '><v>77.5</v>'));
    expect(weight.scenario.weights).toEqual({ ...world.scenario.weights, [labour]: 77.5 });
    const bound = readBack(typed(bytes, 2, `H${FIRST_ROW + 1}`, '><v>4</v>'));
    expect(bound.scenario.knockouts).toEqual([{ criterionId: schooling, min: 4 }]);
    const method = readBack(typed(bytes, 3, 'B4', ' t="inlineStr"><is><t>Media geométrica</t></is>'));
    expect(method.scenario.method).toBe('weighted_geometric');
    const country = readBack(typed(bytes, 3, 'B9', ' t="b"><v>0</v>'));
    expect(country.scenario.countries).toEqual(['US', 'CA']);
    const pick = readBack(typed(bytes, 3, 'C24', ' t="inlineStr"><is><t>X</t></is>'));
    expect(pick.scenario.picked).toEqual([world.atlas.regions[0]?.id]);
    const post = readBack(typed(bytes, 4, `F${FIRST_ROW}`, '><v>123456</v>'));
    expect(post.scenario.values).toMatchObject([{ criterionId: labour, worth: { best: 123456 } }]);
  });

  it('names the sheet and the cell of what it can not use', async () => {
    const bytes = await workbook.make(await studyOf(), ORDER);
    const text = ' t="inlineStr"><is><t>a lot</t></is>';
    expect(() => readBack(typed(bytes, 2, `D${FIRST_ROW}`, text))).toThrow(
      `a.xlsx: Weights!D${FIRST_ROW}: expected a number, got a lot`,
    );
    expect(() => readBack(typed(bytes, 3, 'B4', text))).toThrow(
      'Rules!B4: expected one of Weighted sum, Geometric mean',
    );
    expect(() => readBack(typed(bytes, 3, 'B10', text))).toThrow('Rules!B10: expected true or false, got a lot');
    expect(() => readBack(typed(bytes, 4, `E${FIRST_ROW}`, ' t="e"><v>#REF!</v>'))).toThrow(
      `Goalposts!E${FIRST_ROW}: expected a number, got #REF!`,
    );
    const out = scenarioOfWorkbook(typed(bytes, 2, `D${FIRST_ROW}`, '><v>-5</v>'), 'a.xlsx');
    const [problem] = parseScenario(out.text, 'a.xlsx', known).problems;
    expect(out.placeOf(problem?.path ?? '')).toBe(`Weights!D${FIRST_ROW}`);
    const level = scenarioOfWorkbook(typed(bytes, 4, `E${FIRST_ROW}`, '><v>1e30</v>'), 'a.xlsx');
    expect(level.placeOf('values[0].worth.worst')).toBe(`Goalposts!D${FIRST_ROW}`);
  });

  it('refuses what is no workbook of ours', () => {
    const zip = patched(new Uint8Array([0x50, 0x4b, 5, 6, ...new Array(18).fill(0)]), (_, text) => text);
    expect(() => scenarioOfWorkbook(new TextEncoder().encode('{}'), 'a.xlsx')).toThrow(/workbook.*got other bytes/);
    expect(() => scenarioOfWorkbook(new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]), 'a.xlsx')).toThrow(/does not unpack/);
    expect(() => scenarioOfWorkbook(zip, 'a.xlsx')).toThrow(/a zip without a workbook/);
    expect(() => scenarioOfWorkbook(new Uint8Array(10_000_001), 'a.xlsx')).toThrow(/10000001/);
  });
});
