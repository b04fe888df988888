import { useMemo } from 'react';
import type { SiteRow } from '../../model/sitePicture';
import {
  selectEffectiveWeights,
  selectPrepared,
  selectRanking,
  selectRegionMap,
  selectScores,
} from '../../state/select';
import { selectSiteParts } from '../../state/sites/parts';
import { useApp } from '../../state/store';
import { type Contender, regionContender, siteContender } from '../../views/contender';
import { useText } from '../useText';
import { type LineupRow, lineupRows } from './lineup';

/** Whose rows are shown: those compared, all ranked regions, or the best of the ranked sites. */
export const WHO = ['compared', 'ranked', 'sites'] as const;
export type Who = (typeof WHO)[number];

const NONE: readonly SiteRow[] = [];

/** The rows of the ranking by theme, in no order yet. */
export function useLineup(contenders: readonly Contender[], who: Who): readonly LineupRow[] {
  const text = useText();
  const ranking = useApp(selectRanking);
  const regions = useApp(selectRegionMap);
  const scores = useApp(selectScores);
  const prepared = useApp(selectPrepared);
  const parts = useApp(selectSiteParts);
  const weights = useApp(selectEffectiveWeights);
  const sites = useApp(({ session }) => session.sites.picture?.rows) ?? NONE;
  return useMemo(() => {
    const places = (): readonly Contender[] => {
      if (who === 'compared') return contenders;
      if (who === 'sites') return sites.flatMap((row) => siteContender(row, { prepared, scores, parts }, text) ?? []);
      return ranking.flatMap(({ regionId, rank }) => {
        const region = rank === undefined ? undefined : regions.get(regionId);
        return region === undefined ? [] : [regionContender(region, scores)];
      });
    };
    return lineupRows(places(), prepared.criteria, weights, parts.siteWeights);
  }, [contenders, who, ranking, regions, scores, prepared, parts, weights, sites, text]);
}
