import type { LngLat } from '../model/geo';
import { InputError, UsageError } from './fault';

/** `LNG,LAT` in decimal degrees, or nothing when the text is no pair of numbers. Throws InputError out of range. */
export function readLngLat(text: string, where: string): LngLat | undefined {
  const number = /^[+-]?(\d+\.?\d*|\.\d+)$/;
  const parts = text.split(',').map((part) => part.trim());
  if (parts.length !== 2 || !parts.every((part) => number.test(part))) return undefined;
  const [lng = 0, lat = 0] = parts.map(Number);
  const fault = rangeFault(lng, lat);
  if (fault) throw new InputError([`${where}: expected ${fault.expected}, got ${fault.got}`]);
  return [lng, lat];
}

/** A point that an option must give. */
export function requireLngLat(text: string | undefined, option: string): LngLat {
  const at = text === undefined ? undefined : readLngLat(text, `--${option}`);
  if (at === undefined) throw new UsageError(`--${option}: expected LNG,LAT, got ${text ?? 'nothing'}`);
  return at;
}

/** What is wrong with a pair of degrees, if anything; says when the two look exchanged or are metres of a web map. */
export function rangeFault(lng: number, lat: number): { readonly expected: string; readonly got: string } | undefined {
  if (Math.abs(lng) > 400 || Math.abs(lat) > 400) {
    return { expected: 'degrees on WGS84', got: `${lng},${lat} (metres of EPSG:3857?)` };
  }
  if (Math.abs(lat) > 90) {
    const swapped = Math.abs(lng) <= 90 ? ' (longitude and latitude swapped?)' : '';
    return { expected: 'a latitude of -90 to 90', got: `latitude ${lat}${swapped}` };
  }
  return Math.abs(lng) > 180 ? { expected: 'a longitude of -180 to 180', got: `longitude ${lng}` } : undefined;
}

/** Whether a point lies outside North America and would lie inside with longitude and latitude exchanged. */
export function swappedFault(
  lng: number,
  lat: number,
): { readonly expected: string; readonly got: string } | undefined {
  if (inNorthAmerica(lng, lat) || !inNorthAmerica(lat, lng)) return undefined;
  return { expected: 'a point in North America', got: `${lng},${lat} (longitude and latitude swapped?)` };
}

function inNorthAmerica(lng: number, lat: number): boolean {
  return lng >= -180 && lng <= -50 && lat >= 5 && lat <= 84;
}
