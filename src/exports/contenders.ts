import type { RegionId } from '../model/ids';
import { effectiveWeights } from '../scoring/profile';
import { sitePartsOf } from '../scoring/sites';
import { type Contender, regionContender, siteContender } from '../views/contender';
import type { OrderedSites } from './order';
import type { Study } from './study';

/** Regions, then sites, each once and in the order in which they were named, as the page compares them. */
export function contendersOf(
  { prepared, ranking, scenario, text }: Study,
  regionIds: readonly RegionId[],
  { rows }: Pick<OrderedSites, 'rows'>,
): readonly Contender[] {
  const scores = new Map(ranking.map((score) => [score.regionId, score]));
  const parts = sitePartsOf(scenario, effectiveWeights(scenario, prepared.criteria));
  const sites = new Map(rows.map((row) => [row.id, row]));
  return [
    ...[...new Set(regionIds)].flatMap((id) => {
      const region = prepared.regions.find((one) => one.id === id);
      return region === undefined ? [] : [regionContender(region, scores)];
    }),
    ...[...sites.values()].flatMap((row) => siteContender(row, { prepared, scores, parts }, text) ?? []),
  ];
}
