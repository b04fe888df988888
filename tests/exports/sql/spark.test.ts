import { SparkSQL } from 'dt-sql-parser';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { DIALECT_TABLE } from '../../../src/exports/sql/dialect';
import { sitePlan } from '../../../src/exports/sql/sitePlan';
import { siteStatement } from '../../../src/exports/sql/statement';
import type { Scenario } from '../../../src/model/scenario';
import { withValues } from '../../../src/scoring/values';
import { builtAtlas } from '../../scoring/built';
import { anyScenario } from './anyScenario';

const { atlas, scenario: opening } = builtAtlas();
const { criteria } = atlas;
const spark = new SparkSQL();

function statementOf(scenario: Scenario, contributions = false): string {
  const plan = sitePlan(withValues(criteria, scenario.values), scenario);
  return `${siteStatement(plan, DIALECT_TABLE.spark, { contributions, carried: ['country'] })};`;
}

function faults(scenario: Scenario, contributions = false): readonly string[] {
  return spark.validate(statementOf(scenario, contributions)).map(({ message }) => message);
}

describe('a scenario as a statement, read by the grammar of Spark SQL', () => {
  it.each([
    ['a CASE without its END', / END AS/, ' AS'],
    ['a bracket that stays open', 'COALESCE(', 'COALESCE(('],
    ['a name in the wrong quotes', '`raw_K1`', "'raw_K1"],
    ['a number in the form of PostgreSQL', /\dD\b/, " FLOAT8 '1E0'"],
    ['the end of a step of PostgreSQL', /\n\)/, '\n  OFFSET 0 OFFSET 0\n)'],
  ])('knows a statement from a broken one: %s', (_, whole, broken) => {
    const [first, second] = [criteria.find(({ id }) => id === 'K1'), criteria.find(({ id }) => id === 'K2')];
    const weights = first && second ? { [first.id]: 1, [second.id]: 2 } : {};
    const statement = statementOf({ ...opening, weights });
    // The parser speaks of what it skips.
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(statement).toMatch(whole);
    expect(spark.validate(statement.replace(whole, broken)).length).toBeGreaterThan(0);
    said.mockRestore();
  });

  it.each(['weighted_sum', 'weighted_geometric'] as const)('holds for the opening scenario: %s', (method) => {
    expect(faults({ ...opening, method })).toEqual([]);
    expect(faults({ ...opening, method }, true)).toEqual([]);
  });

  it('holds for any scenario, as one statement', () => {
    fc.assert(
      fc.property(anyScenario(opening, criteria, 5), (scenario) => {
        expect(faults(scenario)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});
