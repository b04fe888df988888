import { describe, expect, it } from 'vitest';
import { colourTable, opacityAt, TABLE_BYTES } from '../../../src/map/surface/colours';
import { MAP_TOKENS } from '../../../src/map/tokens';
import { SURFACE_SHOWS } from '../../../src/model/surface';
import { SURFACE_EDGES } from '../../../src/scoring/surface/edges';
import { valueAt } from '../../../src/scoring/surface/scale';

const hex = (table: Uint8Array, step: number): string =>
  `#${Buffer.from(table.subarray(4 * step, 4 * step + 3)).toString('hex')}`;
const parts = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
const apart = (left: string, right: string): number =>
  Math.hypot(...parts(left).map((part, at) => part - (parts(right)[at] ?? 0)));

describe.each(['light', 'dark'] as const)('colourTable in the %s theme', (theme) => {
  const { seq, land } = MAP_TOKENS[theme];

  it('is clear at step 0 and opaque at all others', () => {
    const table = colourTable({ show: 'score', least: undefined }, theme);
    expect(table).toHaveLength(TABLE_BYTES);
    expect([...table.subarray(0, 4)]).toEqual([0, 0, 0, 0]);
    for (let step = 1; step < 256; step++) expect(table[4 * step + 3]).toBe(255);
  });

  it.each(SURFACE_SHOWS)('goes through the seven colours of the legend, each once and in order (%s)', (show) => {
    const table = colourTable({ show, least: undefined }, theme);
    const colours = Array.from({ length: 255 }, (_, at) => hex(table, at + 1));
    const runs = colours.filter((colour, at) => colour !== colours[at - 1]);
    const isFalling = SURFACE_EDGES[show][0] > SURFACE_EDGES[show][5];
    expect(runs).toEqual(isFalling ? seq.toReversed() : seq);
    // Where the colour changes, one of the limits lies between the two steps.
    const limits = colours.flatMap((colour, at) => {
      if (at === 0 || colour === colours[at - 1]) return [];
      return SURFACE_EDGES[show].filter((edge) => edge >= valueAt(show, at) && edge <= valueAt(show, at + 1));
    });
    expect(limits.toSorted((a, b) => a - b)).toEqual(SURFACE_EDGES[show].toSorted((a, b) => a - b));
  });

  it('leaves ground below the threshold its hue and less than a third of its strength', () => {
    const plain = colourTable({ show: 'score', least: undefined }, theme);
    const table = colourTable({ show: 'score', least: 60 }, theme);
    for (let step = 1; step < 256; step++) {
      const [whole, got] = [hex(plain, step), hex(table, step)];
      if (valueAt('score', step) >= 60) expect(got).toBe(whole);
      else {
        expect(apart(got, land)).toBeLessThan(apart(whole, land) / 3);
        const share = apart(got, land) / apart(whole, land);
        const between = parts(land).map((part, at) => part + share * ((parts(whole)[at] ?? 0) - part));
        for (const [at, part] of between.entries()) expect(Math.abs(part - (parts(got)[at] ?? 0))).toBeLessThan(1.5);
      }
    }
  });

  it('keeps the strongest pale colour apart from the weakest that meets the threshold', () => {
    const table = colourTable({ show: 'score', least: 50 }, theme);
    const pale = Array.from({ length: 255 }, (_, at) => at + 1).filter((step) => valueAt('score', step) < 50);
    const meets = hex(table, (pale.at(-1) ?? 0) + 1);
    for (const step of pale) expect(apart(hex(table, step), meets)).toBeGreaterThan(60);
  });

  it('has no threshold for hours and people', () => {
    const table = colourTable({ show: 'fabHours', least: 60 }, theme);
    expect(table).toEqual(colourTable({ show: 'fabHours', least: undefined }, theme));
  });
});

describe('opacityAt', () => {
  it('is whole far off, and never less than what keeps the colours apart', () => {
    expect([2, 4.5, 6, 12].map(opacityAt)).toEqual([1, 1, 0.88, 0.88]);
  });
});
