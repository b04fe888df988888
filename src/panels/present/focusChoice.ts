import type { RegionId } from '../../model/ids';
import type { Scene } from '../../model/scenario';
import { type Focus, MOST_IN_FOCUS } from '../../model/story';
import { openingPorts } from '../../state/studiedPorts';
import type { StoryWorld } from '../../views/story/world';

export const FOCUS_CHOICES: readonly Focus['type'][] = [
  'none',
  'rank',
  'compare',
  'reasons',
  'corridor',
  'ports',
  'timeline',
];

const TOP = 8;
const FIRST = 3;

/** A chart of the chosen kind for a scene: about its selection where it has one, else about what the scenario compares. */
export function focusFrom(type: Focus['type'], scene: Scene, { atlas, scenario, ranking }: StoryWorld): Focus {
  const first: RegionId | undefined = ranking[0]?.regionId;
  const subject =
    scene.selection.type === 'region'
      ? scene.selection.id
      : scene.words.type === 'told'
        ? scene.words.regionId
        : undefined;
  const region = subject ?? first;
  switch (type) {
    case 'none':
    case 'timeline':
      return { type };
    case 'rank':
      return { type, top: TOP };
    case 'compare': {
      const leaders = ranking.slice(0, FIRST).map(({ regionId }) => regionId);
      const regionIds =
        scenario.compared.length > 0 ? scenario.compared : [...new Set([...(subject ? [subject] : []), ...leaders])];
      return { type, regionIds: regionIds.slice(0, MOST_IN_FOCUS) };
    }
    case 'reasons':
    case 'corridor':
      return region === undefined ? { type: 'none' } : { type, regionId: region };
    case 'ports': {
      const portIds = scenario.comparedPorts.length > 0 ? scenario.comparedPorts : openingPorts(atlas);
      return { type, portIds: portIds.slice(0, MOST_IN_FOCUS) };
    }
  }
}
