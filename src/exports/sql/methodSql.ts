import type { MethodId } from '../../model/scenario';
import { FLOOR_POINTS } from '../../scoring/methods/weightedGeometric';
import { type Dialect, named } from './dialect';
import { termName, valueName } from './siteNames';
import type { SiteColumn } from './sitePlan';

/** The logarithm that the geometric mean adds up, from the value of 0..1; NULL where the value is. */
export function termSql({ id }: SiteColumn, dialect: Dialect): string {
  const value = valueName(id, dialect);
  const points = `${dialect.number(100)} * ${value}`;
  const floor = dialect.number(FLOOR_POINTS);
  const term = `CASE WHEN ${points} > ${floor} THEN LN(${points}) WHEN ${value} IS NOT NULL THEN LN(${floor}) END`;
  return `${term} AS ${termName(id, dialect)}`;
}

/** The score of 0..100 from the sums, NULL where no weight is known. */
export function scoreSql(method: MethodId, dialect: Dialect): string {
  const mean = `${named(dialect, 'total')} / ${named(dialect, 'known')}`;
  return `CASE WHEN ${named(dialect, 'known')} > ${dialect.number(0)} THEN ${back()} END`;

  function back(): string {
    switch (method) {
      case 'weighted_sum':
        return `${dialect.number(100)} * (${mean})`;
      case 'weighted_geometric':
        return `EXP(${mean})`;
    }
  }
}

/** A column with the points of one criterion, NULL where its value is; the points of a site add up to its score. */
export function pointsSql(method: MethodId, { id, weight }: SiteColumn, dialect: Dialect): string {
  const [total, known, score] = ['total', 'known', 'score'].map((name) => named(dialect, name));
  const value = valueName(id, dialect);
  return `${points()} AS ${named(dialect, `contribution_${id}`)}`;

  function points(): string {
    switch (method) {
      case 'weighted_sum':
        return `${dialect.number(100 * weight)} * ${value} / ${known}`;
      case 'weighted_geometric': {
        const [none, own] = [dialect.number(0), dialect.number(weight)];
        const byLog = `${own} * ${termName(id, dialect)} / ${total}`;
        const share = `CASE WHEN ${total} > ${none} THEN ${byLog} ELSE ${own} / ${known} END`;
        return `CASE WHEN ${value} IS NOT NULL THEN (${share}) * ${score} END`;
      }
    }
  }
}
