import { COUNTRIES, type LandShape } from '../../model/geo';

/** Square cells in degrees; row 0 is the southernmost, cells are counted row by row from the west. */
export interface Grid {
  readonly west: number;
  readonly south: number;
  readonly columns: number;
  readonly rows: number;
  readonly cellDeg: number;
}

/** [lng, lat] of a cell's centre. */
export function centreOf({ west, south, columns, cellDeg }: Grid, cell: number): readonly [number, number] {
  const row = Math.floor(cell / columns);
  return [west + (cell - row * columns + 0.5) * cellDeg, south + (row + 0.5) * cellDeg];
}

/** The country that each cell's centre lies in, as its place in `COUNTRIES` + 1; 0 at sea and abroad. */
export function landGrid(shapes: readonly LandShape[], grid: Grid): Uint8Array {
  const cells = new Uint8Array(grid.columns * grid.rows);
  for (const { country, polygons } of shapes) {
    const mark = COUNTRIES.indexOf(country) + 1;
    for (const rings of polygons) fill(cells, rings, grid, mark);
  }
  return cells;
}

/** Even-odd rule along each row of centres: between the first and second edge it meets a centre lies inside, and so on. */
function fill(cells: Uint8Array, rings: LandShape['polygons'][number], grid: Grid, mark: number): void {
  const { west, south, columns, rows, cellDeg } = grid;
  const met = new Map<number, number[]>();
  for (const ring of rings) {
    for (const [index, [endLng = 0, endLat = 0]] of ring.entries()) {
      const [startLng = endLng, startLat = endLat] = ring[index - 1] ?? [];
      const low = Math.max(0, Math.ceil((Math.min(startLat, endLat) - south) / cellDeg - 0.5));
      const high = Math.min(rows - 1, Math.floor((Math.max(startLat, endLat) - south) / cellDeg - 0.5));
      for (let row = low; row <= high; row++) {
        const lat = south + (row + 0.5) * cellDeg;
        if (startLat > lat === endLat > lat) continue;
        const lng = startLng + ((endLng - startLng) * (lat - startLat)) / (endLat - startLat);
        const list = met.get(row) ?? [];
        list.push(lng);
        met.set(row, list);
      }
    }
  }
  for (const [row, lngs] of met) {
    lngs.sort((a, b) => a - b);
    for (let pair = 0; pair + 1 < lngs.length; pair += 2) {
      const first = Math.max(0, Math.ceil(((lngs[pair] ?? 0) - west) / cellDeg - 0.5));
      const last = Math.min(columns - 1, Math.ceil(((lngs[pair + 1] ?? 0) - west) / cellDeg - 0.5) - 1);
      for (let column = first; column <= last; column++) cells[row * columns + column] = mark;
    }
  }
}
