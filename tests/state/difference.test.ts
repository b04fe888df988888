import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/model/scenario';
import type { Uncertainty } from '../../src/model/uncertainty';
import { ranksMoved, scenarioDifference } from '../../src/state/difference';
import type { Difference } from '../../src/state/differenceTypes';
import { builtAtlas } from '../scoring/built';
import { anyScenario, known } from './linkWorld';

const { atlas, scenario } = builtAtlas();
const only = (part: Partial<Scenario>) => scenarioDifference(scenario, { ...scenario, ...part });
/** The same difference seen from the other side. */
function turned(difference: Difference): Difference {
  if (difference.type === 'list') return { ...difference, added: difference.removed, removed: difference.added };
  if (difference.type === 'number') return { ...difference, a: difference.b, b: difference.a };
  if (difference.type === 'method') return { ...difference, a: difference.b, b: difference.a };
  if (difference.type === 'plan') return { ...difference, a: difference.b, b: difference.a };
  if (difference.type === 'doubt') return { ...difference, a: difference.b, b: difference.a };
  if (difference.type === 'own') return { ...difference, a: difference.b, b: difference.a };
  if (difference.type === 'choice') return { ...difference, a: difference.b, b: difference.a };
  if (difference.type === 'value') return { ...difference, a: difference.b, b: difference.a };
  return { ...difference, a: difference.b, b: difference.a };
}
const sorted = (differences: readonly Difference[]) => differences.map((item) => JSON.stringify(item)).toSorted();

