import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnWidth, inOrder, type LineupRow, turnedOrder } from '../../src/panels/compare/lineup';
import { orderByMethod } from '../../src/panels/compare/methodOrder';
import { COMPARED_METHODS } from '../../src/scoring/comparedScores';
import { regionContender } from '../../src/views/contender';
import { region } from '../scoring/make';

const zero = {
  ...{
    site: 0,
    workforce: 0,
    cluster: 0,
    logistics: 0,
    power: 0,
    water: 0,
    security: 0,
    institutions: 0,
    hazards: 0,
    cost: 0,
  },
};
const row = (name: string, rank: number | undefined, water?: number): LineupRow => ({
  place: regionContender(region(name), new Map()),
  ...(rank !== undefined && { rank, score: 100 - rank }),
  points: zero,
  parts: water === undefined ? {} : { water },
});
const nameOf = ({ place: { id } }: LineupRow): string => id;
const rows = [row('b', 1, 20), row('a', 2), row('d', undefined, 90), row('c', 3, 20)];
const order = (column: 'name' | 'score' | 'water', direction: 'ascending' | 'descending') =>
  inOrder(rows, { column, direction }, nameOf).map(nameOf).join('');

describe('rows by a column', () => {
  it('stand by name, by score or by a theme; what is missing is last either way, equal ones by rank', () => {
    expect(order('name', 'ascending')).toBe('abcd');
    expect(order('score', 'descending')).toBe('bacd');
    expect(order('score', 'ascending')).toBe('cabd');
    expect(order('water', 'descending')).toBe('dbca');
    expect(order('water', 'ascending')).toBe('bcda');
  });

  it('turn round at a second press, numbers from the largest, names from A', () => {
    const first = turnedOrder({ column: 'score', direction: 'descending' }, 'water');
    expect(first).toEqual({ column: 'water', direction: 'descending' });
    expect(turnedOrder(first, 'water')).toEqual({ column: 'water', direction: 'ascending' });
    expect(turnedOrder(first, 'name')).toEqual({ column: 'name', direction: 'ascending' });
  });

  it('have columns within bounds', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (wanted) => {
        expect(columnWidth(wanted)).toBeGreaterThanOrEqual(64);
        expect(columnWidth(wanted)).toBeLessThanOrEqual(480);
      }),
    );
  });
});

describe('ranks by method', () => {
  const [x, y, z] = [region('x'), region('y'), region('z')];
  const ranked = (ranks: readonly (readonly number[])[]) => ({
    regionIds: [x.id, y.id, z.id],
    rankings: COMPARED_METHODS.map((method, m) => ({
      method,
      better: 'high' as const,
      scores: [0, 0, 0],
      ranks: ranks[m] ?? [1, 2, 3],
    })),
    pairs: [],
    leadersDiffer: false,
  });

  it('name the pairs that two methods order differently', () => {
    expect(orderByMethod(ranked([]), [x, y, z]).swaps).toEqual([]);
    expect(orderByMethod(ranked([[1, 3, 2]]), [x, y, z]).swaps).toEqual([[y, z]]);
  });

  it('call no tie a swap, and leave out who is not ranked by all', () => {
    expect(orderByMethod(ranked([[1, 1, 3]]), [x, y]).swaps).toEqual([]);
    expect(orderByMethod(ranked([]), [x, region('w')]).rows).toHaveLength(1);
  });
});
