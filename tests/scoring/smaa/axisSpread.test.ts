import { describe, expect, it } from 'vitest';
import { DEFAULT_UNCERTAINTY } from '../../../src/model/uncertainty';
import { prepareRaw, prepareScoring } from '../../../src/scoring/prepare';
import { axisSpreads } from '../../../src/scoring/smaa/axisSpread';
import { dataErrors } from '../../../src/scoring/smaa/dataError';
import { qualityAndCost } from '../../../src/scoring/themes';
import { builtAtlas } from '../built';
import { caseOf, regionId } from '../make';

/** Two criteria of quality and one of cost. */
function small(rows: readonly (readonly (number | undefined)[])[], weights = [1, 1, 2]) {
  const problem = caseOf(rows, weights);
  const criteria = problem.criteria.map((criterion, c) =>
    c === 2 ? { ...criterion, theme: 'cost' as const } : criterion,
  );
  return { prepared: prepareRaw({ ...problem, criteria }), weights: problem.weights };
}
const ids = (count: number) => Array.from({ length: count }, (_, r) => regionId(`R${r}`));
const base = { method: 'weighted_sum', doubts: DEFAULT_UNCERTAINTY } as const;

describe('where a region lies on cost and quality', () => {
  it('is a point where nothing that counts can vary', () => {
    // Both criteria of quality are 60, so no weights move it; cost is one criterion.
    const [spread] = axisSpreads({ ...base, ...small([[60, 60, 30]]), regionIds: ids(1) });
    expect(spread?.quality).toBeCloseTo(60, 9);
    expect(spread?.cost).toBeCloseTo(30, 9);
    expect(Object.values(spread?.covariance ?? {}).every((part) => Math.abs(part) < 1e-18)).toBe(true);
  });

  it('has the spread of an even law where one value is doubtful', () => {
    // Quality is fixed at 60, cost even within 10 points of 50: its variance is (2 x 10)^2 / 12 = 33.3.
    const errors = Float64Array.of(0, 0, 0.1);
    const given = small([[60, 60, 50]]);
    const [spread] = axisSpreads({ ...base, ...given, errors, regionIds: ids(1), draws: 20_000 });
    expect(Math.abs((spread?.cost ?? 0) - 50)).toBeLessThan(0.15);
    expect(Math.abs((spread?.covariance.xx ?? 0) - 100 / 3)).toBeLessThan(0.6);
    expect(Math.abs(spread?.covariance.xy ?? 1)).toBeLessThan(1e-9);
  });

  it('varies in both at once where both are doubtful, and independently', () => {
    const errors = Float64Array.of(0.1, 0, 0.1);
    const given = small([[60, 60, 50]], [2, 0, 2]);
    const [spread] = axisSpreads({ ...base, ...given, errors, regionIds: ids(1), draws: 20_000 });
    expect(Math.abs((spread?.covariance.yy ?? 0) - 100 / 3)).toBeLessThan(0.6);
    expect(Math.abs(spread?.covariance.xy ?? 9)).toBeLessThan(0.6);
  });

  it('leaves out a region that knows nothing of an axis, and one that is not there', () => {
    const given = small([
      [60, 60, undefined],
      [10, undefined, 20],
    ]);
    expect(axisSpreads({ ...base, ...given, regionIds: ids(3) }).map(({ id }) => id)).toEqual(['R1']);
    expect(axisSpreads({ ...base, ...given, regionIds: [] })).toEqual([]);
  });

  it('uses the weights of the model where an axis has none', () => {
    const { prepared, weights } = small([[60, 60, 30]]);
    const withoutCost = Object.fromEntries(Object.entries(weights).filter(([id]) => id !== 'X2'));
    const [spread] = axisSpreads({ ...base, prepared, weights: withoutCost, regionIds: ids(1) });
    expect(spread?.cost).toBeCloseTo(30, 9);
    // Where the model has none there either, nothing is known of the axis.
    expect(axisSpreads({ ...base, ...small([[60, 60, 30]], [1, 1, 0]), regionIds: ids(1) })).toEqual([]);
  });

  it('is the same for the same seed, and lies around the axes of the ranking', () => {
    const { atlas, computed, scenario } = builtAtlas();
    const prepared = prepareScoring(atlas, computed);
    const regionIds = atlas.regions.map(({ id }) => id);
    const doubts = scenario.uncertainty;
    const errors = dataErrors({ atlas, prepared });
    const { weights } = scenario;
    const given = { prepared, weights, method: 'weighted_sum', doubts, errors, regionIds } as const;
    const found = axisSpreads(given);
    expect(found).toEqual(axisSpreads(given));
    const places: readonly string[] = regionIds;
    const axes = qualityAndCost(prepared, weights, 'weighted_sum');
    expect(found.length).toBeGreaterThan(80);
    for (const { id, cost, quality } of found) {
      const fixed = axes[places.indexOf(id)];
      expect(Math.abs(cost - (fixed?.cost ?? 0))).toBeLessThan(5);
      expect(Math.abs(quality - (fixed?.quality ?? 0))).toBeLessThan(5);
    }
  });
});
