import type { Scene } from '../../../model/scenario';
import { focusOf } from '../../../views/story/focus';
import type { StoryWorld } from '../../../views/story/world';
import { CorridorFocus } from './CorridorFocus';
import { PortsFocus } from './PortsFocus';
import { ReasonsFocus } from './ReasonsFocus';
import { RegionBars } from './RegionBars';
import { TimelineFocus } from './TimelineFocus';

/** The chart or table of a scene. */
export function FocusPart({ scene, world }: { readonly scene: Scene; readonly world: StoryWorld }) {
  const view = focusOf(scene, world);
  switch (view?.type) {
    case undefined:
      return null;
    case 'regions':
      return <RegionBars view={view} text={world.text} />;
    case 'reasons':
      return <ReasonsFocus view={view} text={world.text} />;
    case 'corridor':
      return <CorridorFocus view={view} text={world.text} />;
    case 'ports':
      return <PortsFocus view={view} text={world.text} />;
    case 'timeline':
      return <TimelineFocus view={view} text={world.text} />;
  }
}
