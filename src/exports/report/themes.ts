import { THEMES, type Theme } from '../../model/criterion';
import type { Country } from '../../model/geo';
import type { PlaceScore } from '../../model/score';
import { effectiveWeights } from '../../scoring/profile';
import { themeValue } from '../../scoring/themes';
import type { Study } from '../study';

/** Value of a theme in a region or at a site, 0..100: the mean of what is known of it, by weight. */
export function themeValues(study: Study, score: Pick<PlaceScore, 'values'>): ReadonlyMap<Theme, number> {
  const { atlas, scenario } = study;
  const weights = effectiveWeights(scenario, atlas.criteria);
  return new Map(
    THEMES.flatMap((theme): readonly (readonly [Theme, number])[] => {
      const criteria = atlas.criteria.filter((criterion) => criterion.theme === theme);
      const value = themeValue(score.values, criteria, weights);
      return value === undefined ? [] : [[theme, value]];
    }),
  );
}

/** Themes with weight, heaviest first. */
export function themesThatCount({ atlas, scenario }: Study): readonly Theme[] {
  const weights = effectiveWeights(scenario, atlas.criteria);
  const weightOf = (theme: Theme): number =>
    atlas.criteria.reduce((sum, { id, theme: own }) => sum + (own === theme ? (weights[id] ?? 0) : 0), 0);
  return THEMES.filter((theme) => weightOf(theme) > 0).toSorted((a, b) => weightOf(b) - weightOf(a));
}

/** Median of each theme over the ranked regions of a country, and how many they are. */
export function countryMedians(study: Study, country: Country) {
  const countryOf = new Map(study.atlas.regions.map((region) => [region.id, region.country]));
  const peers = study.ranking.filter(({ rank, regionId }) => rank !== undefined && countryOf.get(regionId) === country);
  const values = peers.map((peer) => themeValues(study, peer));
  const medians = new Map(
    THEMES.flatMap((theme): readonly (readonly [Theme, number])[] => {
      const known = values.flatMap((of) => of.get(theme) ?? []).toSorted((a, b) => a - b);
      const middle = median(known);
      return middle === undefined ? [] : [[theme, middle]];
    }),
  );
  return { count: peers.length, medians };
}

function median(sorted: readonly number[]): number | undefined {
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
