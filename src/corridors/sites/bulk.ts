import { CHILDREN } from '../../model/cellCode';
import type { CorridorInput } from '../solve';
import type { CellCentres } from '../surface/cells';
import { groupsOf } from '../surface/groups';
import { measureCells, type SurfaceColumns } from '../surface/measure';
import type { SiteGround } from './measure';

/** Many points as flat arrays; `region` is the place of each one's region in `Atlas.regions`. */
export interface ManyPoints {
  readonly count: number;
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  readonly region: Uint8Array;
}

/** Points measured together: neighbours share most of the work, and what is worked out on the way goes with each batch. */
const BATCH = 250_000;
/** Squares of a quarter of a degree. */
const PER_DEGREE = 4;
const COLUMNS = 360 * PER_DEGREE;
const ROWS = 180 * PER_DEGREE;
/** Cells of the surface with one grandparent are looked at together; so are the points of a square, under its number. */
const TOGETHER = CHILDREN ** 2;

/**
 * Measures points of any number as `siteMeasurer` does one, to the same digit. Hands the columns of each batch to `take` with
 * the places of its points, and says after each step which share is done, 0..1.
 */
export function* measurePoints(
  input: CorridorInput,
  ground: SiteGround,
  points: ManyPoints,
  take: (places: Uint32Array, columns: SurfaceColumns) => void,
): Generator<number, void> {
  const order = bySquare(points);
  for (let first = 0; first < order.length; first += BATCH) {
    const places = order.subarray(first, first + BATCH);
    const batch = batchOf(points, places);
    const steps = measureCells(input, ground, batch, groupsOf(batch));
    let step = steps.next();
    while (!step.done) {
      yield (first + step.value * places.length) / order.length;
      step = steps.next();
    }
    take(places, step.value.columns);
  }
}

function squareOf(lng: number, lat: number): number {
  const column = Math.min(COLUMNS - 1, Math.max(0, Math.floor((lng + 180) * PER_DEGREE)));
  const row = Math.min(ROWS - 1, Math.max(0, Math.floor((lat + 90) * PER_DEGREE)));
  return row * COLUMNS + column;
}

/** Places of the points by region and square. The key and the place are one number, so that no function compares them. */
function bySquare({ count, lng, lat, region }: ManyPoints): Uint32Array {
  const keys = new Float64Array(count);
  for (let p = 0; p < count; p++) {
    const square = (region[p] ?? 0) * ROWS * COLUMNS + squareOf(lng[p] ?? 0, lat[p] ?? 0);
    keys[p] = square * count + p;
  }
  return Uint32Array.from(keys.sort(), (key) => key % count);
}

function batchOf({ lng, lat, region }: ManyPoints, places: Uint32Array): CellCentres {
  const count = places.length;
  const codes = new Uint32Array(count);
  const regions = new Uint8Array(count);
  const [lngs, lats] = [new Float64Array(count), new Float64Array(count)];
  const [x, y, z] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  for (let c = 0; c < count; c++) {
    const p = places[c] ?? 0;
    const [east, north] = [lng[p] ?? 0, lat[p] ?? 0];
    const [along, up] = [(east * Math.PI) / 180, (north * Math.PI) / 180];
    lngs[c] = east;
    lats[c] = north;
    codes[c] = squareOf(east, north) * TOGETHER;
    regions[c] = region[p] ?? 0;
    x[c] = Math.cos(up) * Math.cos(along);
    y[c] = Math.cos(up) * Math.sin(along);
    z[c] = Math.sin(up);
  }
  return { count, resolution: 0, codes, regions, lng: lngs, lat: lats, x, y, z };
}
