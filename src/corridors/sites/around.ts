import type { LngLat } from '../../model/geo';

const EARTH_KM = 6371.0088;

/** Points as unit vectors: a dot product orders them as distance does, at a fraction of the price. */
export class Around {
  private readonly x: Float64Array;
  private readonly y: Float64Array;
  private readonly z: Float64Array;

  constructor(points: readonly LngLat[]) {
    const vectors = points.map(vectorOf);
    this.x = Float64Array.from(vectors, ([x]) => x);
    this.y = Float64Array.from(vectors, ([, y]) => y);
    this.z = Float64Array.from(vectors, ([, , z]) => z);
  }

  /** Hands every point within some kilometres to `take`, with its place in the list. */
  within(at: LngLat, km: number, take: (index: number) => void): void {
    const [x, y, z] = vectorOf(at);
    const least = Math.cos(km / EARTH_KM);
    for (let i = 0; i < this.x.length; i++) {
      if (x * (this.x[i] ?? 0) + y * (this.y[i] ?? 0) + z * (this.z[i] ?? 0) >= least) take(i);
    }
  }

  /** How many points lie within each of some distances. */
  counts(at: LngLat, kms: readonly number[]): readonly number[] {
    const [x, y, z] = vectorOf(at);
    const least = kms.map((km) => Math.cos(km / EARTH_KM));
    const counts = kms.map(() => 0);
    for (let i = 0; i < this.x.length; i++) {
      const close = x * (this.x[i] ?? 0) + y * (this.y[i] ?? 0) + z * (this.z[i] ?? 0);
      for (let k = 0; k < least.length; k++) if (close >= (least[k] ?? 2)) counts[k] = (counts[k] ?? 0) + 1;
    }
    return counts;
  }

  /** The nearest point and its distance; nothing where there are none. */
  nearest(at: LngLat): { readonly index: number; readonly km: number } | undefined {
    const [x, y, z] = vectorOf(at);
    let best = -2;
    let index = -1;
    for (let i = 0; i < this.x.length; i++) {
      const close = x * (this.x[i] ?? 0) + y * (this.y[i] ?? 0) + z * (this.z[i] ?? 0);
      if (close > best) {
        best = close;
        index = i;
      }
    }
    return index < 0 ? undefined : { index, km: EARTH_KM * Math.acos(Math.min(1, best)) };
  }
}

function vectorOf([lng, lat]: LngLat): readonly [number, number, number] {
  const [along, up] = [(lng * Math.PI) / 180, (lat * Math.PI) / 180];
  return [Math.cos(up) * Math.cos(along), Math.cos(up) * Math.sin(along), Math.sin(up)];
}

/** Points in squares of some degrees, so that only those near by are looked at. */
export class Squares {
  private readonly members = new Map<number, number[]>();

  constructor(
    points: readonly LngLat[],
    private readonly degrees: number,
  ) {
    for (const [index, [lng, lat]] of points.entries()) {
      const key = this.key(Math.floor(lng / degrees), Math.floor(lat / degrees));
      const list = this.members.get(key) ?? [];
      list.push(index);
      this.members.set(key, list);
    }
  }

  /** Places in the list of every point that may lie within some kilometres, and of a few that do not. */
  near([lng, lat]: LngLat, km: number): readonly number[] {
    const up = km / 111.2;
    const along = up / Math.max(0.1, Math.cos((Math.min(89, Math.abs(lat) + up) * Math.PI) / 180));
    const found: number[] = [];
    for (let x = Math.floor((lng - along) / this.degrees); x <= Math.floor((lng + along) / this.degrees); x++) {
      for (let y = Math.floor((lat - up) / this.degrees); y <= Math.floor((lat + up) / this.degrees); y++) {
        const list = this.members.get(this.key(x, y));
        if (list) for (const index of list) found.push(index);
      }
    }
    return found;
  }

  private key(x: number, y: number): number {
    return (x + 2000) * 4000 + y + 1000;
  }
}
