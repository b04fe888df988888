import type { CellList } from '../../model/cellCode';
import { centreOf } from './h3';

/** Centres of cells of one resolution, by place; also as unit vectors, whose dot product orders pairs as distance does. */
export interface CellCentres {
  readonly count: number;
  readonly resolution: number;
  readonly codes: Uint32Array;
  /** Place of the region in `Atlas.regions`. */
  readonly regions: Uint8Array;
  /** Degrees, -180..180. */
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
}

/** Works out the centres of a list of cells. */
export function centresOf({ codes, regions }: CellList, resolution: number): CellCentres {
  const count = codes.length;
  const [lngs, lats] = [new Float64Array(count), new Float64Array(count)];
  const [x, y, z] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  for (let c = 0; c < count; c++) {
    const [lng, lat] = centreOf(codes[c] ?? 0, resolution);
    const [along, up] = [(lng * Math.PI) / 180, (lat * Math.PI) / 180];
    const flat = Math.cos(up);
    lngs[c] = lng;
    lats[c] = lat;
    x[c] = flat * Math.cos(along);
    y[c] = flat * Math.sin(along);
    z[c] = Math.sin(up);
  }
  return { count, resolution, codes, regions, lng: lngs, lat: lats, x, y, z };
}
