import { describe, expect, it } from 'vitest';
import { DEFAULT_UNCERTAINTY } from '../../src/model/uncertainty';
import { differenceRows } from '../../src/panels/work/differenceWords';
import { scenarioDifference } from '../../src/state/difference';
import { builtWorld, textOf } from './world';

const { atlas, scenario } = await builtWorld();
const [criterion] = atlas.criteria;
if (criterion === undefined) throw new Error('expected a criterion');

const other = {
  ...DEFAULT_UNCERTAINTY,
  weights: 'any',
  band: 0.25,
  bandOf: { [criterion.id]: 0.1 },
  closeness: 20,
  data: 'off',
  errorOf: { [criterion.id]: 7.5 },
  draws: 10_000,
  seed: 1000,
  top: 3,
} as const;

describe('doubts that differ', () => {
  it('stand side by side in words', async () => {
    const text = await textOf('en');
    const rows = differenceRows(scenarioDifference(scenario, { ...scenario, uncertainty: other }), atlas, text);
    expect(rows.map(({ name, a, b }) => [name, a, b])).toEqual([
      ['How weights are drawn', 'Within bands', 'Any weights'],
      ['Band', '±\u00a050%', '±\u00a025%'],
      ['Band, ±%', '–', `${criterion.names.en} 10%`],
      ['Closeness', '100', '20'],
      ['Move values within their data error', 'on', 'off'],
      ['Data error, points', '–', `${criterion.names.en} 7.5`],
      ['Number of draws', '4,000', '10,000'],
      ['Seed', '42', '1000'],
      ['Places that count as the top', '10', '3'],
    ]);
  });

  it('have a word in every language', async () => {
    for (const language of ['es', 'fr'] as const) {
      const text = await textOf(language);
      const rows = differenceRows(scenarioDifference(scenario, { ...scenario, uncertainty: other }), atlas, text);
      expect(rows).toHaveLength(9);
      expect(rows.every(({ name, a, b }) => name !== '' && a !== '' && b !== '')).toBe(true);
    }
  });
});
