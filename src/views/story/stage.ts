import { linkageOfFab } from '../../corridors/linkage';
import { projectTargets, regionPlace } from '../../corridors/places';
import { findRoute } from '../../corridors/route';
import type { LngLat } from '../../model/geo';
import type { ProjectId, RegionId } from '../../model/ids';
import type { Project } from '../../model/place';
import type { Crossing } from '../../model/port';
import type { Region } from '../../model/region';
import type { Scene } from '../../model/scenario';
import { reachOf, regionOf, type StoryWorld } from './world';

export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** What the map of a scene shows beside the scores, for files that have no map of their own. */
export interface Stage {
  /** What must be seen; nothing: the continent. */
  readonly bounds: Bounds | undefined;
  readonly isClose: boolean;
  readonly regionIds: readonly RegionId[];
  readonly ways: readonly (readonly LngLat[])[];
  readonly spots: readonly StageSpot[];
}

export interface StageSpot {
  readonly at: LngLat;
  readonly kind: 'city' | 'fab' | 'crossing' | 'region';
  readonly name: string;
}

const NOTHING: Stage = { bounds: undefined, isClose: false, regionIds: [], ways: [], spots: [] };
/** Ways drawn to a fab: more would be a tangle. */
const MOST_WAYS = 8;
/** Degrees of longitude that a map of the page's width shows at zoom 0. */
const DEGREES_AT_ZOOM_0 = 720;

/** The frame, ways and places of a scene: its selection, else the places of its chart. */
export function stageOf(scene: Scene, world: StoryWorld): Stage {
  const shown = subjectOf(scene, world);
  const { camera } = scene;
  if (camera.type === 'fit') return { ...shown, bounds: undefined };
  if (camera.type === 'subject') return shown;
  const [lng, lat] = camera.center;
  const [x, y] = [DEGREES_AT_ZOOM_0 / 2 ** camera.zoom / 2, DEGREES_AT_ZOOM_0 / 2 ** camera.zoom / 3.6];
  return { ...shown, bounds: [lng - x, lat - y, lng + x, lat + y] };
}

function subjectOf({ selection, focus }: Scene, world: StoryWorld): Stage {
  const { atlas } = world;
  switch (selection.type) {
    case 'region':
      return regionStage(selection.id, world);
    case 'linkage':
      return linkageStage(selection.fabId, world);
    case 'port':
      return crossingStage(atlas.crossings.filter(({ portId }) => portId === selection.id));
    case 'crossing':
      return crossingStage(atlas.crossings.filter(({ id }) => id === selection.id));
    case 'project':
      return pointStage(
        atlas.projects.filter(({ id }) => id === selection.id).map(({ at, name }) => ({ at, name, kind: 'fab' })),
      );
    case 'gateway':
      return pointStage(
        atlas.gateways.filter(({ id }) => id === selection.id).map(({ at, name }) => ({ at, name, kind: 'city' })),
      );
    case 'park':
    case 'resource':
    case 'none':
      break;
  }
  if (focus.type === 'ports') {
    const ports = focus.portIds.flatMap((id) => atlas.ports.find((port) => port.id === id) ?? []);
    const spots = ports.map(({ at, name }): StageSpot => ({ at, name, kind: 'crossing' }));
    return { ...NOTHING, spots, bounds: around(spots.map(({ at }) => at)) };
  }
  if (focus.type !== 'compare') return NOTHING;
  const regions = focus.regionIds.flatMap((id) => regionOf(world, id) ?? []);
  return {
    ...NOTHING,
    regionIds: regions.map(({ id }) => id),
    bounds: around(regions.flatMap(corners)),
    spots: regions.map((region) => nameOf(region, world)),
  };
}

/** A region with the way to the fab it reaches first. */
function regionStage(id: RegionId, world: StoryWorld): Stage {
  const region = regionOf(world, id);
  if (region === undefined) return NOTHING;
  const fab = world.atlas.projects.find((project) => project.id === reachOf(world, region.id)?.fab?.id);
  const way = fab && wayTo(region, fab, world);
  const home: StageSpot = { at: region.referenceCity.at, kind: 'city', name: region.referenceCity.name };
  return {
    regionIds: [id],
    isClose: false,
    ways: way ? [way.points] : [],
    spots: [home, ...(fab ? [fabSpot(fab)] : []), ...(way?.crossings ?? []).map(crossingSpot)],
    bounds: around([...corners(region), ...(way?.points ?? [])]),
  };
}

/** A fab with the regions that reach it first. */
function linkageStage(fabId: ProjectId, world: StoryWorld): Stage {
  const { atlas, graph } = world;
  const fab = atlas.projects.find(({ id }) => id === fabId);
  if (fab === undefined) return NOTHING;
  const near = linkageOfFab(graph, atlas, fabId)?.regions.slice(0, MOST_WAYS) ?? [];
  const regions = near.flatMap(({ id }) => regionOf(world, id) ?? []);
  const ways = regions.flatMap((region) => wayTo(region, fab, world) ?? []);
  const cities = regions.map(
    ({ referenceCity: { at, name } }): StageSpot => ({ at, name: name === fab.city ? '' : name, kind: 'city' }),
  );
  const points = ways.map((way) => way.points);
  return {
    regionIds: fab.regionId === undefined ? [] : [fab.regionId],
    isClose: false,
    ways: points,
    spots: [fabSpot(fab), ...cities.filter(({ name }) => name !== '')],
    bounds: around([fab.at, ...points.flat()]),
  };
}

function crossingStage(crossings: readonly Crossing[]): Stage {
  return pointStage(crossings.map(crossingSpot));
}

function pointStage(spots: readonly StageSpot[]): Stage {
  return { ...NOTHING, spots, isClose: true, bounds: around(spots.map(({ at }) => at)) };
}

function wayTo(region: Region, fab: Project, { atlas, graph }: StoryWorld) {
  const [target] = projectTargets([fab]);
  const route = target && findRoute(graph, regionPlace(region), target.place, { by: 'hours' });
  if (route === undefined || typeof route === 'string') return undefined;
  const points: readonly LngLat[] = [
    region.referenceCity.at,
    ...route.nodes.flatMap((id): readonly LngLat[] => {
      const node = atlas.network.nodes.find((candidate) => candidate.id === id);
      return node === undefined ? [] : [node.at];
    }),
    fab.at,
  ];
  const crossings = route.crossings.flatMap((id) => atlas.crossings.find((crossing) => crossing.id === id) ?? []);
  return { points, crossings };
}

function fabSpot({ at, city }: Project): StageSpot {
  return { at, kind: 'fab', name: city };
}

function crossingSpot({ at, name }: Crossing): StageSpot {
  return { at, kind: 'crossing', name };
}

function nameOf({ names, bounds: [west, south, east, north] }: Region, { text }: StoryWorld): StageSpot {
  return { at: [(west + east) / 2, (south + north) / 2], kind: 'region', name: names[text.language] };
}

function corners({ bounds: [west, south, east, north] }: Region): readonly LngLat[] {
  return [
    [west, south],
    [east, north],
  ];
}

function around(points: readonly LngLat[]): Bounds | undefined {
  if (points.length === 0) return undefined;
  const [lngs, lats] = [points.map(([lng]) => lng), points.map(([, lat]) => lat)];
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}
