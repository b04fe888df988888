import type { LngLat } from '../model/geo';
import type { Scene } from '../model/scenario';
import { selectCorridorLines } from '../state/corridorLines';
import type { AppState } from '../state/store';
import { type Bounds, boundsWith, CONTINENT } from './camera';

/** Around a single point, in degrees: close enough for its town, wide enough for its neighbours. */
const AROUND = 0.9;

/** What a scene is about, as a frame for the camera: its selection with its ways, else the places of its chart, else all. */
export function sceneBounds(scene: Scene, state: AppState): Bounds {
  if (scene.camera.type === 'fit') return CONTINENT;
  const { atlas } = state;
  const { selection, focus } = scene;
  switch (selection.type) {
    case 'region': {
      const region = atlas.regions.find(({ id }) => id === selection.id);
      return region === undefined ? CONTINENT : boundsWith(region, selectCorridorLines(state));
    }
    case 'linkage':
      return around(
        selectCorridorLines(state).flatMap(({ course }) => course),
        0,
      );
    case 'port':
      return around(pointsOf(atlas.ports, [selection.id]), AROUND);
    case 'crossing':
      return around(pointsOf(atlas.crossings, [selection.id]), AROUND);
    case 'project':
      return around(pointsOf(atlas.projects, [selection.id]), AROUND);
    case 'gateway':
      return around(pointsOf(atlas.gateways, [selection.id]), AROUND);
    case 'park':
      return around(pointsOf(state.session.extras.parks ?? [], [selection.id]), AROUND);
    case 'resource':
      return around(pointsOf(state.session.extras.resources ?? [], [selection.id]), AROUND);
    case 'none':
      break;
  }
  if (focus.type === 'ports') return around(pointsOf(atlas.ports, focus.portIds), AROUND);
  if (focus.type !== 'compare') return CONTINENT;
  const corners = atlas.regions
    .filter(({ id }) => focus.regionIds.includes(id))
    .flatMap(({ bounds: [west, south, east, north] }): readonly LngLat[] => [
      [west, south],
      [east, north],
    ]);
  return around(corners, 0);
}

function pointsOf<Id extends string>(things: readonly { readonly id: Id; readonly at: LngLat }[], ids: readonly Id[]) {
  return things.filter(({ id }) => ids.includes(id)).map(({ at }) => at);
}

function around(points: readonly LngLat[], margin: number): Bounds {
  if (points.length === 0) return CONTINENT;
  const [lngs, lats] = [points.map(([lng]) => lng), points.map(([, lat]) => lat)];
  return [
    Math.min(...lngs) - margin,
    Math.min(...lats) - margin,
    Math.max(...lngs) + margin,
    Math.max(...lats) + margin,
  ];
}
