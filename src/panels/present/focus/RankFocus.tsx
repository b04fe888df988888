import type { RegionId } from '../../../model/ids';
import { rankedIn } from '../../../views/story/facts';
import type { StoryWorld } from '../../../views/story/world';
import { RegionBars } from './RegionBars';

/** The first regions of the ranking, the selected one in copper. */
export function RankFocus({ top, world }: { readonly top: number; readonly world: StoryWorld }) {
  const { selection } = world.scenario;
  const ids: readonly RegionId[] = world.ranking
    .filter(({ rank }) => rank !== undefined)
    .slice(0, Math.min(top, rankedIn(world)))
    .map(({ regionId }) => regionId);
  return <RegionBars ids={ids} marked={selection.type === 'region' ? selection.id : undefined} world={world} />;
}