describe('scenarioDifference', () => {
  it('finds none between a scenario and itself, by whatever name, language, view or camera', () => {
    fc.assert(
      fc.property(anyScenario(known), (one) => {
        const shown = { title: 'Other', language: 'fr', view: 'ports', camera: { type: 'fit' } } as const;
        expect(scenarioDifference(one, { ...one, ...shown, selection: { type: 'none' } })).toEqual([]);
      }),
    );
  });

  it('says the same from the other side', () => {
    fc.assert(
      fc.property(anyScenario(known), anyScenario(known), (a, b) => {
        const there = scenarioDifference(a, b);
        const back = scenarioDifference(b, a).map(turned);
        // Lists name their parts in their own order.
        const unordered = (all: readonly Difference[]) =>
          all.map((item) =>
            item.type === 'list' ? { ...item, added: item.added.toSorted(), removed: item.removed.toSorted() } : item,
          );
        expect(sorted(unordered(back))).toEqual(sorted(unordered(there)));
      }),
    );
  });

  it('compares weights as shares: doubling all of them is no difference', () => {
    const doubled = Object.fromEntries(Object.entries(scenario.weights).map(([id, weight]) => [id, 2 * weight]));
    expect(only({ weights: doubled })).toEqual([]);
    // Three weights of 1, 1, 2 against 1, 1, 0: 25, 25, 50 % against 50, 50, 0 %.
    const [one, two] = [
      { W1: 1, K1: 1, C2: 2 },
      { W1: 1, K1: 1, C2: 0 },
    ];
    const found = scenarioDifference({ ...scenario, weights: one }, { ...scenario, weights: two });
    expect(found).toEqual([
      { type: 'number', part: 'weight', id: 'W1', a: 0.25, b: 0.5 },
      { type: 'number', part: 'weight', id: 'K1', a: 0.25, b: 0.5 },
      { type: 'number', part: 'weight', id: 'C2', a: 0.5, b: 0 },
    ]);
  });

  it('names each doubt that differs, whatever the order in which criteria were set', () => {
    const { uncertainty } = scenario;
    const one = { ...uncertainty, errorOf: { W1: 3, K1: 5 }, seed: 7 };
    const two = { ...uncertainty, errorOf: { K1: 5, W1: 3 }, seed: 8 };
    const doubts = (a: Uncertainty, b: Uncertainty) =>
      scenarioDifference({ ...scenario, uncertainty: a }, { ...scenario, uncertainty: b });
    expect(doubts(one, two)).toEqual([{ type: 'doubt', part: 'seed', a: one, b: two }]);
    expect(doubts(uncertainty, one).map((item) => item.type === 'doubt' && item.part)).toEqual(['errorOf', 'seed']);
  });

  it('names every setting of sites and of the surface, and nothing of what is only open', () => {
    const [inside] = atlas.regions.map(({ id }) => id);
    const { sites, surface } = scenario;
    const weights = Object.fromEntries(Object.entries(scenario.weights).map(([id, weight]) => [id, 0 * weight]));
    const both = { ...scenario, weights: { ...weights, W1: 30 } };
    const other = {
      ...both,
      sites: {
        ...({ ...sites, level: 'surface', kinds: ['town', 'park'], within: inside, chosen: 'town:9' } as const),
        ...{ weights: { people30: 10 }, compared: ['town:1', 'own:d-1:0'] },
      },
      surface: { ...surface, show: 'people60', least: 60, spacingKm: 40, isFine: true, at: [-100, 30] } as const,
    };
    expect(scenarioDifference(both, other)).toEqual([
      { type: 'choice', part: 'level', a: 'regions', b: 'surface' },
      { type: 'list', part: 'siteKinds', added: ['park'], removed: ['own'] },
      { type: 'choice', part: 'inside', a: '', b: inside },
      // 10 points beside 30 are a quarter of the score of sites.
      { type: 'number', part: 'siteWeight', id: 'people30', a: 0, b: 0.25 },
      { type: 'list', part: 'comparedSites', added: ['town:1', 'own:d-1:0'], removed: [] },
      { type: 'choice', part: 'show', a: 'score', b: 'people60' },
      { type: 'number', part: 'leastScore', a: undefined, b: 60 },
      { type: 'number', part: 'spacingKm', a: 100, b: 40 },
      { type: 'number', part: 'fineCells', a: 0, b: 1 },
    ]);
    const opened = { sites: { ...sites, chosen: 'town:9' }, surface: { ...surface, at: [-100, 30] } as const };
    expect(only(opened)).toEqual([]);
  });

  it('names what came and what went, and both sides of a figure', () => {
    expect(only({ countries: ['US', 'MX'] })).toEqual([
      { type: 'list', part: 'countries', added: [], removed: ['CA'] },
    ]);
    expect(only({ method: 'weighted_geometric' })).toEqual([
      { type: 'method', a: 'weighted_sum', b: 'weighted_geometric' },
    ]);
    const { profile, assumptions } = scenario;
    expect(only({ profile: { ...profile, headcount: profile.headcount + 1 } })).toEqual([
      { type: 'number', part: 'headcount', a: profile.headcount, b: profile.headcount + 1 },
    ]);
    const crossing = atlas.crossings[0]?.id ?? '';
    expect(only({ assumptions: { ...assumptions, crossingMinutesAt: { [crossing]: 45 } } })).toEqual([
      { type: 'number', part: 'minutesAt', id: crossing, a: undefined, b: 45 },
    ]);
  });
});

describe('ranksMoved', () => {
  it('moves nobody between equals', () => {
    expect(ranksMoved(scenario, { ...scenario, title: 'Other' }, atlas)).toEqual([]);
  });

  it('names those that leave the ranking before all others', () => {
    const moves = ranksMoved(scenario, { ...scenario, countries: ['MX'] }, atlas);
    const leaving = moves.filter(({ b }) => b === undefined);
    expect(leaving.length).toBeGreaterThan(0);
    expect(moves.slice(0, leaving.length)).toEqual(leaving);
    const steps = moves.slice(leaving.length).map(({ a = 0, b = 0 }) => Math.abs(a - b));
    expect(steps).toEqual(steps.toSorted((one, other) => other - one));
    const mexican = moves.filter(({ b }) => b !== undefined);
    expect(mexican.every(({ regionId }) => regionId.startsWith('MX-'))).toBe(true);
  });
});
