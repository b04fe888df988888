import { describe, expect, it } from 'vitest';
import { correlations, pearson } from '../../src/scoring/correlation';
import { prepareRaw } from '../../src/scoring/prepare';
import { caseOf } from './make';

describe('correlations', () => {
  it('gives Anscombe’s published 0.816 for the first of his data sets', () => {
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    expect(pearson(x.map((value, i) => [value, y[i] ?? 0]))).toBeCloseTo(0.816, 3);
  });

  it('marks pairs that count one thing twice and leaves out what can not be told', () => {
    const [twice, flat] = correlations(
      prepareRaw(
        caseOf(
          [
            [10, 20, 5],
            [20, 40, 5],
            [30, 60, 5],
            [40, undefined, 5],
          ],
          [1, 1, 1],
        ),
      ),
    );
    expect(twice).toMatchObject({ a: 'X0', b: 'X1', r: expect.closeTo(1, 12), regions: 3, doubled: true });
    expect(flat).toEqual({ a: 'X0', b: 'X2', regions: 4, doubled: false });
  });

  it('marks what runs against each other, not what is only somewhat alike, and says nothing of two regions', () => {
    // X0 and X1: r = -1. X0 and X2: deviations (-1, 0, 1) and (-1, 1, 0), r = 1/2. X3 is known of two regions alone.
    const found = correlations(
      prepareRaw(
        caseOf(
          [
            [10, 60, 20, 1],
            [20, 40, 40, 9],
            [30, 20, 30, undefined],
          ],
          [1, 1, 1, 1],
        ),
      ),
    );
    expect(found.map(({ a, b }) => `${a} ${b}`)).toEqual(['X0 X1', 'X0 X2', 'X0 X3', 'X1 X2', 'X1 X3', 'X2 X3']);
    expect(found[0]).toEqual({ a: 'X0', b: 'X1', r: expect.closeTo(-1, 12), regions: 3, doubled: true });
    expect(found[1]).toEqual({ a: 'X0', b: 'X2', r: expect.closeTo(0.5, 12), regions: 3, doubled: false });
    expect(found[2]).toEqual({ a: 'X0', b: 'X3', regions: 2, doubled: false });
  });
});
