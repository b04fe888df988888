import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/model/geo';
import { LEVELS, SITE_KINDS, SITE_MEASURES } from '../../src/model/site';
import { SURFACE_SHOWS } from '../../src/model/surface';
import { differenceRows } from '../../src/panels/work/differenceWords';
import { scenarioDifference } from '../../src/state/difference';
import type { Difference } from '../../src/state/differenceTypes';
import { builtAtlas } from '../scoring/built';
import { textOf } from './world';

const { atlas, scenario } = builtAtlas();
const { sites, surface } = scenario;

describe('the difference of two scenarios in words', () => {
  it('says sites and surface as their panels do, and a site by its name', async () => {
    const text = await textOf('en');
    const inside = atlas.regions.find(({ id }) => id === 'MX-SON')?.id;
    const other = {
      ...scenario,
      sites: { ...({ ...sites, level: 'sites', within: inside } as const), compared: ['town:1', 'park:gone'] },
      surface: { ...surface, least: 60, spacingKm: 40 },
    };
    const named = (id: string) => (id === 'town:1' ? 'Hermosillo' : id);
    const rows = differenceRows(scenarioDifference(scenario, other), atlas, text, named);
    expect(rows.map(({ name, a, b }) => [name, a, b])).toEqual([
      ['What is ranked', 'Regions', 'Sites'],
      ['Sites and ground inside', 'All regions', 'Sonora'],
      ['Sites compared', '–', 'Hermosillo, park:gone'],
      ['Surface: score of at least', 'any', '60'],
      ['Surface: best places at least this far apart', '100\u00a0km', '40\u00a0km'],
    ]);
  });

  it.each(LANGUAGES)('has a word for each of their choices, and no two rows of one name (%s)', async (language) => {
    const text = await textOf(language);
    const choice = (part: 'level' | 'show', b: string): Difference => ({ type: 'choice', part, a: '?', b });
    const all = [
      ...LEVELS.map((level) => choice('level', level)),
      ...SURFACE_SHOWS.map((show) => choice('show', show)),
      { type: 'list', part: 'siteKinds', added: SITE_KINDS, removed: [] } as const,
      ...SITE_MEASURES.map((id) => ({ type: 'number', part: 'siteWeight', id, a: 0, b: 0.5 }) as const),
    ];
    const rows = differenceRows(all, atlas, text);
    const keys: readonly string[] = [...LEVELS, ...SURFACE_SHOWS, ...SITE_KINDS, ...SITE_MEASURES];
    for (const { name, b } of rows) {
      expect(keys).not.toContain(b);
      for (const measure of SITE_MEASURES) expect(name).not.toContain(measure);
    }
    expect(new Set(rows.slice(-SITE_MEASURES.length).map(({ key }) => key)).size).toBe(SITE_MEASURES.length);
  });
});
