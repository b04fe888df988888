import { describe, expect, it } from 'vitest';
import { knownShares, MIN_KNOWN } from '../../src/scoring/known';
import { prepareScoring } from '../../src/scoring/prepare';
import { builtAtlas } from './built';
import { criterionId } from './make';

const { atlas, computed } = builtAtlas();
const prepared = prepareScoring(atlas, computed);
const share = (id: string, countries: readonly ('MX' | 'US' | 'CA')[]) =>
  knownShares(prepared, { countries, picked: [] })[criterionId(id)];

describe('knownShares', () => {
  it('counts the regions in scope that have a value', () => {
    expect(share('W3', ['MX', 'US', 'CA'])).toBeCloseTo(83 / 96, 12);
    expect(share('A1', ['US'])).toBeCloseTo(50 / 51, 12);
    expect(share('W3', ['CA'])).toBe(0);
  });

  it('leaves out countries to which a criterion does not apply', () => {
    expect(share('S2', ['MX', 'US', 'CA'])).toBe(1);
    expect(share('S2', ['US'])).toBeUndefined();
  });

  it('finds every criterion of the model known well enough over all regions', () => {
    const shares = knownShares(prepared, { countries: ['MX', 'US', 'CA'], picked: [] });
    for (const value of Object.values(shares)) expect(value).toBeGreaterThanOrEqual(MIN_KNOWN);
  });
});
