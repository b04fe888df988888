import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIALECT_TABLE } from '../../../src/exports/sql/dialect';
import { format } from '../../../src/exports/sql/format';
import { sitePlan } from '../../../src/exports/sql/sitePlan';
import { siteStatement } from '../../../src/exports/sql/statement';
import type { Criterion } from '../../../src/model/criterion';
import type { OwnCriterion } from '../../../src/model/own';
import type { Scenario } from '../../../src/model/scenario';
import { withOwn } from '../../../src/scoring/own/join';
import { withValues } from '../../../src/scoring/values';
import { builtAtlas } from '../../scoring/built';
import { caseOf, criterion, plainReading, scenarioFor, sum } from '../../scoring/make';
import { ORDER, studyOf, world } from '../world';
import { anyScenario } from './anyScenario';
import { askDuck, duckRows } from './duck';
import { differences, engineRanking, randomSites, type Site, sitesCsv } from './sites';

const { atlas, scenario: opening } = builtAtlas();
const { criteria } = atlas;
const GIVEN = { contributions: false, carried: [] };

function statementOf(scenario: Scenario, of: readonly Criterion[] = criteria, options = GIVEN): string {
  return siteStatement(sitePlan(withValues(of, scenario.values), scenario), DIALECT_TABLE.duckdb, options);
}

