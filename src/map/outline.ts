import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { CONTINENT, fitBox, mercatorY } from './camera';

/** One region as an SVG path in pixels. */
export interface OutlinePath {
  readonly id: string;
  readonly d: string;
}

/** Steps shorter than this are left out: the outline only stands in until the map has come. */
const COARSE_PX = 1.2;

/** Where the outline has a point of the globe, in pixels of the box. */
export function outlinePlace(width: number, height: number): (at: readonly number[]) => readonly [number, number] {
  const { perPixel, left, top } = fitBox(CONTINENT, width, height);
  return ([lng = 0, lat = 0]) => [(lng - left) / perPixel, (top - mercatorY(lat)) / perPixel];
}

/** The regions as SVG paths in a box, where the map will draw them at first. */
export function outlinePaths(
  regions: FeatureCollection<Polygon | MultiPolygon, { readonly id: string }>,
  width: number,
  height: number,
): readonly OutlinePath[] {
  const project = outlinePlace(width, height);
  return regions.features.map(({ geometry, properties }) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return { id: properties.id, d: polygons.flatMap((rings) => rings.map((ring) => ringPath(ring, project))).join('') };
  });
}

function ringPath(ring: readonly Position[], project: (at: Position) => readonly [number, number]): string {
  let [x, y] = [Number.NaN, Number.NaN];
  const steps: string[] = [];
  for (const at of ring) {
    const [nextX, nextY] = project(at);
    if (Math.abs(nextX - x) < COARSE_PX && Math.abs(nextY - y) < COARSE_PX) continue;
    [x, y] = [nextX, nextY];
    steps.push(`${x.toFixed(1)},${y.toFixed(1)}`);
  }
  return steps.length < 3 ? '' : `M${steps.join('L')}Z`;
}
