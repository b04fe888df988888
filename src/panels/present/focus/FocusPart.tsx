import type { Scene } from '../../../model/scenario';
import type { StoryWorld } from '../../../views/story/world';
import { CompareFocus } from './CompareFocus';
import { CorridorFocus } from './CorridorFocus';
import { PortsFocus } from './PortsFocus';
import { RankFocus } from './RankFocus';
import { ReasonsFocus } from './ReasonsFocus';
import { TimelineFocus } from './TimelineFocus';

/** The chart or table of a scene. */
export function FocusPart({ scene: { focus }, world }: { readonly scene: Scene; readonly world: StoryWorld }) {
  switch (focus.type) {
    case 'none':
      return null;
    case 'rank':
      return <RankFocus top={focus.top} world={world} />;
    case 'compare':
      return <CompareFocus regionIds={focus.regionIds} world={world} />;
    case 'reasons':
      return <ReasonsFocus regionId={focus.regionId} world={world} />;
    case 'corridor':
      return <CorridorFocus regionId={focus.regionId} world={world} />;
    case 'ports':
      return <PortsFocus portIds={focus.portIds} world={world} />;
    case 'timeline':
      return <TimelineFocus world={world} />;
  }
}
