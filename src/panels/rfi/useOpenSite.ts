import { useMemo } from 'react';
import type { AnswerSite } from '../../exports/rfi/site';
import { useApp } from '../../state/store';
import { siteName } from '../../views/siteName';
import { useText } from '../useText';

/** The candidate site that is open in Sites, with what was measured for it. */
export function useOpenSite(): AnswerSite | undefined {
  const text = useText();
  const isOpen = useApp(({ scenario }) => scenario.sites.level === 'sites' && scenario.sites.chosen !== '');
  const row = useApp(({ session }) => session.sites.picture?.chosen);
  const regions = useApp(({ atlas }) => atlas.regions);
  return useMemo(() => {
    const region = regions.find(({ id }) => id === row?.regionId);
    if (!isOpen || row === undefined || region === undefined) return undefined;
    const { lng, lat, people, isCensus, neighbours, measures } = row;
    return {
      ...{ name: siteName(row, text), at: [lng, lat] as const, regionId: region.id, measures },
      ...(people !== undefined && { people }),
      ...(isCensus !== undefined && { isCensus }),
      ...(neighbours !== undefined && { neighbours }),
    };
  }, [isOpen, row, regions, text]);
}
