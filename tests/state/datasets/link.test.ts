import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { without, withoutDatasets } from '../../../src/state/datasets/without';
import { decodeLink } from '../../../src/state/link/decode';
import { encodeLink } from '../../../src/state/link/encode';
import { anyDatasets } from '../../anyDatasets';
import { anyScenario, known } from '../linkWorld';

describe('own data and links', () => {
  it('leaves nothing of own data in a link', () => {
    fc.assert(
      fc.property(anyScenario(known), anyDatasets(known.regions), (plain, datasets) => {
        const [column] = datasets.flatMap(({ columns }) => columns);
        const own = column
          ? { weights: { ...plain.weights, [column.id]: 7 }, locked: [...plain.locked, column.id] }
          : {};
        const link = encodeLink({ ...plain, datasets, ...own }, known.defaults);
        expect(link).toBe(encodeLink(plain, known.defaults));
        expect(decodeLink(link, known).scenario).toEqual(plain);
      }),
    );
  });

  it('takes away every mention of a column, and nothing else', () => {
    const [, one] = fc.sample(anyDatasets(known.regions), { numRuns: 50, seed: 1 }).filter(({ length }) => length > 0);
    const datasets = one ?? [];
    const ids = datasets.map(({ id }) => id);
    expect(withoutDatasets(known.defaults)).toBe(known.defaults);
    expect({ ...known.defaults, ...without({ ...known.defaults, datasets }, ids) }).toEqual(known.defaults);
  });
});
