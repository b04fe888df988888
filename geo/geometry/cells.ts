import type { Position } from 'geojson';
import { centreOf } from '../../src/corridors/surface/h3';
import type { RegionShape } from '../../src/data/locate';
import { type CellCode, type CellList, CHILDREN, codesOf, isCell } from '../../src/model/cellCode';
import { CELL_RESOLUTION } from '../../src/model/surface';

/** Cells of this resolution are left out whole where their middle is far from the three countries. */
const WIDE = 3;
const SOUTH = 12.5;
const NORTH = 84.5;
const WEST = -190;
const EAST = -50;
/** Height of the bands by which edges are found, in degrees. */
const BAND = 0.05;

/** Every cell whose centre lies in one of some shapes; where two hold it, in the first, as `locateRegion` says. */
export function cellsWithin(shapes: readonly RegionShape[]): CellList {
  const holds = shapes.map(holder);
  const found = shapes.map((): CellCode[] => []);
  for (const code of candidates()) {
    const [lng, lat] = centreOf(code, CELL_RESOLUTION);
    const region = holds.findIndex((isIn) => isIn(lng > 0 ? lng - 360 : lng, lat));
    found[region]?.push(code);
  }
  return {
    codes: Uint32Array.from(found.flat()),
    regions: Uint8Array.from(found.flatMap((codes, region) => codes.map(() => region))),
  };
}

function* candidates(): Generator<CellCode> {
  const children = CHILDREN ** (CELL_RESOLUTION - WIDE);
  for (let wide = 0; wide < codesOf(WIDE); wide++) {
    if (!isCell(wide, WIDE)) continue;
    const [lng, lat] = centreOf(wide, WIDE);
    const west = lng > 0 ? lng - 360 : lng;
    if (lat < SOUTH || lat > NORTH || west < WEST || west > EAST) continue;
    for (let code = wide * children; code < (wide + 1) * children; code++) {
      if (isCell(code, CELL_RESOLUTION)) yield code;
    }
  }
}

/**
 * Whether a point lies in a shape, by the very comparison of `data/locate`, but only with the edges at its height: the others
 * can not change the answer.
 */
function holder({ geometry }: RegionShape): (lng: number, lat: number) => boolean {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const bands = new Map<number, (readonly Edge[])[]>();
  for (const rings of polygons) {
    for (const [band, edges] of bandsOf(rings)) bands.set(band, [...(bands.get(band) ?? []), edges]);
  }
  return (lng, lat) => {
    const near = bands.get(Math.floor(lat / BAND)) ?? [];
    return near.some((edges) => edges.reduce((odd, edge) => (crosses(edge, lng, lat) ? !odd : odd), false));
  };
}

/** Where an edge starts and ends. */
type Edge = readonly [startLng: number, startLat: number, endLng: number, endLat: number];

/** Edges of all rings of a polygon by band. Holes are rings like the outline, so all count together. */
function bandsOf(rings: Position[][]): ReadonlyMap<number, readonly Edge[]> {
  const bands = new Map<number, Edge[]>();
  const put = (band: number, edge: Edge): void => {
    const list = bands.get(band);
    if (list) list.push(edge);
    else bands.set(band, [edge]);
  };
  for (const ring of rings) {
    for (const [index, [endLng = 0, endLat = 0]] of ring.entries()) {
      const [startLng = endLng, startLat = endLat] = ring[index - 1] ?? [];
      const last = Math.floor(Math.max(startLat, endLat) / BAND);
      for (let band = Math.floor(Math.min(startLat, endLat) / BAND); band <= last; band++) {
        put(band, [startLng, startLat, endLng, endLat]);
      }
    }
  }
  return bands;
}

function crosses([startLng, startLat, endLng, endLat]: Edge, lng: number, lat: number): boolean {
  if (startLat > lat === endLat > lat) return false;
  return lng < startLng + ((endLng - startLng) * (lat - startLat)) / (endLat - startLat);
}
