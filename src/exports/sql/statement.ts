import { COVERAGE_SLACK, STANDINGS } from '../../scoring/standing';
import { type Dialect, named } from './dialect';
import { pointsSql, scoreSql, termSql } from './methodSql';
import { coverageSql, isInSql, outSql } from './ruleSql';
import { COUNTRY, ID, REGION, rawName, SITES, termName, valueName } from './siteNames';
import type { SiteColumn, SitePlan } from './sitePlan';
import { valueSql } from './valueSql';

export interface StatementOptions {
  /** A column with the points of each criterion beside the score. */
  readonly contributions: boolean;
  /** Columns of the sites handed on as they are, between `id` and `score`. */
  readonly carried: readonly string[];
}

/** One `WITH` step: a name and what it selects from the step before it. */
interface Step {
  readonly name: string;
  readonly columns: readonly string[];
}

/**
 * One statement that scores and ranks the table `sites`: a row for each site with id, what is carried, score (NULL where
 * nothing weighted is known), coverage, rank (NULL for who is not ranked, ties share the smaller one). In no order.
 */
export function siteStatement(plan: SitePlan, dialect: Dialect, { contributions, carried }: StatementOptions): string {
  const name = (text: string): string => named(dialect, text);
  const weighed = plan.columns.filter(({ weight }) => weight > 0);
  const base = [...new Set([ID, COUNTRY, ...(plan.picked.length > 0 ? [REGION] : []), ...carried])].map(name);
  const given = plan.knockouts.length > 0 ? [...base, name('is_out')] : base;
  const values = weighed.map(({ id }) => valueName(id, dialect));
  const terms = plan.method === 'weighted_sum' ? [] : weighed.map(({ id }) => termName(id, dialect));
  const parts = contributions ? [...values, ...terms, name('total'), name('known')] : [];
  const steps: readonly Step[] = [
    { name: 'raw', columns: [...base, ...plan.columns.map((column) => rawSql(column, dialect))] },
    {
      name: 'valued',
      columns: [
        ...base,
        ...(plan.knockouts.length > 0 ? [`${outSql(plan.knockouts, dialect)} AS ${name('is_out')}`] : []),
        ...weighed.map((column) => `${readSql(column, dialect)} AS ${valueName(column.id, dialect)}`),
      ],
    },
    ...(terms.length > 0
      ? [{ name: 'logged', columns: [...given, ...values, ...weighed.map((column) => termSql(column, dialect))] }]
      : []),
    { name: 'summed', columns: [...given, ...(contributions ? [...values, ...terms] : []), ...sums()] },
    {
      name: 'scored',
      columns: [
        ...given,
        ...parts,
        `${scoreSql(plan.method, dialect)} AS ${name('score')}`,
        `${coverageSql(plan, dialect)} AS ${name('coverage')}`,
      ],
    },
    { name: 'placed', columns: ['*', `${placeSql(plan, dialect)} AS ${name('place')}`] },
  ];
  const result = [
    ...[...new Set([ID, ...carried, 'score', 'coverage'])].map(name),
    `CASE WHEN ${name('place')} IS NOT NULL THEN RANK() OVER (ORDER BY ${name('place')} DESC NULLS LAST) END AS ${name('rank')}`,
    ...(contributions ? weighed.map((column) => pointsSql(plan.method, column, dialect)) : []),
  ];
  return written(steps, result, dialect);

  /** What the known terms add up to, and how much weight is known: in the order of the criteria, as the engine adds. */
  function sums(): readonly string[] {
    const none = dialect.number(0);
    const added = (terms.length > 0 ? terms : values).map((term) => `COALESCE(${term}, ${none})`);
    const total = weighed.map(({ weight }, c) => `${dialect.number(weight)} * ${added[c]}`);
    const known = weighed.map(
      ({ weight }, c) => `CASE WHEN ${values[c]} IS NULL THEN ${none} ELSE ${dialect.number(weight)} END`,
    );
    const sum = (list: readonly string[]): string => (list.length === 0 ? none : list.join('\n    + '));
    return [`${sum(total)} AS ${name('total')}`, `${sum(known)} AS ${name('known')}`];
  }
}

function written(steps: readonly Step[], result: readonly string[], dialect: Dialect): string {
  const select = (columns: readonly string[], from: string): string =>
    `SELECT\n  ${columns.join(',\n  ')}\nFROM ${named(dialect, from)}`;
  const texts = steps.map(({ name, columns }, s) => {
    const from = steps[s - 1]?.name ?? SITES;
    return `${named(dialect, name)} AS (\n${select(columns, from)}${dialect.stepEnd}\n)`;
  });
  return `WITH ${texts.join(',\n')}\n${select(result, steps.at(-1)?.name ?? SITES)}`;
}

/** The largest double: NaN and the infinities lie outside in all three databases, and count as missing. */
const LARGEST = Number.MAX_VALUE;

function rawSql({ id }: SiteColumn, dialect: Dialect): string {
  const value = `CAST(${named(dialect, id)} AS ${dialect.double})`;
  const [least, most] = [dialect.number(-LARGEST), dialect.number(LARGEST)];
  return `CASE WHEN ${value} BETWEEN ${least} AND ${most} THEN ${value} END AS ${rawName(id, dialect)}`;
}

/** The worth of a column in each country, NULL where it is not read there. */
function readSql({ id, readings, direction }: SiteColumn, dialect: Dialect): string {
  const cases = readings.map(({ countries, reading }) => {
    const value = valueSql(rawName(id, dialect), reading, direction, dialect.number);
    return `WHEN ${isInSql(COUNTRY, countries, dialect)} THEN ${value}`;
  });
  return cases.length === 0 ? `CAST(NULL AS ${dialect.double})` : `CASE ${cases.join('\n    ')} END`;
}

/** What ranks are given by (`standing` of the engine), for who is ranked: in scope, not knocked out, known well enough. */
function placeSql({ countries, picked, minCoverage, knockouts }: SitePlan, dialect: Dialect): string {
  if (countries.length === 0) return `CAST(NULL AS ${dialect.double})`;
  const conditions = [
    isInSql(COUNTRY, countries, dialect),
    ...(picked.length > 0 ? [isInSql(REGION, picked, dialect)] : []),
    ...(knockouts.length > 0 ? [`${named(dialect, 'is_out')} = 0`] : []),
    `${named(dialect, 'coverage')} >= ${dialect.number(minCoverage - COVERAGE_SLACK)}`,
  ];
  const place = `FLOOR(${named(dialect, 'score')} * ${dialect.number(STANDINGS)} + ${dialect.number(0.5)})`;
  return `CASE WHEN ${conditions.join(' AND ')} THEN ${place} END`;
}
