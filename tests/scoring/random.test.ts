import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pcg32, seeded } from '../../src/scoring/random';

describe('pcg32', () => {
  it('gives the numbers printed by the author’s demo program (seed 42, stream 54)', () => {
    const next = pcg32(42, 54);
    const words = Array.from({ length: 6 }, () => next());
    expect(words).toEqual([0xa15c02b7, 0x7b47f409, 0xba1d3330, 0x83d2f293, 0xbfa4784b, 0xcbed606e]);
  });

  it('equals the definition in whole 64-bit numbers, for any seed and stream', () => {
    const mask = 2n ** 64n - 1n;
    const reference = (seed: number, stream: number) => {
      const increment = ((BigInt(stream) << 1n) | 1n) & mask;
      const step = (state: bigint) => (state * 6364136223846793005n + increment) & mask;
      const state = step((step(0n) + BigInt(seed)) & mask);
      const word = ((state ^ (state >> 18n)) >> 27n) & 0xffffffffn;
      const turn = state >> 59n;
      return Number(((word >> turn) | (word << (-turn & 31n))) & 0xffffffffn);
    };
    const whole = fc.maxSafeNat();
    const stream = fc.integer({ min: 0, max: 2 ** 31 - 1 });
    fc.assert(fc.property(whole, stream, (seed, way) => pcg32(seed, way)() === reference(seed, way)));
  });
});

describe('seeded', () => {
  it('stays in 0 <= x < 1 with the mean and variance of the uniform distribution', () => {
    const random = seeded(7);
    const draws = Array.from({ length: 20_000 }, random);
    const mean = draws.reduce((total, x) => total + x, 0) / draws.length;
    const variance = draws.reduce((total, x) => total + (x - mean) ** 2, 0) / draws.length;
    expect(draws.every((x) => x >= 0 && x < 1)).toBe(true);
    expect(mean).toBeCloseTo(1 / 2, 2);
    expect(variance).toBeCloseTo(1 / 12, 2);
  });

  it('tells seeds apart, also above 32 bits', () => {
    const first = [1, 2, 1 + 2 ** 32].map((seed) => seeded(seed)());
    expect(new Set(first).size).toBe(3);
    expect(seeded(1)()).toBe(first[0]);
  });
});