describe('a scenario as a statement, run by DuckDB', () => {
  const many = randomSites(criteria, 10_000, 7);

  it.each(['weighted_sum', 'weighted_geometric'] as const)(
    'ranks 10,000 sites with gaps as the engine does: %s',
    async (method) => {
      const scenario = { ...opening, method };
      const ranking = engineRanking(many, criteria, scenario);
      expect(ranking.filter(({ rank }) => rank !== undefined).length).toBeGreaterThan(5000);
      expect(ranking.some(({ rank, unranked }) => rank === undefined && unranked === 'coverage')).toBe(true);
      expect(differences(ranking, await askDuck(statementOf(scenario), many, criteria))).toEqual([]);
    },
  );

  it('ranks as the engine does under any scenario', async () => {
    const few = randomSites(criteria, 60, 3);
    await fc.assert(
      fc.asyncProperty(anyScenario(opening, criteria, few.length), async (scenario) => {
        const rows = await askDuck(statementOf(scenario), few, criteria);
        expect(differences(engineRanking(few, criteria, scenario), rows)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it.each(['weighted_sum', 'weighted_geometric'] as const)('gives points that add up: %s', async (method) => {
    const sites = randomSites(criteria, 300, 5);
    const scenario = { ...opening, method };
    const statement = statementOf(scenario, criteria, { ...GIVEN, contributions: true });
    const rows = await duckRows(statement, sitesCsv(sites, criteria), criteria);
    const engine = new Map(engineRanking(sites, criteria, scenario).map((one) => [String(one.regionId), one]));
    expect(rows).toHaveLength(300);
    for (const row of rows) {
      const { score, contributions = {} } = engine.get(String(row.id)) ?? {};
      const points = criteria.map(({ id }) => row[`contribution_${id}`]);
      expect(sum(points.map((value) => Number(value ?? 0)))).toBeCloseTo(score ?? 0, 9);
      criteria.forEach(({ id }, c) => {
        const value = points[c];
        if (value === null || value === undefined) expect(contributions[id] ?? 0).toBe(0);
        else expect(value).toBeCloseTo(contributions[id] ?? Number.NaN, 9);
      });
    }
  });

  it('ranks all 96 regions as the page does, an own formula among the criteria', async () => {
    const { slots, indicators } = world.extras.indicators;
    const [slot, left] = [slots[0], indicators[0]];
    if (slot === undefined || left === undefined) throw new Error('expected a slot and an indicator');
    const own: OwnCriterion = {
      ...{ id: slot.criterionId, name: "Nuestra 'mezcla'; --", unit: 'USD', theme: 'cost', direction: 'cost' },
      ...{ source: { type: 'formula', formula: { type: 'head', left: left.id } }, scale: 'linear', low: 0, high: 500 },
    };
    const joined = withOwn(world.atlas, world.extras.indicators, [own]);
    const study = await studyOf({ own: [own], weights: { ...opening.weights, [own.id]: 15 } }, 'es', joined);
    const { regions, criteria: all, raws } = study.prepared;
    const sites = regions.map(({ id, country }, r): Site => ({ id, country, values: raws[r] ?? {} }));
    expect(sites.filter(({ values }) => values[own.id] !== undefined).length).toBeGreaterThan(30);
    const sql = new TextDecoder().decode(await format.make(study, { ...ORDER, dialect: 'duckdb' }));
    expect(sql).toContain(`-- ${own.id}, Nuestra ’mezcla’ --, MX US CA in USD`);
    expect(differences(study.ranking, await askDuck(sql, sites, all))).toEqual([]);
  });

  it('works a score out by hand', async () => {
    // 0..100 as it is, weights 1 and 3: (1 x 40 + 3 x 80) / 4 = 70; with the second missing 40, known 1 of 4.
    const plain = caseOf(
      [
        [40, 80],
        [40, undefined],
        [40, 80],
      ],
      [1, 3],
    );
    const sites = plain.regions.map(({ country }, r): Site => {
      const values = Object.fromEntries(plain.criteria.map(({ id }) => [id, plain.raw.get(id)?.[r]]));
      return { id: `site-${r}`, country, values };
    });
    const rows = await askDuck(statementOf(scenarioFor(plain), plain.criteria), sites, plain.criteria);
    expect(rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
      { id: 'site-0', score: 70, coverage: 1, rank: 1 },
      { id: 'site-1', score: 40, coverage: 0.25, rank: null },
      { id: 'site-2', score: 70, coverage: 1, rank: 1 },
    ]);
  });

  it('ties what ties on paper, as the engine does', async () => {
    const rows = [
      [10, 20, 30],
      [30, 20, 10],
      [20, 20, 20],
      [20, 20, 20.0001],
    ];
    const tied = caseOf(rows, [1, 1, 1]);
    const sites = tied.regions.map(({ country }, r): Site => {
      const values = Object.fromEntries(tied.criteria.map(({ id }) => [id, tied.raw.get(id)?.[r]]));
      return { id: `site-${r}`, country, values };
    });
    const found = await askDuck(statementOf(scenarioFor(tied), tied.criteria), sites, tied.criteria);
    const ranks = new Map(found.map(({ id, rank }) => [id, rank]));
    expect(sites.map(({ id }) => ranks.get(id))).toEqual([2, 2, 2, 1]);
  });

  it('takes what is not finite for missing and gives an unknown country nothing', async () => {
    const one = [criterion('X0')];
    const scenario = scenarioFor({ ...caseOf([[1]], [1]), criteria: one });
    const csv = 'id,country,region,X0\na,US,a,nan\nb,US,b,inf\nc,US,c,-inf\nd,BR,d,50\ne,,e,50\nf,MX,f,50\n';
    const rows = await duckRows(statementOf(scenario, one), csv, one);
    const answers = Object.fromEntries(rows.map(({ id, score, coverage, rank }) => [id, [score, coverage, rank]]));
    expect(answers).toEqual({
      ...{ a: [null, 0, null], b: [null, 0, null], c: [null, 0, null], d: [null, 0, null], e: [null, 0, null] },
      f: [50, 1, 1n],
    });
  });

  it('lets no name of a column break out', async () => {
    const nasty = criterion('X"; DROP TABLE sites; --', { readings: [plainReading] });
    const scenario = scenarioFor({ ...caseOf([[1]], [1]), criteria: [nasty], weights: { [nasty.id]: 1 } });
    const statement = statementOf(scenario, [nasty]);
    expect(statement).toContain('"X""; DROP TABLE sites; --"');
    await expect(duckRows(statement, 'id,country,region,X0\na,US,a,1\n', [criterion('X0')])).rejects.toThrow(
      /not found/,
    );
  });
});
