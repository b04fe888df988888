/** A closed line of an outline, cut into rows of latitude so that a point is tested against few of its edges. */
export interface Ring {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  /** Longitude and latitude in turn; the last point is the first. */
  readonly flat: Float64Array;
  readonly rowsPerDegree: number;
  /** Edges of row r are listed from starts[r] to starts[r + 1]; an edge is where its end stands in `flat`. */
  readonly starts: Uint32Array;
  readonly edges: Uint32Array;
}

const EDGES_PER_ROW = 4;
const MOST_ROWS = 4096;

/** Cuts a ring, given as in GeoJSON. */
export function ringOf(positions: readonly (readonly number[])[]): Ring {
  const flat = new Float64Array(2 * positions.length);
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < positions.length; at++) {
    const [lng = 0, lat = 0] = positions[at] ?? [];
    flat[2 * at] = lng;
    flat[2 * at + 1] = lat;
    west = Math.min(west, lng);
    south = Math.min(south, lat);
    east = Math.max(east, lng);
    north = Math.max(north, lat);
  }
  const rows = Math.min(MOST_ROWS, Math.ceil(positions.length / EDGES_PER_ROW));
  const rowsPerDegree = rows / Math.max(north - south, 1e-9);
  return { west, south, east, north, flat, rowsPerDegree, ...rowsOf(flat, south, north, rowsPerDegree) };
}

function rowsOf(flat: Float64Array, south: number, north: number, perDegree: number): Pick<Ring, 'starts' | 'edges'> {
  const rows = flat.length === 0 ? 0 : rowOf(north, south, perDegree) + 1;
  const starts = new Uint32Array(rows + 1);
  const forRows = (take: (row: number, end: number) => void): void => {
    for (let end = 2; end < flat.length; end += 2) {
      const [from, to] = [flat[end - 1] ?? 0, flat[end + 1] ?? 0];
      const last = rowOf(Math.max(from, to), south, perDegree);
      for (let row = rowOf(Math.min(from, to), south, perDegree); row <= last; row++) take(row, end);
    }
  };
  // Counted first, so that all rows lie behind each other in one array.
  forRows((row) => {
    starts[row + 1] = (starts[row + 1] ?? 0) + 1;
  });
  for (let row = 0; row < rows; row++) starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0);
  const edges = new Uint32Array(starts[rows] ?? 0);
  const next = starts.slice();
  forRows((row, end) => {
    const place = next[row] ?? 0;
    edges[place] = end;
    next[row] = place + 1;
  });
  return { starts, edges };
}

/** Grows with the latitude, also after rounding: an edge that a latitude crosses is listed in that latitude's row. */
function rowOf(lat: number, south: number, rowsPerDegree: number): number {
  return Math.floor((lat - south) * rowsPerDegree);
}

/** Even-odd rule: an odd number of edges lie east of a point inside. */
export function encloses(ring: Ring, lng: number, lat: number): boolean {
  if (lng < ring.west || lng > ring.east || lat < ring.south || lat > ring.north) return false;
  const { flat, starts, edges } = ring;
  const row = rowOf(lat, ring.south, ring.rowsPerDegree);
  const last = starts[row + 1] ?? 0;
  let inside = false;
  for (let at = starts[row] ?? 0; at < last; at++) {
    const end = edges[at] ?? 0;
    const [startLat, endLat] = [flat[end - 1] ?? 0, flat[end + 1] ?? 0];
    if (startLat > lat === endLat > lat) continue;
    const [startLng, endLng] = [flat[end - 2] ?? 0, flat[end] ?? 0];
    if (lng < startLng + ((endLng - startLng) * (lat - startLat)) / (endLat - startLat)) inside = !inside;
  }
  return inside;
}
