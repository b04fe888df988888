import { describe, expect, it } from 'vitest';
import { DEFAULT_UNCERTAINTY } from '../../src/model/uncertainty';
import { weightBand } from '../../src/scoring/weightBand';
import { criterionId } from './make';

const A = criterionId('A');
const of = (changes: Partial<typeof DEFAULT_UNCERTAINTY>) => ({ ...DEFAULT_UNCERTAINTY, ...changes });

describe('the band that a weight is drawn from', () => {
  it('is everything where nothing is known of the weights', () => {
    expect(weightBand(12, of({ weights: 'any' }))).toEqual([0, 100]);
  });

  it('is a share of the weight to either side, up to all, and its own where a criterion has one', () => {
    const half = of({ weights: 'bands', band: 0.5, bandOf: { [A]: 0.1 } });
    expect(weightBand(20, half)).toEqual([10, 30]);
    expect(weightBand(80, half)).toEqual([40, 100]);
    expect(weightBand(20, half, A)).toEqual([18, 22]);
    expect(weightBand(20, half, criterionId('B'))).toEqual([10, 30]);
  });

  it('holds nine tenths of a scatter around the weight, within 0 and 100', () => {
    // A share of 0.2 at a closeness of 15: a deviation of sqrt(0.16 / 16) = 0.1, so 16.45 points.
    const [low, high] = weightBand(20, of({ weights: 'around', closeness: 15 }));
    expect(low).toBeCloseTo(3.55, 9);
    expect(high).toBeCloseTo(36.45, 9);
    expect(weightBand(5, of({ weights: 'around', closeness: 3 }))[0]).toBe(0);
    expect(weightBand(95, of({ weights: 'around', closeness: 3 }))[1]).toBe(100);
  });
});
