import { says, type Told } from '../../model/importSays';

export interface CoordinateFault {
  readonly expected: Told;
  readonly got: Told;
  /** The longitude and latitude that were probably meant. */
  readonly meant?: readonly [lng: number, lat: number];
}

/** What is wrong with a pair of degrees, if anything; says when the two look exchanged or are metres of a web map. */
export function rangeFault(lng: number, lat: number): CoordinateFault | undefined {
  if (Math.abs(lng) > 400 || Math.abs(lat) > 400) {
    return { expected: says('wgs84'), got: says('webMercator', { lng, lat }) };
  }
  if (Math.abs(lat) > 90) {
    const expected = says('latitudeRange');
    if (Math.abs(lng) > 90) return { expected, got: says('latitude', { lat }) };
    return { expected, got: says('latitudeSwapped', { lat }), ...meant(lat, lng) };
  }
  return Math.abs(lng) > 180 ? { expected: says('longitudeRange'), got: says('longitude', { lng }) } : undefined;
}

/** Whether a point lies outside North America and would lie inside with longitude and latitude exchanged. */
export function swappedFault(lng: number, lat: number): CoordinateFault | undefined {
  if (inNorthAmerica(lng, lat) || !inNorthAmerica(lat, lng)) return undefined;
  return { expected: says('northAmerica'), got: says('pointSwapped', { lng, lat }), ...meant(lat, lng) };
}

/** A point outside North America; with the other sign of its longitude it may lie inside. */
export function outsideFault(lng: number, lat: number): CoordinateFault | undefined {
  if (inNorthAmerica(lng, lat)) return undefined;
  const expected = says('northAmerica');
  if (!inNorthAmerica(-lng, lat)) return { expected, got: says('point', { lng, lat }) };
  return { expected, got: says('pointSign', { lng, lat }), meant: [-lng, lat] };
}

function meant(lng: number, lat: number): Pick<CoordinateFault, 'meant'> {
  return inNorthAmerica(lng, lat) ? { meant: [lng, lat] } : {};
}

export function inNorthAmerica(lng: number, lat: number): boolean {
  return lng >= -180 && lng <= -50 && lat >= 5 && lat <= 84;
}

const MINUTES = /[°º'′"″]|^\s*\d{1,3}\s+\d{1,2}(\s+\d{1,2}(\.\d+)?)?\s*[NSEWO]?\s*$|\d\s*[NSEWO]\s*$/i;

/** Degrees and minutes, which are not read: `29° 4' N`, `110 58 W`. */
export function isDegreesMinutes(text: string): boolean {
  return MINUTES.test(text);
}
