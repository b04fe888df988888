import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { DIALECT_TABLE } from '../../../src/exports/sql/dialect';
import { sitePlan } from '../../../src/exports/sql/sitePlan';
import { siteStatement } from '../../../src/exports/sql/statement';
import type { Scenario } from '../../../src/model/scenario';
import { withValues } from '../../../src/scoring/values';
import { builtAtlas } from '../../scoring/built';
import { anyScenario } from './anyScenario';
import { startPostgres } from './postgres';
import { differences, engineRanking, randomSites, type Scored, type Site, sitesCsv } from './sites';

const { atlas, scenario: opening } = builtAtlas();
const { criteria } = atlas;

const cluster = startPostgres();
const server = typeof cluster === 'string' ? undefined : cluster;
if (typeof cluster === 'string') process.stderr.write(`Skipped on PostgreSQL: ${cluster}\n`);
afterAll(() => server?.stop());

function fill(sites: readonly Site[]): void {
  const numbers = criteria.map(({ id }) => `"${id}" double precision`).join(', ');
  server?.ask(
    `DROP TABLE IF EXISTS sites; CREATE TABLE sites (id text, country text, region text, ${numbers});\n` +
      `COPY sites FROM STDIN WITH (FORMAT csv, HEADER);\n${sitesCsv(sites, criteria)}\\.\n`,
  );
}

function statementOf(scenario: Scenario): string {
  const plan = sitePlan(withValues(criteria, scenario.values), scenario);
  return siteStatement(plan, DIALECT_TABLE.postgres, { contributions: false, carried: [] });
}

/** The server writes doubles so that they read back the same. */
function ask(scenario: Scenario): readonly Scored[] {
  const lines = (server?.ask(`${statementOf(scenario)};`) ?? '').trim().split('\n');
  return lines.map((line) => {
    const [id = '', score = '', coverage = '', rank = ''] = line.split(',');
    const numberOr = (text: string): number | null => (text === '' ? null : Number(text));
    return { id, score: numberOr(score), coverage: Number(coverage), rank: numberOr(rank) };
  });
}

describe.skipIf(server === undefined)('a scenario as a statement, run by PostgreSQL', () => {
  it('ranks 10,000 sites with gaps as the engine does, by both methods', () => {
    const many = randomSites(criteria, 10_000, 7);
    fill(many);
    for (const method of ['weighted_sum', 'weighted_geometric'] as const) {
      const scenario = { ...opening, method };
      expect(differences(engineRanking(many, criteria, scenario), ask(scenario))).toEqual([]);
    }
  });

  it('ranks as the engine does under any scenario', () => {
    const few = randomSites(criteria, 60, 3);
    fill(few);
    fc.assert(
      fc.property(anyScenario(opening, criteria, few.length), (scenario) => {
        expect(differences(engineRanking(few, criteria, scenario), ask(scenario))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('takes what is not finite for missing', () => {
    fill([{ id: 'site-0', country: 'US', values: {} }]);
    server?.ask(`UPDATE sites SET "K1" = 'NaN', "K2" = 'Infinity', "K3" = '-Infinity'`);
    expect(ask(opening)).toEqual([{ id: 'site-0', score: null, coverage: 0, rank: null }]);
  });
});
