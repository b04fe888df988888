import { rangeFault } from '../data/import/coordinates';
import type { LngLat } from '../model/geo';
import { toldInEnglish } from '../model/importSays';
import { InputError, UsageError } from './fault';

/** `LNG,LAT` in decimal degrees, or nothing when the text is no pair of numbers. Throws InputError out of range. */
export function readLngLat(text: string, where: string): LngLat | undefined {
  const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
  const parts = text.split(',').map((part) => part.trim());
  if (parts.length !== 2 || !parts.every((part) => number.test(part))) return undefined;
  const [lng = 0, lat = 0] = parts.map(Number);
  const fault = rangeFault(lng, lat);
  if (fault)
    throw new InputError([`${where}: expected ${toldInEnglish(fault.expected)}, got ${toldInEnglish(fault.got)}`]);
  return [lng, lat];
}

/** A point that an option must give. */
export function requireLngLat(text: string | undefined, option: string): LngLat {
  const at = text === undefined ? undefined : readLngLat(text, `--${option}`);
  if (at === undefined) throw new UsageError(`--${option}: expected LNG,LAT, got ${text ?? 'nothing'}`);
  return at;
}
