import type { Told } from '../story/told';
import { type Desk, named } from './desk';
import { CONTINENT, citiesNear, classesOf, legendOf, padded, plain } from './mapPlan';
import type { MapPlan, Spot } from './model';

/** Degrees of longitude around a single place: its cities with it. */
const CLOSE = { west: 3, south: 2.2 } as const;

/** The map of a scene: scores as colours where the scene stands on them, its ways and places over it. */
export function storyMap(desk: Desk, { scene, stage, study, slide }: Told): MapPlan {
  const isScored = scene.view !== 'ports';
  const spots = stage.spots.map(({ at, kind, name }): Spot => ({ at, kind, label: named(name) }));
  const bounds = frameOf(stage);
  const [first] = stage.spots;
  const cities = stage.isClose && first ? citiesNear(desk.study, first.at) : [];
  return {
    ...plain(desk, bounds),
    fill: isScored ? 'class' : 'focus',
    classes: isScored ? classesOf(study) : new Map(),
    focus: stage.regionIds,
    ways: stage.ways,
    spots: [...spots, ...cities.map((city): Spot => ({ at: city.at, kind: 'city', label: named(city.name) }))],
    alt: named(slide.headline),
    ...(isScored && { legend: legendOf(desk) }),
  };
}

function frameOf({ bounds, isClose }: Told['stage']): MapPlan['bounds'] {
  if (bounds === undefined) return CONTINENT;
  const [west, south, east, north] = bounds;
  if (!isClose) return padded(bounds);
  return [west - CLOSE.west, south - CLOSE.south, east + CLOSE.west, north + CLOSE.south];
}
