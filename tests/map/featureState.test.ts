import { describe, expect, it } from 'vitest';
import { changeClass } from '../../src/map/classes';
import { regionPainter, regionStates } from '../../src/map/featureState';
import { texturesOf } from '../../src/map/textures';
import { CLASS_EDGES, scoreClass } from '../../src/scoring/classes';
import { atlas, score } from './make';

const regions = atlas.regions.slice(0, 4);
const [a, b, c, d] = regions.map(({ id }) => id);
if (!a || !b || !c || !d) throw new Error('built data: expected four regions');
const ranking = [
  score(a, { score: 71.8, rank: 1 }),
  score(b, { score: 41, rank: 2 }),
  score(c, { score: 61.8, coverage: 0.48, unranked: 'coverage' }),
  score(d, { score: 50, unranked: 'out-of-scope' }),
];

describe('scoreClass', () => {
  it('has seven classes, an edge belonging to the class above', () => {
    expect(CLASS_EDGES).toEqual([40, 45, 50, 55, 60, 65]);
    expect([0, 39.99, 40, 44.99, 45, 50, 55, 60, 64.99, 65, 100].map(scoreClass)).toEqual([
      0, 0, 1, 1, 2, 3, 4, 5, 5, 6, 6,
    ]);
  });
});

describe('changeClass', () => {
  it('steps from most lost through no change to most gained', () => {
    expect([90, 60, 59, 30, 29, 1, 0, -1, -29, -30, -59, -60, -74].map(changeClass)).toEqual([
      0, 0, 1, 1, 2, 2, 3, 4, 4, 5, 5, 6, 6,
    ]);
  });
});

describe('regionStates', () => {
  it('shows the minutes of a what-if instead of the score', () => {
    const effects = {
      of: 'minutes',
      by: new Map([
        [a, -74],
        [b, 0],
      ]),
    } as const;
    expect(regionStates(regions, ranking, effects)).toEqual([{ class: 6 }, { class: 3 }, {}, {}]);
  });

  it('colours the ranked and leaves the rest plain land', () => {
    expect(regionStates(regions, ranking)).toEqual([{ class: 6 }, { class: 1 }, {}, {}]);
  });

  it('does not need the ranking to know every region', () => {
    expect(regionStates(regions, [])).toEqual([{}, {}, {}, {}]);
  });
});

describe('texturesOf', () => {
  const range = (id: typeof a, high: number) => ({ regionId: id, low: 10, high, scoreLow: 0, scoreHigh: 100 });

  it('hatches what is in scope and has no rank', () => {
    expect(texturesOf(ranking, undefined, 'light')).toEqual({ hatch: [c], 'dots-strong': [], 'dots-pale': [] });
  });

  it('dots a rank that moves over more than 25 places, pale on strong classes and dark on pale ones', () => {
    const drawn = { of: ranking, ranges: [range(a, 36), range(b, 36), range(c, 90)] };
    expect(texturesOf(ranking, drawn, 'light')).toEqual({ hatch: [c], 'dots-strong': [a], 'dots-pale': [b] });
    const firm = { of: ranking, ranges: [range(a, 35), range(b, 20)] };
    expect(texturesOf(ranking, firm, 'light')['dots-strong']).toEqual([]);
  });
});

describe('regionPainter', () => {
  function holder() {
    const calls: { source: string; id: number; state: unknown }[] = [];
    const map = {
      getSource: (id: string) => (id === 'regions-fine' ? undefined : {}),
      setFeatureState: ({ source, id }: { source: string; id: number }, state: unknown) =>
        calls.push({ source, id, state }),
    };
    return { calls, paint: regionPainter(map) };
  }

  it('sends only what differs, and everything again when asked', () => {
    const { calls, paint } = holder();
    paint([{ class: 1 }, { class: 2 }]);
    expect(calls.map(({ source, id }) => `${source} ${id}`)).toEqual([
      'regions 0',
      'region-names 0',
      'regions 1',
      'region-names 1',
    ]);
    calls.length = 0;
    paint([{ class: 1 }, { class: 3 }]);
    expect(calls.map(({ id }) => id)).toEqual([1, 1]);
    calls.length = 0;
    paint([{ class: 1 }, { class: 3 }], true);
    expect(calls).toHaveLength(4);
  });

  it('names a class that is gone, which a merged state would keep', () => {
    const { calls, paint } = holder();
    paint([{ class: 1 }]);
    paint([{}]);
    expect(calls.at(-1)?.state).toEqual({ class: null });
  });
});
