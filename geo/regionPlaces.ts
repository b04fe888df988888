import type { MultiPolygon, Polygon, Position } from 'geojson';
import polylabel from 'polylabel';

type Shape = Polygon | MultiPolygon;
type Box = readonly [west: number, south: number, east: number, north: number];

/** [west, south, east, north] in degrees. */
export function boundsOf(shape: Shape): Box {
  const points = polygonsOf(shape).flat(2);
  const [lngs, lats] = [points.map(([lng = 0]) => lng), points.map(([, lat = 0]) => lat)];
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

/** The point of the largest part that is farthest from its edges, longitudes shrunk as they are on the ground. */
export function labelPointOf(shape: Shape): readonly [lng: number, lat: number] {
  const [largest] = polygonsOf(shape).toSorted((a, b) => ringArea(b[0] ?? []) - ringArea(a[0] ?? []));
  if (largest === undefined) throw new Error('expected a shape with a polygon, got none');
  const [, south, , north] = boundsOf(shape);
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const ground = largest.map((ring) => ring.map(([lng = 0, lat = 0]) => [lng * shrink, lat]));
  const [x, y] = polylabel(ground, 0.01);
  return [x / shrink, y];
}

function polygonsOf(shape: Shape): readonly Position[][][] {
  return shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
}

/** Twice the area, in square degrees: enough to find the largest part. */
function ringArea(ring: readonly Position[]): number {
  const cross = ring.map(([lng = 0, lat = 0], at) => {
    const [nextLng = 0, nextLat = 0] = ring[(at + 1) % ring.length] ?? [];
    return lng * nextLat - nextLng * lat;
  });
  return Math.abs(cross.reduce((sum, part) => sum + part, 0));
}
