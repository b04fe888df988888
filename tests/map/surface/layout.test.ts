import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BYTES_SHIFT, BYTES_WIDTH, blocksOf, rowsFor, slicesOf } from '../../../src/map/surface/layout';

describe('blocksOf', () => {
  it('puts every byte where the shader looks for it, and none twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 * BYTES_WIDTH + 5 }), (count) => {
        const texture = new Map<number, number>();
        for (const { row, width, height, from, to } of blocksOf(count)) {
          expect(to - from).toBe(width * height);
          for (let at = from; at < to; at++) {
            const [x, y] = [(at - from) % width, row + Math.floor((at - from) / width)];
            expect(texture.has(y * BYTES_WIDTH + x)).toBe(false);
            texture.set(y * BYTES_WIDTH + x, at);
          }
        }
        expect(texture.size).toBe(count);
        for (let place = 0; place < count; place++) {
          const [x, y] = [place & (BYTES_WIDTH - 1), place >> BYTES_SHIFT];
          expect(texture.get(y * BYTES_WIDTH + x)).toBe(place);
          expect(y).toBeLessThan(rowsFor(count));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('takes the three countries in two pieces', () => {
    expect(blocksOf(563_639).map(({ width, height }) => [width, height])).toEqual([
      [2048, 275],
      [439, 1],
    ]);
    expect(rowsFor(563_639)).toBe(276);
    expect(rowsFor(0)).toBe(1);
  });
});

describe('slicesOf', () => {
  it('covers everything once, in order', () => {
    expect(slicesOf(10, 4)).toEqual([
      [0, 4],
      [4, 8],
      [8, 10],
    ]);
    expect(slicesOf(0, 4)).toEqual([]);
  });
});
