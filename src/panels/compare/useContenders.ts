import { useMemo } from 'react';
import { selectCompared, selectComparedSites } from '../../state/compared';
import { selectPrepared, selectScores } from '../../state/select';
import { selectSiteParts } from '../../state/sites/parts';
import { useApp } from '../../state/store';
import { type Contender, regionContender, siteContender } from '../../views/contender';
import { useText } from '../useText';

/** Regions, then sites, in the order they were added; a site as soon as it is measured. */
export function useContenders(): readonly Contender[] {
  const text = useText();
  const regions = useApp(selectCompared);
  const wanted = useApp(({ scenario }) => selectComparedSites(scenario));
  const sites = useApp(({ session }) => session.sites.picture?.compared);
  const parts = useApp(selectSiteParts);
  const scores = useApp(selectScores);
  const prepared = useApp(selectPrepared);
  return useMemo(
    () => [
      ...regions.map((region) => regionContender(region, scores)),
      ...wanted.flatMap((id) => {
        const site = sites?.find((one) => one.id === id);
        return (site && siteContender(site, { prepared, scores, parts }, text)) ?? [];
      }),
    ],
    [regions, wanted, sites, scores, prepared, parts, text],
  );
}
