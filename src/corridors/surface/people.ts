import type { LngLat } from '../../model/geo';
import type { Region } from '../../model/region';
import type { SiteData } from '../../model/site';
import { MEAN_RADIUS_KM } from '../geodesy';
import type { CellCentres } from './cells';
import type { CellGrid } from './grid';
import { cellAt } from './h3';

/** Kilometres to look for a cell where the one that holds the seat is not on the list, as at a shore. */
const FAR_KM = 60;

/**
 * People by cell: those of every town and municipality that counts, in the cell that holds its seat, or else in the nearest one
 * of its region (of any, where the source names none). Those with no cell near are left out.
 */
export function peopleByCell(
  data: Pick<SiteData, 'towns' | 'municipalities'>,
  regions: readonly Region[],
  { centres: cells, find }: { readonly centres: CellCentres; readonly find: (code: number) => number | undefined },
  grid: CellGrid,
): Float64Array {
  const people = new Float64Array(cells.count);
  const places = new Map(regions.map(({ id }, place) => [id, place]));
  const put = (at: LngLat, count: number, region: number | undefined): void => {
    const c = find(cellAt(at, cells.resolution)) ?? nearestCell(at, region, cells, grid);
    if (c !== undefined) people[c] = (people[c] ?? 0) + count;
  };
  for (const { at, people: count } of data.municipalities) put(at, count, undefined);
  for (const town of data.towns) if (town.isCounted) put(town.at, town.people, places.get(town.regionId));
  return people;
}

function nearestCell(
  at: LngLat,
  region: number | undefined,
  { x, y, z, regions }: CellCentres,
  grid: CellGrid,
): number | undefined {
  const [along, up] = [(at[0] * Math.PI) / 180, (at[1] * Math.PI) / 180];
  const [px, py, pz] = [Math.cos(up) * Math.cos(along), Math.cos(up) * Math.sin(along), Math.sin(up)];
  let best = Math.cos(FAR_KM / MEAN_RADIUS_KM);
  let nearest: number | undefined;
  grid.near(at, FAR_KM, (members, first, last) => {
    for (let m = first; m < last; m++) {
      const c = members[m] ?? 0;
      if (region !== undefined && regions[c] !== region) continue;
      const close = px * (x[c] ?? 0) + py * (y[c] ?? 0) + pz * (z[c] ?? 0);
      if (close <= best) continue;
      best = close;
      nearest = c;
    }
  });
  return nearest;
}
