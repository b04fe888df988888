import { describe, expect, it } from 'vitest';
import { BAND_HOURS } from '../../src/corridors/isochrone/bands';
import { effectClass, effectLegend, effectWords, HOUR_EDGES, isDiverging, POINT_EDGES } from '../../src/map/effects';
import { textOf } from '../panels/world';

const text = await textOf('en');

describe('effectClass', () => {
  it('steps points of score from most lost through no change to most gained', () => {
    const points = [-2, -1, -0.9, -0.5, -0.4, -0.05, -0.04, 0, 0.04, 0.05, 0.4, 0.5, 0.9, 1, 2];
    expect(points.map((value) => effectClass({ of: 'score' }, value))).toEqual([
      0, 0, 1, 1, 2, 2, 3, 3, 3, 4, 4, 5, 5, 6, 6,
    ]);
  });

  it('is strongest for the nearest hours and weakest beyond two days', () => {
    expect([0.5, 2, 2.1, 4, 8, 12, 24, 48, 49].map((value) => effectClass({ of: 'hours' }, value))).toEqual([
      6, 6, 5, 5, 4, 3, 2, 1, 0,
    ]);
    expect([...HOUR_EDGES].reverse()).toEqual([...BAND_HOURS]);
  });
});

describe('effectWords', () => {
  it('signs changes, rounds hours, and says nothing where nothing changes', () => {
    expect(effectWords({ of: 'minutes' }, -40, text)).toBe('−40 min');
    expect(effectWords({ of: 'minutes' }, 0, text)).toBe('');
    expect(effectWords({ of: 'score' }, 0.4, text)).toBe('+0.4');
    expect(effectWords({ of: 'score' }, 0.04, text)).toBe('');
    expect(effectWords({ of: 'hours' }, 9.2, text)).toBe('≈ 9 h');
  });
});

describe('effectLegend', () => {
  it('has an edge between each two of seven classes, on a ramp that fits the measure', () => {
    for (const of of ['minutes', 'score', 'hours'] as const) {
      const swatch = effectLegend({ of }, text).rows[0]?.swatch;
      if (swatch?.type !== 'ramp') throw new Error(`expected a ramp, got ${swatch?.type}`);
      expect(swatch.edges).toHaveLength(6);
      expect(swatch.of).toBe(isDiverging({ of }) ? 'change' : 'score');
    }
    expect([...POINT_EDGES].sort((a, b) => a - b)).toEqual([...POINT_EDGES]);
    expect([...HOUR_EDGES].sort((a, b) => b - a)).toEqual([...HOUR_EDGES]);
  });
});
