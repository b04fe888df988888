import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeTable, scorePlaces } from '../../src/scoring/placeTable';
import { even } from '../even';

const value = fc.option(even(0, 1), { nil: undefined, freq: 5 });

describe('scores of many places', () => {
  it('are the weighted mean of what is known, by the plain formula', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 9 })
          .chain((width) =>
            fc.tuple(
              fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 40 }),
              fc.array(fc.integer({ min: 0, max: 9 }), { minLength: width, maxLength: width }),
            ),
          ),
        ([rows, weights]) => {
          fc.pre(weights.some((weight) => weight > 0));
          const scores = new Float32Array(rows.length);
          scorePlaces(placeTable(rows), Float64Array.from(weights), scores);
          rows.forEach((row, r) => {
            const known = row.reduce<number>((sum, cell, c) => sum + (cell === undefined ? 0 : (weights[c] ?? 0)), 0);
            const sum = row.reduce<number>((total, cell, c) => total + (cell ?? 0) * (weights[c] ?? 0), 0);
            if (known === 0) expect(scores[r]).toBeNaN();
            else expect(scores[r]).toBeCloseTo((100 * sum) / known, 3);
          });
        },
      ),
    );
  });

  it('name what is wrong', () => {
    const table = placeTable([[0.5, 1]]);
    expect(() => placeTable([])).toThrow('rows: expected rows of 1 to 32 values, got 0');
    expect(() => placeTable([[1], [1, 0]])).toThrow('rows[1]: expected 1 values, as in the first row, got 2');
    expect(() => scorePlaces(table, Float64Array.of(0, 0), new Float32Array(1))).toThrow(
      'weights: expected at least one weight above 0',
    );
    expect(() => scorePlaces(table, Float64Array.of(1), new Float32Array(1))).toThrow(
      'weights: expected 2 weights, got 1',
    );
    expect(() => scorePlaces(table, Float64Array.of(1, 1), new Float32Array(2))).toThrow(
      'scores: expected room for 1 places, got 2',
    );
  });
});
