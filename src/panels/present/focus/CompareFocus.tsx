import type { RegionId } from '../../../model/ids';
import type { StoryWorld } from '../../../views/story/world';
import { RegionBars } from './RegionBars';

/** Chosen regions side by side, on the scale of the whole ranking. */
export function CompareFocus({
  regionIds,
  world,
}: {
  readonly regionIds: readonly RegionId[];
  readonly world: StoryWorld;
}) {
  return <RegionBars ids={regionIds} marked={regionIds[0]} world={world} />;
}
