import { type Dialect, named } from './dialect';
import { COUNTRY, rawName } from './siteNames';
import type { SiteKnockout, SitePlan } from './sitePlan';

/** Whether a column holds one of some texts; unknown, so never true, where it holds nothing. */
export function isInSql(column: string, list: readonly string[], dialect: Dialect): string {
  return `${named(dialect, column)} IN (${list.map(dialect.text).join(', ')})`;
}

/** 1 where a knock-out is failed. What is not known fails; where a criterion does not apply nothing is asked. */
export function outSql(knockouts: readonly SiteKnockout[], dialect: Dialect): string {
  const fails = knockouts.flatMap(({ criterionId, min, max, read, unread }) => {
    const raw = rawName(criterionId, dialect);
    const bounds = [
      `${raw} IS NULL`,
      ...(min === undefined ? [] : [`${raw} < ${dialect.number(min)}`]),
      ...(max === undefined ? [] : [`${raw} > ${dialect.number(max)}`]),
    ];
    return [
      ...(read.length > 0 ? [`WHEN ${isInSql(COUNTRY, read, dialect)} AND (${bounds.join(' OR ')}) THEN 1`] : []),
      ...(unread.length > 0 ? [`WHEN ${isInSql(COUNTRY, unread, dialect)} THEN 1`] : []),
    ];
  });
  return fails.length === 0 ? '0' : `CASE ${fails.join('\n    ')} ELSE 0 END`;
}

/** Weight that is known over weight that applies; 0 where none applies. */
export function coverageSql({ applying }: SitePlan, dialect: Dialect): string {
  const known = named(dialect, 'known');
  const cases = applying
    .filter(({ weight }) => weight > 0)
    .map(
      ({ country, weight }) => `WHEN ${isInSql(COUNTRY, [country], dialect)} THEN ${known} / ${dialect.number(weight)}`,
    );
  return cases.length === 0 ? dialect.number(0) : `CASE ${cases.join(' ')} ELSE ${dialect.number(0)} END`;
}
