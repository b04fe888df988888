import fc from 'fast-check';
import type { RegionId } from '../src/model/ids';
import { LEVELS, SITE_KINDS, SITE_MEASURES, type SiteChoice } from '../src/model/site';
import { even } from './even';

/** Any choice of sites that a user could have made. */
export function anySites(regions: readonly RegionId[]): fc.Arbitrary<SiteChoice> {
  const weight = even(0, 1000).map((value) => value + 0);
  return fc.record({
    level: fc.constantFrom(...LEVELS),
    kinds: fc.shuffledSubarray([...SITE_KINDS]),
    within: fc.option(fc.constantFrom(...regions), { nil: undefined }),
    weights: fc
      .tuple(fc.subarray([...SITE_MEASURES]), fc.array(weight, { minLength: 9, maxLength: 9 }))
      .map(([measures, values]) => Object.fromEntries(measures.map((measure, i) => [measure, values[i] ?? 0]))),
    compared: fc.uniqueArray(fc.constantFrom('town:4004898', 'park:mx-bcn-pimsa-1', 'project:tsmc-az', 'own:d-1:17'), {
      maxLength: 4,
    }),
    chosen: fc.constantFrom('', 'town:4004898', 'own:d-1:17'),
  });
}
