import { CHUNK_CELLS } from '../../model/surface';
import { MEAN_RADIUS_KM } from '../geodesy';
import { cornersOf } from './h3';

/** Corners of some cells on the square of web mercator, and their land. */
export interface CellShapes {
  /** x and y of six corners for each cell. */
  readonly corners: Float32Array;
  readonly areaKm2: Float32Array;
  /** West, north, east and south of each `CHUNK_CELLS` cells. */
  readonly boxes: Float32Array;
}

const CORNERS = 6;
const NUMBERS = 2 * CORNERS;

/**
 * Writes the corners of the cells from `first` up to `last`; of the few with fewer than six corners the last one repeats. Areas
 * are those between the corners on the mean sphere, as on a map of equal area: off by less than a ten-thousandth at this size.
 */
export function writeShapes(
  shapes: Pick<CellShapes, 'corners' | 'areaKm2'>,
  codes: Uint32Array,
  resolution: number,
  first: number,
  last: number,
): void {
  for (let c = first; c < last; c++) {
    const ring = cornersOf(codes[c] ?? 0, resolution);
    // The outermost Aleutians have eastern longitudes: they are drawn where they lie, west of Alaska, below -180.
    const turn = (ring[0]?.[1] ?? 0) > 0 ? -360 : 0;
    let [before, beforeSin] = [0, 0];
    let doubled = 0;
    for (let k = 0; k <= CORNERS; k++) {
      const corner = ring[k === CORNERS ? 0 : Math.min(k, ring.length - 1)];
      const [lat, own] = corner ?? [0, 0];
      const lng = nearTo(own + turn, k === 0 ? own + turn : before);
      const sin = Math.sin((lat * Math.PI) / 180);
      if (k > 0) doubled += (lng - before) * (sin + beforeSin);
      [before, beforeSin] = [lng, sin];
      if (k === CORNERS) break;
      shapes.corners[NUMBERS * c + 2 * k] = lng / 360 + 0.5;
      shapes.corners[NUMBERS * c + 2 * k + 1] = 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
    }
    shapes.areaKm2[c] = ((Math.abs(doubled) * Math.PI) / 360) * MEAN_RADIUS_KM ** 2;
  }
}

/** The same longitude within half a turn of another. */
function nearTo(lng: number, other: number): number {
  if (lng - other > 180) return lng - 360;
  return other - lng > 180 ? lng + 360 : lng;
}

/** West, north, east and south of each `CHUNK_CELLS` cells. */
export function boxesOf(corners: Float32Array): Float32Array {
  const size = CHUNK_CELLS * NUMBERS;
  const boxes = new Float32Array(4 * Math.ceil(corners.length / size));
  for (let box = 0, at = 0; at < corners.length; box += 4, at += size) {
    let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let k = at; k < Math.min(corners.length, at + size); k += 2) {
      const [x, y] = [corners[k] ?? 0, corners[k + 1] ?? 0];
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < north) north = y;
      if (y > south) south = y;
    }
    boxes.set([west, north, east, south], box);
  }
  return boxes;
}
