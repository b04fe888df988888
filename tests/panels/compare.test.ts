import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RegionId } from '../../src/model/ids';
import { CLOSE, cellsOf, comparedThemes } from '../../src/panels/compare/compared';
import { themeValue } from '../../src/scoring/themes';
import { toggled } from '../../src/state/compared';
import { regionContender } from '../../src/views/contender';
import { even } from '../even';
import { walk } from './walk';
import { builtWorld } from './world';

const ids = (...names: string[]) => names as readonly string[] as readonly RegionId[];
const [A, B, C, D] = ids('A', 'B', 'C', 'D');
if (!A || !B || !C || !D) throw new Error('expected four ids');
const regions = [A, B, C, D].map((id) => ({ id }));

describe('the best of a row', () => {
  it('is every region within one and a half points of the highest', () => {
    const cells = cellsOf(regions, [80, 78.5, 78.4, undefined]);
    expect(cells.map(({ best }) => best)).toEqual([true, true, false, false]);
    expect(cells.map(({ behind }) => behind?.amount.toFixed(1))).toEqual([undefined, '1.5', '1.6', undefined]);
    expect(cells.map(({ value }) => value?.amount)).toEqual([80, 78.5, 78.4, undefined]);
  });

  it('is nobody where nothing is known', () => {
    expect(cellsOf(regions, [undefined, undefined, undefined, undefined]).some(({ best }) => best)).toBe(false);
  });

  it('always exists, and nobody stands before it', () => {
    const row = fc.array(fc.option(even(0, 100), { nil: undefined }), {
      minLength: 4,
      maxLength: 4,
    });
    fc.assert(
      fc.property(row, (values) => {
        const cells = cellsOf(regions, values);
        const known = values.filter((value) => value !== undefined);
        expect(cells.some(({ best }) => best)).toBe(known.length > 0);
        for (const { value, behind, best } of cells) {
          if (value === undefined) continue;
          expect(value.amount + (behind?.amount ?? 0)).toBeCloseTo(Math.max(...known), 9);
          expect(best).toBe(Math.max(...known) - value.amount <= CLOSE);
        }
      }),
    );
  });
});

describe('a theme', () => {
  it('is the mean of what is known by weight', async () => {
    const { atlas } = await builtWorld();
    const [one, two, three] = atlas.criteria;
    if (!one || !two || !three) throw new Error('expected criteria');
    const weights = { [one.id]: 3, [two.id]: 1, [three.id]: 0 };
    // (3 x 80 + 1 x 40) / 4, and the third weighs nothing.
    expect(themeValue({ [one.id]: 80, [two.id]: 40, [three.id]: 5 }, [one, two, three], weights)).toBe(70);
    expect(themeValue({ [two.id]: 40 }, [one, two, three], weights)).toBe(40);
    expect(themeValue({ [three.id]: 5 }, [one, two, three], weights)).toBeUndefined();
  });
});

describe('regions side by side', async () => {
  const world = await builtWorld();
  const chosen = world.atlas.regions.filter(({ id }) => ['MX-SON', 'US-AZ', 'CA-NU'].includes(id));
  const scores = new Map(world.ranking.map((score) => [score.regionId, score]));
  const blocks = comparedThemes({
    atlas: world.atlas,
    contenders: chosen.map((region) => regionContender(region, scores)),
    weights: world.weights,
  });

  it('show every criterion once, in themes whose weights add up to all', () => {
    const shown = blocks.flatMap(({ lines }) => lines.map(({ criterion }) => criterion.id));
    expect(shown.toSorted()).toEqual(world.atlas.criteria.map(({ id }) => id).toSorted());
    expect(blocks.reduce((sum, { weight }) => sum + weight.amount, 0)).toBeCloseTo(1, 12);
    for (const { weight, lines } of blocks) {
      expect(lines.reduce((sum, line) => sum + line.weight.amount, 0)).toBeCloseTo(weight.amount, 12);
    }
  });

  it('give back the score when the themes are added by weight, where all is known', () => {
    const at = chosen.findIndex(({ id }) => id === 'MX-SON');
    const sum = blocks.reduce((total, { weight, cells }) => total + weight.amount * (cells[at]?.value?.amount ?? 0), 0);
    expect(sum).toBeCloseTo(scores.get(chosen[at]?.id ?? A)?.score ?? 0, 9);
  });

  it('print no number without its source', () => {
    const sources = new Map(world.extras.sources.map((source) => [source.id, source]));
    expect(walk(blocks, sources)).toEqual([]);
  });
});

describe('the regions compared', () => {
  const seven = ids('1', '2', '3', '4', '5', '6', '7');

  it('are at most six, each once, in the order they came', () => {
    const all = seven.reduce<readonly RegionId[]>((list, id) => toggled(list, id), []);
    expect(all).toEqual(seven.slice(0, 6));
    expect(toggled(all, B)).toBe(all);
  });

  it('go when they are chosen again, and the others keep their order', () => {
    expect(toggled([A, B, C], B)).toEqual([A, C]);
    expect(toggled(toggled([A, C], B), B)).toEqual([A, C]);
  });
});
