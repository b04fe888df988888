import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../../src/data/parse/scenario';
import { openWorkbook, type Workbook } from '../../../src/data/workbook/open';
import { scenarioOfWorkbook } from '../../../src/data/workbook/scenario';
import { columnLetters } from '../../../src/data/workbook/sheet';
import type { Study } from '../../../src/exports/study';
import { FIRST_ROW, POINTS_COLUMN, SCORE } from '../../../src/exports/xlsx/layout';
import { workbook } from '../../../src/exports/xlsx/workbook';
import type { CriterionId } from '../../../src/model/ids';
import type { Scenario } from '../../../src/model/scenario';
import type { ValueFunction } from '../../../src/model/valueFunction';
import { seeded } from '../../../src/scoring/random';
import { rankPrepared } from '../../../src/scoring/rank';
import { linkKnown } from '../../../src/state/link/known';
import { converted, hasOffice, patched, withoutValues } from '../office';
import { ORDER, studyOf, world } from '../world';

const criterion = (id: string): CriterionId => {
  const found = world.atlas.criteria.find((item) => item.id === id);
  if (found === undefined) throw new Error(`expected a criterion ${id}`);
  return found.id;
};
const value = (id: string, scope: 'US' | 'MX' | 'CA' | 'all', worth: ValueFunction) => ({
  criterionId: criterion(id),
  scope,
  worth,
});

/** Every kind of value function, on readings that exist. */
const ownValues = [
  value('H1', 'all', { type: 'threshold', at: 3, below: 1, above: 0.25 }),
  value('L2', 'all', {
    type: 'piecewise',
    corners: [
      [0, 1],
      [2.5, 0.9],
      [7, 0.2],
      [30, 0],
    ],
  }),
  value('K3', 'all', { type: 'ideal', low: 10, idealLow: 24, idealHigh: 26, high: 40 }),
  value('S1', 'all', { type: 'log', worst: 60, best: 0.5 }),
  value('C2', 'all', { type: 'linear', worst: 40, best: 1.5 }),
];

const SCENARIOS: readonly Partial<Scenario>[] = [
  {},
  { method: 'weighted_geometric', values: ownValues },
  {
    countries: ['MX', 'CA'],
    minCoverage: 0.9,
    knockouts: [
      { criterionId: criterion('S1'), max: 40 },
      { criterionId: criterion('C2'), max: 30 },
    ],
  },
  {
    method: 'weighted_geometric',
    picked: world.atlas.regions.slice(3, 60).map(({ id }) => id),
    profile: { ...world.scenario.profile, headcount: 5000, powerMw: 90, waterM3Day: 100, trucksDay: 0 },
  },
];

/** Weights of 0 to 20, some of them nothing, in the order of the criteria. */
function drawnWeights(seed: number): readonly number[] {
  const random = seeded(seed);
  return world.atlas.criteria.map(() => (random() < 0.15 ? 0 : Math.round(random() * 20_000) / 1000));
}

/** The workbook with other numbers typed into the column of weights. */
function retyped(bytes: Uint8Array, weights: readonly number[]): Uint8Array {
  const book = openWorkbook(bytes, 'book.xlsx');
  const path = book.sheets[2]?.path;
  return patched(bytes, (part, text) =>
    part === path
      ? weights.reduce(
          (xml, weight, c) =>
            xml.replace(new RegExp(`(<c r="D${FIRST_ROW + c}"[^>]*>)<v>[^<]*</v>`), `$1<v>${weight}</v>`),
          text,
        )
      : text,
  );
}

const numberAt = (book: Workbook, sheet: number, row: number, column: number): number | undefined => {
  const cell = book.sheets[sheet]?.cells.get(`${columnLetters(column)}${row}`);
  return cell?.type === 'number' ? cell.number : undefined;
};

