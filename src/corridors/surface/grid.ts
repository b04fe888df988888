import type { LngLat } from '../../model/geo';
import type { CellCentres } from './cells';

/** Degrees of a square. */
const SIZE = 0.5;
const COLUMNS = 360 / SIZE;
const ROWS = 180 / SIZE;
const KM_PER_DEGREE = 111.2;

/** Cells by squares of half a degree, so that something on the ground looks at those near it alone. */
export class CellGrid {
  private readonly starts = new Uint32Array(COLUMNS * ROWS + 1);
  private readonly members: Uint32Array;

  constructor({ count, lng, lat }: Pick<CellCentres, 'count' | 'lng' | 'lat'>) {
    const squares = new Uint32Array(count);
    for (let c = 0; c < count; c++) {
      const square = rowOf(lat[c] ?? 0) * COLUMNS + columnOf(lng[c] ?? 0);
      squares[c] = square;
      this.starts[square + 1] = (this.starts[square + 1] ?? 0) + 1;
    }
    for (let s = 0; s < COLUMNS * ROWS; s++) this.starts[s + 1] = (this.starts[s + 1] ?? 0) + (this.starts[s] ?? 0);
    const next = this.starts.slice();
    this.members = new Uint32Array(count);
    for (let c = 0; c < count; c++) {
      const at = next[squares[c] ?? 0] ?? 0;
      this.members[at] = c;
      next[squares[c] ?? 0] = at + 1;
    }
  }

  /** Hands runs of `members` to `take` in which every cell within some kilometres of a point is, and others. */
  near([lng, lat]: LngLat, km: number, take: (members: Uint32Array, first: number, last: number) => void): void {
    const up = km / KM_PER_DEGREE;
    const along = up / Math.max(0.02, Math.cos((Math.min(89, Math.abs(lat) + up) * Math.PI) / 180));
    const [west, east] = [columnOf(lng - along), columnOf(lng + along)];
    const isRound = 2 * along >= 360 - SIZE;
    for (let row = rowOf(lat - up); row <= rowOf(lat + up); row++) {
      const start = row * COLUMNS;
      if (isRound || west > east) {
        this.hand(take, start, start + (isRound ? COLUMNS - 1 : east));
        if (!isRound) this.hand(take, start + west, start + COLUMNS - 1);
      } else this.hand(take, start + west, start + east);
    }
  }

  private hand(take: (members: Uint32Array, first: number, last: number) => void, from: number, to: number): void {
    const [first, last] = [this.starts[from] ?? 0, this.starts[to + 1] ?? 0];
    if (first < last) take(this.members, first, last);
  }
}

function columnOf(lng: number): number {
  const turned = (((lng + 180) % 360) + 360) % 360;
  return Math.min(COLUMNS - 1, Math.floor(turned / SIZE));
}

function rowOf(lat: number): number {
  return Math.max(0, Math.min(ROWS - 1, Math.floor((lat + 90) / SIZE)));
}
