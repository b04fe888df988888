import type { LngLat } from '../../model/geo';
import type { RegionId } from '../../model/ids';
import { locateRegion, type RegionShape } from '../locate';

type Shapes = { readonly features: readonly RegionShape[] };

const WEST = -190;
const SOUTH = 5;
const CELL = 0.25;
const COLUMNS = 560;
const ROWS = 320;
const UNKNOWN = 0;
const MIXED = 1;
const NOWHERE = 2;
const FIRST = 3;
/** How far outside every outline a point may lie, in degrees: on a drawn coast or river. */
const SHORE: readonly number[] = [0.05, 0.12];

/**
 * Says in which region each of many points lies. A grid remembers the region of every cell that no outline passes; only
 * points in the other cells are tested against the outlines, and those on a shore belong to the nearest region.
 */
export function manyLocator(shapes: Shapes): (lng: number, lat: number) => RegionId | undefined {
  const cells = new Uint8Array(COLUMNS * ROWS);
  const ids = shapes.features.map(({ properties }) => properties.id);
  markOutlines(shapes, cells);
  return (lng, lat) => {
    const at: LngLat = [lng > 0 ? lng - 360 : lng, lat];
    const cell = cellOf(at[0], lat);
    const known = cell === undefined ? MIXED : cells[cell];
    if (known !== undefined && known >= FIRST) return ids[known - FIRST];
    if (known === NOWHERE) return undefined;
    const found = locateRegion(at, shapes);
    if (known === UNKNOWN && cell !== undefined) {
      cells[cell] = found === undefined ? NOWHERE : FIRST + ids.indexOf(found);
      return found;
    }
    return found ?? onShore(at, shapes);
  };
}

function cellOf(lng: number, lat: number): number | undefined {
  const [x, y] = [Math.floor((lng - WEST) / CELL), Math.floor((lat - SOUTH) / CELL)];
  return x >= 0 && x < COLUMNS && y >= 0 && y < ROWS ? y * COLUMNS + x : undefined;
}

/** Cells an outline passes, and their neighbours, so that the shore is asked about there too. */
function markOutlines({ features }: Shapes, cells: Uint8Array): void {
  for (const { geometry } of features) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const ring of polygons.flat()) {
      ring.forEach(([lng = 0, lat = 0], index) => {
        const [lastLng = lng, lastLat = lat] = ring[index - 1] ?? [];
        const steps = 1 + Math.ceil((2 * Math.max(Math.abs(lng - lastLng), Math.abs(lat - lastLat))) / CELL);
        for (let step = 0; step <= steps; step++) {
          mark(cells, lastLng + ((lng - lastLng) * step) / steps, lastLat + ((lat - lastLat) * step) / steps);
        }
      });
    }
  }
}

function mark(cells: Uint8Array, lng: number, lat: number): void {
  for (const dx of [-CELL, 0, CELL]) {
    for (const dy of [-CELL, 0, CELL]) {
      const cell = cellOf(lng + dx, lat + dy);
      if (cell !== undefined) cells[cell] = MIXED;
    }
  }
}

function onShore([lng, lat]: LngLat, shapes: Shapes): RegionId | undefined {
  for (const away of SHORE) {
    for (let turn = 0; turn < 8; turn++) {
      const angle = (turn * Math.PI) / 4;
      const stretch = Math.cos((lat * Math.PI) / 180);
      const near: LngLat = [lng + (away * Math.cos(angle)) / stretch, lat + away * Math.sin(angle)];
      const found = locateRegion(near, shapes);
      if (found) return found;
    }
  }
  return undefined;
}
