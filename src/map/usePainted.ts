import { useMemo } from 'react';
import { selectShownChances } from '../state/confidence/shown';
import { selectRanking } from '../state/select';
import { selectEffects } from '../state/selectEffects';
import { useApp } from '../state/store';
import { chanceStates } from './chances';
import { type RegionState, regionStates } from './featureState';
import type { Outlined } from './overlay';
import { useUncovered } from './useUncovered';

/** Colour of every region, in the order of the atlas; under the hexagons none changes, as each change is a frame of the map. */
export function usePainted(): readonly RegionState[] {
  const regions = useApp(({ atlas }) => atlas.regions);
  const ranking = useUncovered(selectRanking);
  const effects = useUncovered(selectEffects);
  const chances = useUncovered(selectShownChances);
  return useMemo(
    () => (chances ? chanceStates(regions, chances) : regionStates(regions, ranking, effects)),
    [regions, ranking, effects, chances],
  );
}

/** The regions that carry an outline, by their place in the atlas. */
export function useOutlined(): Outlined {
  const regions = useApp(({ atlas }) => atlas.regions);
  const selected = useApp(({ scenario: { selection } }) => (selection.type === 'region' ? selection.id : undefined));
  const pointed = useApp(({ session }) => (session.pointed?.type === 'region' ? session.pointed.id : undefined));
  return useMemo(() => {
    const place = (id: typeof selected) => {
      const found = id === undefined ? undefined : regions.findIndex((region) => region.id === id);
      return found === undefined || found < 0 ? undefined : found;
    };
    return { selected: place(selected), pointed: place(pointed) };
  }, [regions, selected, pointed]);
}
