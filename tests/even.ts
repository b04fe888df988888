import fc from 'fast-check';

const STEPS = 2 ** 30;

/**
 * Numbers from `min` to `max`, spread evenly, with some that doubles alone would draw. `fc.double` takes every double to be as
 * likely as another, so that half of those from 0 to 100 are below 1e-160, where nothing differs.
 */
export function even(min: number, max: number): fc.Arbitrary<number> {
  const spread = fc
    .integer({ min: 0, max: STEPS })
    .map((step) => Math.min(max, Math.max(min, min + ((max - min) * step) / STEPS)));
  const double = fc.double({ min, max, noNaN: true });
  // Without -0, which JSON does not tell from 0.
  return fc.oneof({ weight: 4, arbitrary: spread }, { weight: 1, arbitrary: double }).map((value) => value + 0);
}
