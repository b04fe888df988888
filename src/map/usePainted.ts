import { useMemo } from 'react';
import { selectRanking } from '../state/select';
import { useApp } from '../state/store';
import { type RegionState, regionStates } from './featureState';

/** Colour and outline of every region, in the order of the atlas. */
export function usePainted(): readonly RegionState[] {
  const regions = useApp(({ atlas }) => atlas.regions);
  const ranking = useApp(selectRanking);
  const selected = useApp(({ scenario: { selection } }) => (selection.type === 'region' ? selection.id : undefined));
  const pointed = useApp(({ session }) => (session.pointed?.type === 'region' ? session.pointed.id : undefined));
  return useMemo(() => regionStates(regions, { ranking, selected, pointed }), [regions, ranking, selected, pointed]);
}
