import type { Country, LngLat } from '../../model/geo';
import type { Park } from '../../model/place';
import type { SiteData } from '../../model/site';
import { distanceKm, MEAN_RADIUS_KM } from '../geodesy';
import { AIRPORT_KM, countedPeople, MINUTES, PLANT_KMS, straightKm } from '../sites/measure';
import type { CorridorInput } from '../solve';
import type { CellCentres } from './cells';
import type { CellGrid } from './grid';
import { type CellGroup, candidatesOf, type Vectors } from './groups';

/** Cosines that differ by less than this may be on either side by rounding: the distance decides. */
const CLOSE = 1e-12;
/** A square is found by degrees, whose length is rounded. */
const SPARE = 1.01;

/** Cosine and kilometres of a circle. */
interface Circle {
  readonly km: number;
  readonly cosine: number;
}

const circleOf = (km: number): Circle => ({ km, cosine: Math.cos(km / MEAN_RADIUS_KM) });

/** People within 30 and 60 minutes of every cell, in a straight line at the off-network speed of its country. */
export function peopleAround(
  { assumptions }: Pick<CorridorInput, 'assumptions'>,
  data: Pick<SiteData, 'towns' | 'municipalities'>,
  cells: CellCentres,
  grid: CellGrid,
  countries: readonly Country[],
) {
  const circles = MINUTES.map((minutes) =>
    countries.map((country) => circleOf(straightKm(minutes, country, assumptions))),
  );
  const [near = [], far = []] = circles;
  const farthest = Math.max(0, ...far.map(({ km }) => km));
  const [people30, people60] = [new Float64Array(cells.count), new Float64Array(cells.count)];
  const isWithin = (close: number, circle: Circle | undefined, c: number, at: LngLat): boolean => {
    if (circle === undefined || close < circle.cosine - CLOSE) return false;
    return close > circle.cosine + CLOSE || distanceKm([cells.lng[c] ?? 0, cells.lat[c] ?? 0], at) <= circle.km;
  };
  for (const { at, people } of countedPeople(data)) {
    eachNear(cells, grid, at, farthest, (c, close) => {
      const region = cells.regions[c] ?? 0;
      if (!isWithin(close, far[region], c, at)) return;
      people60[c] = (people60[c] ?? 0) + people;
      if (isWithin(close, near[region], c, at)) people30[c] = (people30[c] ?? 0) + people;
    });
  }
  return { people30, people60 };
}

/** Plants within each distance of `PLANT_KMS` of every cell. */
export function plantsAround(plants: readonly LngLat[], cells: CellCentres, grid: CellGrid): readonly Float64Array[] {
  const circles = PLANT_KMS.map((km) => ({ ...circleOf(km), counts: new Float64Array(cells.count) }));
  for (const at of plants) {
    eachNear(cells, grid, at, Math.max(...PLANT_KMS), (c, close) => {
      for (const { cosine, counts } of circles) if (close >= cosine) counts[c] = (counts[c] ?? 0) + 1;
    });
  }
  return circles.map(({ counts }) => counts);
}

/** Hands every cell that may lie within some kilometres, and others, to `take` with the cosine of the angle between. */
function eachNear(
  { x, y, z }: CellCentres,
  grid: CellGrid,
  at: LngLat,
  km: number,
  take: (cell: number, close: number) => void,
): void {
  const [px, py, pz] = vectorOf(at);
  const least = Math.cos((km * SPARE) / MEAN_RADIUS_KM);
  grid.near(at, km * SPARE, (members, first, last) => {
    for (let m = first; m < last; m++) {
      const c = members[m] ?? 0;
      const close = (x[c] ?? 0) * px + (y[c] ?? 0) * py + (z[c] ?? 0) * pz;
      if (close >= least) take(c, close);
    }
  });
}

function vectorOf([lng, lat]: LngLat): readonly [number, number, number] {
  const [along, up] = [(lng * Math.PI) / 180, (lat * Math.PI) / 180];
  return [Math.cos(up) * Math.cos(along), Math.cos(up) * Math.sin(along), Math.sin(up)];
}

/** Kilometres from every cell to the nearest park; NaN where there is none at all. */
export function parksAround(parks: readonly Park[], cells: CellCentres, groups: readonly CellGroup[]): Float64Array {
  const vectors = Float64Array.from(parks.flatMap(({ at }) => [...vectorOf(at)]));
  const km = new Float64Array(cells.count).fill(Number.NaN);
  if (parks.length === 0) return km;
  for (const group of groups) {
    const { places } = candidatesOf(group, vectors, 1);
    eachNearest(cells, group, vectors, places, (c, _, close) => {
      km[c] = MEAN_RADIUS_KM * Math.acos(Math.min(1, close));
    });
  }
  return km;
}

/** Metres above the sea of the nearest airport of every cell; NaN where none is within `AIRPORT_KM`. */
export function elevationAround(
  airports: SiteData['airports'],
  cells: CellCentres,
  groups: readonly CellGroup[],
): Float64Array {
  const vectors = Float64Array.from(airports.flatMap(({ at }) => [...vectorOf(at)]));
  const metres = new Float64Array(cells.count).fill(Number.NaN);
  for (const group of groups) {
    const { places, nearest } = candidatesOf(group, vectors, 1);
    if ((nearest - group.radius) * MEAN_RADIUS_KM > AIRPORT_KM) continue;
    eachNearest(cells, group, vectors, places, (c, place, close) => {
      const km = MEAN_RADIUS_KM * Math.acos(Math.min(1, close));
      if (km <= AIRPORT_KM) metres[c] = airports[place]?.elevationM ?? Number.NaN;
    });
  }
  return metres;
}

/** Hands each cell of a group the nearest of some points, with the cosine of the angle to it. */
function eachNearest(
  { x, y, z }: CellCentres,
  { first, last }: CellGroup,
  vectors: Vectors,
  places: readonly number[],
  take: (cell: number, place: number, close: number) => void,
): void {
  for (let c = first; c < last; c++) {
    const [cx, cy, cz] = [x[c] ?? 0, y[c] ?? 0, z[c] ?? 0];
    let best = -2;
    let nearest = 0;
    for (let p = 0; p < places.length; p++) {
      const at = 3 * (places[p] ?? 0);
      const close = cx * (vectors[at] ?? 0) + cy * (vectors[at + 1] ?? 0) + cz * (vectors[at + 2] ?? 0);
      if (close <= best) continue;
      best = close;
      nearest = places[p] ?? 0;
    }
    take(c, nearest, best);
  }
}
