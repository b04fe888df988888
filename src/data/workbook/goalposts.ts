import { COUNTRIES } from '../../model/geo';
import { saying } from '../../model/saying';
import { MOST_CORNERS, VALUE_TYPES } from '../../model/valueFunction';
import type { Json, JsonObject } from '../parse/strictJson';
import { alike, isObject } from './alike';
import type { Range } from './range';

/** Columns of the goalposts from the first of the range. */
const COLUMN = { scope: 2, kind: 3, worst: 4, best: 5, low: 6, idealLow: 7, idealHigh: 8, high: 9, at: 10, below: 11 };
const ABOVE = 12;
const CORNERS = 13;

interface Given {
  readonly rows: Range;
  /** Words of the kinds, in the order of VALUE_TYPES. */
  readonly kinds: Range;
  /** The rows as the workbook was written. */
  readonly written: Json;
  /** The scenario's own value functions at that time. */
  readonly values: Json | undefined;
  readonly cells: Map<string, string>;
}

/** The scenario's value functions after the cells: a row that was not changed keeps what it had. */
export function changedGoalposts({ rows, kinds, written, values, cells }: Given): readonly Json[] {
  const posts = (Array.isArray(written) ? written : []).filter(isObject);
  const own = new Map<string, Json>();
  for (const value of Array.isArray(values) ? values : []) {
    if (isObject(value)) own.set(`${value.criterionId} ${value.scope}`, value);
  }
  const places = new Map<string, string>();
  for (let row = 0; row < rows.rows; row++) {
    const criterionId = rows.text(row);
    if (criterionId === '') continue;
    const scope = COUNTRIES.find((country) => country === rows.text(row, COLUMN.scope)) ?? 'all';
    const worth = readWorth(rows, row, VALUE_TYPES[rows.choice(row, COLUMN.kind, kinds)] ?? 'linear');
    const post = posts.find((candidate) => candidate.criterionId === criterionId && candidate.scope === scope);
    const key = `${criterionId} ${scope}`;
    places.set(key, rows.place(row, COLUMN.kind));
    if (post === undefined || !alike(worth, post.worth)) own.set(key, { criterionId, scope, worth });
  }
  [...own.keys()].forEach((key, index) => void cells.set(`values[${index}]`, places.get(key) ?? key));
  return [...own.values()];
}

function readWorth(rows: Range, row: number, type: (typeof VALUE_TYPES)[number]): JsonObject {
  const needed = (column: number): number => rows.number(row, column) ?? rows.refuse(row, column, saying('anyNumber'));
  switch (type) {
    case 'linear':
    case 'log':
      return { type, worst: needed(COLUMN.worst), best: needed(COLUMN.best) };
    case 'ideal':
      return {
        type,
        low: needed(COLUMN.low),
        idealLow: needed(COLUMN.idealLow),
        idealHigh: needed(COLUMN.idealHigh),
        high: needed(COLUMN.high),
      };
    case 'threshold':
      return { type, at: needed(COLUMN.at), below: needed(COLUMN.below), above: needed(ABOVE) };
    case 'piecewise': {
      const corners = Array.from({ length: MOST_CORNERS }, (_, index) => index).flatMap((index) => {
        const x = rows.number(row, CORNERS + index);
        return x === undefined ? [] : [[x, needed(CORNERS + MOST_CORNERS + index)]];
      });
      return { type, corners };
    }
  }
}
