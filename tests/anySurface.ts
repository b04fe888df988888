import fc from 'fast-check';
import { MOST_SPACING_KM, SURFACE_SHOWS, type SurfaceChoice } from '../src/model/surface';
import { even } from './even';

const between = (min: number, max: number) => even(min, max);

/** Any way to show the ground that a user could have chosen. */
export const anySurface: fc.Arbitrary<SurfaceChoice> = fc.record({
  show: fc.constantFrom(...SURFACE_SHOWS),
  least: fc.option(between(0, 100), { nil: undefined }),
  spacingKm: between(0, MOST_SPACING_KM),
  isFine: fc.boolean(),
  at: fc.option(fc.tuple(between(-180, 180), between(-90, 90)), { nil: undefined }),
});
