import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeCorridorCriteria } from '../../src/corridors/computed';
import { criterionFacts, workedExample } from '../../src/panels/method/explained';
import { valueCurve } from '../../src/panels/method/valueCurve';
import { prepareScoring } from '../../src/scoring/prepare';
import { effectiveWeights } from '../../src/scoring/profile';
import { rankScenario } from '../../src/scoring/rank';
import { even } from '../even';
import { walk } from './walk';
import { builtWorld } from './world';

const world = await builtWorld();
const { atlas, scenario } = world;
const { assumptions, profile } = scenario;
const computed = computeCorridorCriteria({ atlas, assumptions, profile });
const prepared = prepareScoring(atlas, computed);

function exampleOf(id: string, ranking = world.ranking) {
  const region = atlas.regions.find((candidate) => candidate.id === id);
  const score = ranking.find(({ regionId }) => regionId === id);
  const example = region && score && workedExample(atlas, region, score, world.weights);
  if (example === undefined) throw new Error(`expected an example of ${id}`);
  return { example, score };
}

describe('the worked example', () => {
  it('is the one of docs/method.md for Sonora', () => {
    const { example } = exampleOf('MX-SON');
    const row = (id: string) => example.rows.find(({ criterion }) => criterion.id === id);
    expect(row('W1')?.raw?.value).toBe(2_944_840);
    expect(row('W1')?.value?.amount).toBeCloseTo(49.42, 2);
    expect(row('W1')?.points.amount).toBeCloseTo(1.521, 3);
    expect(row('K1')?.weight?.amount).toBeCloseTo(0.2, 6);
    expect(row('K1')?.points.amount).toBeCloseTo(17.86, 2);
    expect(example.sum.amount).toBeCloseTo(57.5, 1);
  });

  it('adds up to the score of every region, whatever the method', () => {
    for (const method of ['weighted_sum', 'weighted_geometric'] as const) {
      const ranking = rankScenario({ atlas, scenario: { ...scenario, method }, computed });
      for (const { regionId, score } of ranking) {
        if (score === undefined) continue;
        expect(exampleOf(regionId, ranking).example.sum.amount).toBeCloseTo(score, 9);
      }
    }
  });

  it('under the weighted sum gives value times weight on every line', () => {
    for (const { value, weight, points } of exampleOf('CA-ON').example.rows) {
      if (value && weight) expect(points.amount).toBeCloseTo(value.amount * weight.amount, 9);
      else expect(points.amount).toBe(0);
    }
  });

  it('prints no number without its source', () => {
    const sources = new Map(world.extras.sources.map((source) => [source.id, source]));
    expect(walk(exampleOf('US-AZ').example, sources)).toEqual([]);
  });
});

describe('criteria of the scenario', () => {
  it('share out all of the weight, before and after the profile', () => {
    const large = effectiveWeights(
      { weights: scenario.weights, profile: { ...profile, trucksDay: 80 } },
      atlas.criteria,
    );
    const facts = criterionFacts(prepared, scenario.weights, large);
    for (const part of ['nominal', 'effective'] as const) {
      expect(facts.reduce((sum, row) => sum + row[part].amount, 0)).toBeCloseTo(1, 12);
    }
    const moved = (id: string) => facts.find(({ criterion }) => criterion.id === id);
    expect(moved('L1')?.effective.amount).toBeGreaterThan(moved('L1')?.nominal.amount ?? 1);
    expect(moved('K1')?.effective.amount).toBeLessThan(moved('K1')?.nominal.amount ?? 0);
  });

  it('know how many regions of each country have a value', () => {
    const facts = criterionFacts(prepared, scenario.weights, world.weights);
    const w3 = facts.find(({ criterion }) => criterion.id === 'W3');
    expect(w3?.coverage.CA).toEqual({ known: 0, total: 13 });
    expect(w3?.coverage.MX?.total).toBe(32);
    for (const { coverage } of facts) {
      for (const { known, total } of Object.values(coverage)) expect(known).toBeLessThanOrEqual(total);
    }
  });
});

describe('the value function as a picture', () => {
  it('is a straight line from 0 to 1 between the goalposts, flat beyond them', () => {
    const { points, posts, domain } = valueCurve({ transform: 'none', low: 20, high: 60 }, 'benefit', [0, 100]);
    expect(domain).toEqual([0, 100]);
    expect(posts).toEqual([0.2, 0.6]);
    const at = (x: number) => points.find(([px]) => Math.abs(px - x) < 1e-9)?.[1];
    expect(at(0)).toBe(0);
    expect(at(0.4)).toBeCloseTo(0.5, 12);
    expect(at(1)).toBe(1);
  });

  it('falls where lower is better, and holds every value in a bar', () => {
    const readings = fc.record({
      transform: fc.constantFrom('none' as const, 'log' as const, 'per_capita' as const),
      low: even(0, 50),
      high: even(51, 1e6),
    });
    const values = fc.array(even(0, 1e7), { maxLength: 40 });
    fc.assert(
      fc.property(readings, values, fc.constantFrom('benefit' as const, 'cost' as const), (reading, all, direction) => {
        const { bins, points, posts } = valueCurve(reading, direction, all);
        expect(bins.reduce((sum, count) => sum + count, 0)).toBe(all.length);
        for (const post of posts) expect(post >= -1e-9 && post <= 1 + 1e-9).toBe(true);
        points.forEach(([, y], index) => {
          expect(y >= 0 && y <= 1).toBe(true);
          const before = points[index - 1]?.[1] ?? y;
          expect(direction === 'benefit' ? y >= before - 1e-9 : y <= before + 1e-9).toBe(true);
        });
      }),
    );
  });
});