/** How far the sheet of scores is from the engine: the largest difference, and every rank that differs. */
function compared(
  book: Workbook,
  study: Study,
): { readonly worst: number; readonly ranks: readonly string[]; readonly cells: number } {
  let worst = 0;
  let cells = 0;
  const ranks: string[] = [];
  const places = new Map(study.ranking.map((score) => [score.regionId, score] as const));
  const near = (found: number | undefined, wanted: number | undefined, what: string): void => {
    cells++;
    if ((found === undefined) !== (wanted === undefined)) ranks.push(`${what}: ${wanted} / ${found}`);
    else worst = Math.max(worst, Math.abs((found ?? 0) - (wanted ?? 0)));
  };
  study.prepared.regions.forEach(({ id }, r) => {
    const score = places.get(id);
    const at = (column: number): number | undefined => numberAt(book, 5, FIRST_ROW + r, column);
    near(at(SCORE.score), score?.score, `${id} score`);
    near(at(SCORE.coverage), score?.coverage, `${id} coverage`);
    if (at(SCORE.rank) !== score?.rank) ranks.push(`${id}: ${score?.rank} / ${at(SCORE.rank)}`);
    study.prepared.criteria.forEach((item, c) => {
      near(at(POINTS_COLUMN + c), score?.contributions[item.id], `${id} ${item.id}`);
      near(numberAt(book, 6, FIRST_ROW + r, 4 + c), score?.values[item.id], `${id} ${item.id} scaled`);
    });
  });
  return { worst, ranks, cells };
}

describe.skipIf(!hasOffice)('the workbook recalculated by LibreOffice', () => {
  it('equals the engine for twenty drawn sets of weights under four scenarios', async () => {
    const files = new Map<string, Uint8Array>();
    const wanted = new Map<string, Study>();
    for (const [index, changes] of SCENARIOS.entries()) {
      const study = await studyOf(changes);
      const bytes = withoutValues(await workbook.make(study, ORDER));
      for (let draw = index; draw < 20; draw += SCENARIOS.length) {
        const typed = drawnWeights(draw + 1);
        const weights = Object.fromEntries(world.atlas.criteria.map(({ id }, c) => [id, typed[c] ?? 0]));
        const scenario = { ...study.scenario, weights };
        files.set(`draw${draw}`, retyped(bytes, typed));
        wanted.set(`draw${draw}`, { ...study, scenario, ranking: rankPrepared(study.prepared, scenario) });
      }
    }
    const results = converted(files, 'xlsx', 'xlsx');
    for (const [name, study] of wanted) {
      const found = compared(openWorkbook(results.get(name) ?? new Uint8Array(), name), study);
      expect(found.ranks, name).toEqual([]);
      expect(found.worst, name).toBeLessThan(1e-9);
      expect(found.cells).toBe(96 * (2 + 2 * 19));
    }
  }, 240_000);

  it('gives every formula the value that was written beside it', async () => {
    const made = new Map<string, Uint8Array>();
    for (const [index, scenario] of SCENARIOS.entries()) {
      made.set(`book${index}`, await workbook.make(await studyOf(scenario, index % 2 === 0 ? 'fr' : 'es'), ORDER));
    }
    const bare = new Map([...made].map(([name, bytes]) => [name, withoutValues(bytes)]));
    const results = converted(bare, 'xlsx', 'xlsx');
    for (const [name, bytes] of made) {
      const after = openWorkbook(results.get(name) ?? new Uint8Array(), name);
      expect(differences(openWorkbook(bytes, name), after).slice(0, 5), name).toEqual([]);
    }
    // Saved by another program, it still is the scenario it was made from.
    for (const [index, scenario] of SCENARIOS.entries()) {
      const { text } = scenarioOfWorkbook(results.get(`book${index}`) ?? new Uint8Array(), 'saved.xlsx');
      const known = linkKnown(world.atlas, world.extras, world.scenario);
      const { language, ...read } = parseScenario(text, 'saved.xlsx', known).scenario;
      const { language: _, ...wanted } = { ...world.scenario, ...scenario };
      // What is required comes back in the order of the criteria.
      expect({ ...read, knockouts: [...read.knockouts].reverse() }, language).toEqual(wanted);
    }
  }, 240_000);
});

function differences(before: Workbook, after: Workbook): readonly string[] {
  return before.sheets.flatMap((sheet, s) =>
    [...sheet.cells].flatMap(([at, cell]) => {
      const other = after.sheets[s]?.cells.get(at);
      const isSame =
        cell.type === 'number' && other?.type === 'number'
          ? Math.abs(cell.number - other.number) <= 1e-9 * Math.max(1, Math.abs(cell.number))
          : JSON.stringify(cell) === JSON.stringify(other);
      return isSame ? [] : [`${sheet.name}!${at}: ${JSON.stringify(cell)} / ${JSON.stringify(other)}`.slice(0, 200)];
    }),
  );
}
