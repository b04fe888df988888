import type { CriterionId } from '../../model/ids';
import type { RankingRow } from './rankingRows';

export type Column =
  | { readonly type: 'name' }
  | { readonly type: 'score' }
  | { readonly type: 'coverage' }
  | { readonly type: 'criterion'; readonly id: CriterionId };

export interface Order {
  readonly column: Column;
  readonly direction: 'ascending' | 'descending';
}

export function sameColumn(a: Column, b: Column): boolean {
  if (a.type === 'criterion' && b.type === 'criterion') return a.id === b.id;
  return a.type === b.type;
}

/** A second press on the same column turns the order round; numbers begin with the largest. */
export function nextOrder(order: Order, column: Column): Order {
  if (sameColumn(order.column, column)) {
    return { column, direction: order.direction === 'ascending' ? 'descending' : 'ascending' };
  }
  return { column, direction: column.type === 'name' ? 'ascending' : 'descending' };
}

/** Rows by a column; a missing value stands last either way. */
export function ordered(
  rows: readonly RankingRow[],
  { column, direction }: Order,
  nameOf: (row: RankingRow) => string,
): readonly RankingRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  if (column.type === 'name') return [...rows].sort((a, b) => sign * nameOf(a).localeCompare(nameOf(b)));
  const read = (row: RankingRow): number | undefined => columnValue(row, column);
  return [...rows].sort((a, b) => {
    const left = read(a);
    const right = read(b);
    if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined);
    return sign * (left - right);
  });
}

function columnValue({ score }: RankingRow, column: Exclude<Column, { type: 'name' }>): number | undefined {
  switch (column.type) {
    case 'score':
      return score.rank === undefined ? undefined : score.score;
    case 'coverage':
      return score.coverage;
    case 'criterion':
      return score.raw[column.id];
  }
}
