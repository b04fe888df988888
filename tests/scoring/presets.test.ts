import { describe, expect, it } from 'vitest';
import { OPENING_PRESET, PRESETS, presetById, presetOf } from '../../src/scoring/presets';
import { themeWeights } from '../../src/scoring/themes';
import { builtAtlas } from './built';
import { criterionId, sum } from './make';

const { criteria } = builtAtlas().atlas;
const themes = (id: (typeof PRESETS)[number]['id']) => themeWeights(presetById(id).weights(criteria), criteria);
const rest = 100 - 26 - 22;

describe('presets', () => {
  it('sum to 100 and give every criterion a weight of zero or more', () => {
    for (const preset of PRESETS) {
      const weights = preset.weights(criteria);
      expect(sum(Object.values(weights))).toBeCloseTo(100, 9);
      expect(Object.keys(weights).sort()).toEqual(criteria.map(({ id }) => id).sort());
      expect(Object.values(weights).every((weight) => weight >= 0)).toBe(true);
    }
  });

  it('open with cost 40, conditions 40, risk 20, in the table’s proportions inside each block', () => {
    expect(OPENING_PRESET).toBe('cost_conditions');
    const { workforce, cluster, logistics, power, water, security, institutions, hazards, cost } =
      themes('cost_conditions');
    expect(cost).toBeCloseTo(40, 9);
    expect(workforce + cluster + logistics + power + water).toBeCloseTo(40, 9);
    expect(security + institutions + hazards).toBeCloseTo(20, 9);
    expect(workforce / cluster).toBeCloseTo(26 / 22, 9);
  });

  it('have the theme weights the model states', () => {
    expect(themes('quality_first')).toEqual({
      workforce: 26,
      cluster: 22,
      logistics: 10,
      power: 0,
      water: 7,
      security: 6,
      institutions: 4,
      hazards: 5,
      cost: 20,
    });
    expect(themes('quality_apart')).toMatchObject({ cost: 0, workforce: expect.closeTo((26 * 100) / 80, 9) });
    expect(themes('cluster')).toMatchObject({ cluster: expect.closeTo(45, 9), workforce: expect.closeTo(35, 9) });
    expect(themes('cluster').cost).toBeCloseTo((20 * 20) / rest, 9);
    expect(themes('workforce')).toMatchObject({ workforce: expect.closeTo(50, 9), cluster: expect.closeTo(20, 9) });
    expect(new Set(Object.values(presetById('equal').weights(criteria))).size).toBe(1);
  });

  it('are recognised in any proportion, and anything else is custom', () => {
    for (const preset of PRESETS) {
      const entries = Object.entries(preset.weights(criteria));
      expect(presetOf(Object.fromEntries(entries.map(([id, weight]) => [id, weight * 3.7])), criteria)).toBe(preset.id);
    }
    const weights = presetById('quality_first').weights(criteria);
    expect(presetOf({ ...weights, [criterionId('W1')]: 5.001 }, criteria)).toBe('custom');
    expect(presetOf({}, criteria)).toBe('custom');
  });
});

describe('a preset', () => {
  it('is found by its id, and the ids there are stand in the error', () => {
    const ask = () => presetById('elsewhere' as (typeof PRESETS)[number]['id']);
    expect(ask).toThrow(`preset: expected one of ${PRESETS.map(({ id }) => id).join(', ')}`);
    expect(ask).toThrow('elsewhere');
  });
});
