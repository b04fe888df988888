import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/model/geo';
import type { ProjectProfile } from '../../src/model/scenario';
import { DEFAULT_PROFILE, effectiveWeights, PROFILE_EFFECTS, profileFactor } from '../../src/scoring/profile';
import { criterion } from './make';

const ids = ['W1', 'W2', 'W3', 'W4', 'K1', 'K2', 'P1', 'A1', 'A2', 'L1', 'L2', 'C2'];
const criteria = ids.map((id) => criterion(id));
const weights = Object.fromEntries(criteria.map(({ id }, i) => [id, i + 1]));
/** The criteria whose weight moves, and by how much. */
function moved(change: Partial<ProjectProfile>): Record<string, number> {
  const after = effectiveWeights({ weights, profile: { ...DEFAULT_PROFILE, ...change } }, criteria);
  const factors = criteria.map(({ id }) => [id, (after[id] ?? 0) / (weights[id] ?? 1)] as const);
  return Object.fromEntries(factors.filter(([, factor]) => Math.abs(factor - 1) > 1e-12));
}

describe('the project profile', () => {
  it('moves nothing at the reference plant', () => {
    expect(effectiveWeights({ weights, profile: DEFAULT_PROFILE }, criteria)).toEqual(weights);
  });

  it('takes the square root of the size: 2,250 people weigh one and a half times', () => {
    expect(moved({ headcount: 2250 })).toEqual({ W1: 1.5, W3: 1.5, W4: 1.5, K1: 1.5 });
    expect(moved({ powerMw: 14.4 })).toEqual({ K2: expect.closeTo(1.2, 12), P1: expect.closeTo(1.2, 12) });
  });

  it('stays within half and double', () => {
    expect(moved({ waterM3Day: 1e6 })).toEqual({ A1: 2, A2: 2 });
    expect(moved({ trucksDay: 0 })).toEqual({ L1: 0.5, L2: 0.5, C2: 0.5 });
    expect(profileFactor({ ...DEFAULT_PROFILE, headcount: -5 }, 'headcount')).toBe(0.5);
  });

  it('has nothing to move for floor area, and moves values, not weights, for the fabs', () => {
    expect(moved({ floorAreaM2: 1e6 })).toEqual({});
    expect(PROFILE_EFFECTS.find(({ part }) => part === 'floorAreaM2')).toMatchObject({ moves: 'none', criteria: [] });
    expect(PROFILE_EFFECTS.find(({ part }) => part === 'fabs')?.moves).toBe('value');
  });

  it('explains every part of the profile in every language', () => {
    expect(PROFILE_EFFECTS.map(({ part }) => part).sort()).toEqual(Object.keys(DEFAULT_PROFILE).sort());
    for (const { reason } of PROFILE_EFFECTS) expect(LANGUAGES.every((language) => reason[language] !== '')).toBe(true);
  });
});
