import { describe, expect, it } from 'vitest';
import {
  CHANCE_EDGES,
  chanceClass,
  chanceLegend,
  chanceStates,
  chanceTextures,
  chanceWords,
  PLACE_EDGES,
} from '../../src/map/chances';
import { buildStyle } from '../../src/map/style';
import type { Chance, Chances } from '../../src/state/confidence/picture';
import { atlas, regionId, score, texts, VIEW } from './make';

const TEX = regionId('US-TX');
const SON = regionId('MX-SON');
const chance = (share: number, low = 1, high = 3): Chance => ({ share, low, high });
const chances = (
  of: Chances['of'],
  ...given: readonly (readonly [ReturnType<typeof regionId>, Chance])[]
): Chances => ({
  of,
  top: 10,
  regions: new Map(given),
});

describe('classes of chances', () => {
  it('have fixed edges; a value on an edge belongs above it', () => {
    const classOf = (share: number) => chanceClass({ of: 'top' }, chance(share));
    expect([0, 0.0099, 0.01, 0.05, 0.15, 0.3, 0.5, 0.75, 1].map(classOf)).toEqual([0, 0, 1, 2, 3, 4, 5, 6, 6]);
    expect(CHANCE_EDGES.map((edge) => classOf(edge / 100))).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('count places where the map shows how far ranks move', () => {
    const classOf = (places: number) => chanceClass({ of: 'range' }, chance(1, 2, 2 + places));
    expect([0, 4, 5, 39, 40, 90].map(classOf)).toEqual([0, 0, 1, 5, 6, 6]);
    expect(PLACE_EDGES.map(classOf)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('leave a region that took no part as plain land', () => {
    const states = chanceStates(atlas.regions, chances('top', [TEX, chance(0.6)]));
    expect(states.flatMap(({ class: known }) => known ?? [])).toEqual([5]);
    expect(states[atlas.regions.findIndex(({ id }) => id === TEX)]).toEqual({ class: 5 });
  });
});

describe('textures of chances', () => {
  const wide = chances('top', [TEX, chance(0.6, 2, 40)], [SON, chance(0.02, 20, 80)]);

  it('dot what moves far, pale on strong fills and strong on pale ones', () => {
    const found = chanceTextures([], wide, 'light');
    expect([found['dots-strong'], found['dots-pale']]).toEqual([[TEX], [SON]]);
    expect(chanceTextures([], { ...wide, of: 'range' }, 'light')['dots-strong']).toEqual([]);
  });

  it('hatch what is known too little to be ranked', () => {
    const thin = score(SON, { score: 50, unranked: 'coverage' });
    const ranked = score(TEX, { score: 60, rank: 1 });
    expect(chanceTextures([ranked, thin], chances('top'), 'light').hatch).toEqual([SON]);
  });
});

describe('words of chances', () => {
  it('stand under the names, never none or sure where it is nearly so', () => {
    const words = (share: number) => chanceWords(chances('top'), chance(share), texts.en);
    expect([0, 0.004, 0.12, 0.9999, 1].map(words)).toEqual(['', '', '12%', '>99%', '100%']);
    expect(chanceWords(chances('range'), chance(1, 3, 32), texts.fr)).toBe('3–32');
    expect(chanceWords(chances('range'), chance(1, 4, 4), texts.es)).toBe('4');
  });

  it('are in the legend with every edge, in each language', () => {
    for (const text of Object.values(texts)) {
      const block = chanceLegend(chances('top'), text);
      expect(block.title).toContain('10');
      expect(block.rows).toHaveLength(3);
      expect(block.rows[0]?.swatch).toMatchObject({ type: 'ramp', edges: { length: 6 } });
      expect(chanceLegend(chances('range'), text).rows).toHaveLength(2);
    }
  });

  it('reach the labels of the style', () => {
    const style = buildStyle({ ...VIEW, chances: chances('top', [TEX, chance(0.96)]) });
    expect(JSON.stringify(style.sources['region-names'])).toContain('TX\\n96%');
    expect(JSON.stringify(buildStyle(VIEW).sources['region-names'])).not.toContain('96%');
  });
});
