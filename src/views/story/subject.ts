import type { Scene } from '../../model/scenario';
import { factsOf } from './claim';
import type { Fact } from './fact';
import { reachOf, regionOf, type StoryWorld } from './world';

/** Figures of what a scene shows, for words that name none themselves. */
export function subjectFacts(scene: Scene, world: StoryWorld): readonly Fact[] {
  const { selection } = scene;
  switch (selection.type) {
    case 'region':
      return factsOf(world, `range:${selection.id}`, `score:${selection.id}`, `hours:${selection.id}`);
    case 'port':
      return factsOf(world, `trucks:${selection.id}`, `growth:${selection.id}`);
    case 'crossing': {
      const port = world.atlas.crossings.find(({ id }) => id === selection.id)?.portId;
      return port === undefined ? [] : factsOf(world, `trucks:${port}`, `growth:${port}`);
    }
    case 'linkage': {
      const home = world.atlas.projects.find(({ id }) => id === selection.fabId)?.regionId;
      return home === undefined ? [] : factsOf(world, `running:${home}:fab`, `building:${home}:fab`);
    }
    case 'project':
      return factsOf(world, `jobs:${selection.id}`, `investment:${selection.id}`);
    default:
      return focusFacts(scene, world);
  }
}

function focusFacts({ focus }: Scene, world: StoryWorld): readonly Fact[] {
  switch (focus.type) {
    case 'compare':
      return focus.regionIds.flatMap((id) => factsOf(world, `score:${id}`));
    case 'ports':
      return focus.portIds.flatMap((id) => factsOf(world, `trucks:${id}`));
    case 'reasons':
    case 'corridor': {
      const region = regionOf(world, focus.regionId);
      return region && reachOf(world, region.id) ? factsOf(world, `hours:${region.id}`, `km:${region.id}`) : [];
    }
    default:
      return [];
  }
}
