import type { Grid } from './land';

/** A closed line of [lng, lat], the first point repeated at the end. */
export type Ring = readonly (readonly [number, number])[];
/** An outer ring and the holes in it. */
export type RingPolygon = readonly Ring[];

/**
 * Where a grid's values are at most `level`, as polygons between the cells' centres (marching squares). Between two centres the
 * line runs where the values say, halfway where one is infinite. Every point inside lies in a square of four neighbouring
 * centres of which at least one is at most `level`: nearer than one cell.
 */
export function contour(values: Float64Array, grid: Grid, level: number): readonly RingPolygon[] {
  const { columns, rows, cellDeg } = grid;
  const at = (column: number, row: number): number =>
    column < 0 || row < 0 || column >= columns || row >= rows
      ? Number.POSITIVE_INFINITY
      : (values[row * columns + column] ?? Number.POSITIVE_INFINITY);
  const wide = columns + 2;
  const next = new Map<number, number>();
  for (let row = -1; row < rows; row++) {
    for (let column = -1; column < columns; column++) {
      const inside =
        (at(column, row) <= level ? 1 : 0) |
        (at(column + 1, row) <= level ? 2 : 0) |
        (at(column + 1, row + 1) <= level ? 4 : 0) |
        (at(column, row + 1) <= level ? 8 : 0);
      const base = 2 * ((row + 1) * wide + column + 1);
      // Sides of the square: south and north are edges along a row (even), west and east along a column (odd).
      const side = [base, base + 3, base + 2 * wide, base + 1];
      for (const [from, to] of SEGMENTS[inside] ?? []) next.set(side[from] ?? 0, side[to] ?? 0);
    }
  }
  const point = (edge: number): readonly [number, number] => {
    const corner = edge >> 1;
    const [column, row] = [(corner % wide) - 1, Math.floor(corner / wide) - 1];
    const isAlongRow = edge % 2 === 0;
    const [one, other] = [at(column, row), isAlongRow ? at(column + 1, row) : at(column, row + 1)];
    const part = share(one, other, level);
    const [x, y] = [column + (isAlongRow ? part : 0), row + (isAlongRow ? 0 : part)];
    return [rounded(grid.west + (x + 0.5) * cellDeg), rounded(grid.south + (y + 0.5) * cellDeg)];
  };
  return nested(ringsOf(next, point));
}

/** From side to side (south 0, east 1, north 2, west 3) with the inside on the left; opposite corners stay apart. */
const SEGMENTS: readonly (readonly (readonly [number, number])[])[] = [
  [],
  [[0, 3]],
  [[1, 0]],
  [[1, 3]],
  [[2, 1]],
  [
    [0, 3],
    [2, 1],
  ],
  [[2, 0]],
  [[2, 3]],
  [[3, 2]],
  [[0, 2]],
  [
    [1, 0],
    [3, 2],
  ],
  [[1, 2]],
  [[3, 1]],
  [[0, 1]],
  [[3, 0]],
  [],
];

function share(one: number, other: number, level: number): number {
  if (!Number.isFinite(one) || !Number.isFinite(other)) return 0.5;
  return one === other ? 0.5 : Math.min(1, Math.max(0, (level - one) / (other - one)));
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}

function ringsOf(next: Map<number, number>, point: (edge: number) => readonly [number, number]): readonly Ring[] {
  const rings: Ring[] = [];
  for (const start of [...next.keys()]) {
    const ring: (readonly [number, number])[] = [];
    let edge: number | undefined = start;
    while (edge !== undefined && next.has(edge)) {
      ring.push(point(edge));
      const after: number | undefined = next.get(edge);
      next.delete(edge);
      edge = after;
    }
    const [first] = ring;
    if (first !== undefined && ring.length > 2) rings.push([...ring, first]);
  }
  return rings;
}

/** Gives every hole to the smallest outer ring around it. The inside is on the left, so outer rings have a positive area. */
function nested(rings: readonly Ring[]): readonly RingPolygon[] {
  const sized = rings.map((ring) => ({ ring, area: areaOf(ring) }));
  const outers = sized.filter(({ area }) => area > 0).sort((a, b) => a.area - b.area);
  const polygons = outers.map(({ ring }) => [ring]);
  for (const { ring, area } of sized) {
    if (area >= 0) continue;
    const home = outers.findIndex((outer) => outer.area > -area && encloses(outer.ring, ring[0] ?? [0, 0]));
    polygons[home]?.push(ring);
  }
  return polygons;
}

function areaOf(ring: Ring): number {
  let double = 0;
  for (let index = 1; index < ring.length; index++) {
    const [[x0, y0] = [0, 0], [x1, y1] = [0, 0]] = [ring[index - 1], ring[index]];
    double += x0 * y1 - x1 * y0;
  }
  return double / 2;
}

/** Even-odd rule. */
export function encloses(ring: Ring, [lng, lat]: readonly [number, number]): boolean {
  let inside = false;
  for (let index = 1; index < ring.length; index++) {
    const [[startLng, startLat] = [0, 0], [endLng, endLat] = [0, 0]] = [ring[index - 1], ring[index]];
    const crosses = startLat > lat !== endLat > lat;
    if (crosses && lng < startLng + ((endLng - startLng) * (lat - startLat)) / (endLat - startLat)) inside = !inside;
  }
  return inside;
}
