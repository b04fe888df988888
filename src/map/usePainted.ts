import { useMemo } from 'react';
import type { RegionId } from '../model/ids';
import { lastOf } from '../state/memo';
import { type Firmness, selectFirmness, selectRanking } from '../state/select';
import { useApp } from '../state/store';
import { type RegionState, regionStates } from './featureState';
import type { MapTheme } from './tokens';

/** A rank that may move over more places than this is drawn with dots. */
const WIDE_PLACES = 25;

/** Colour, texture and outline of every region, in the order of the atlas. */
export function usePainted(theme: MapTheme): readonly RegionState[] {
  const regions = useApp(({ atlas }) => atlas.regions);
  const ranking = useApp(selectRanking);
  const uncertain = uncertainOf(useApp(selectFirmness));
  const selected = useApp(({ scenario: { selection } }) => (selection.type === 'region' ? selection.id : undefined));
  const pointed = useApp(({ session }) => (session.pointed?.type === 'region' ? session.pointed.id : undefined));
  return useMemo(
    () => regionStates(regions, { ranking, uncertain, theme, selected, pointed }),
    [regions, ranking, uncertain, theme, selected, pointed],
  );
}

const uncertainOf = lastOf((firmness: Firmness | undefined): ReadonlySet<RegionId> => {
  const wide = [...(firmness?.ranges.values() ?? [])].filter(({ low, high }) => high - low > WIDE_PLACES);
  return new Set(wide.map(({ regionId }) => regionId));
});
