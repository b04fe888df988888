import type { LngLat } from '../../model/geo';
import { MOST_SPACING_KM, SURFACE_SHOWS, type SurfaceChoice } from '../../model/surface';
import { type Codec, flag, number, readNumber, word, writeNumber } from './codec';
import { type Param, param } from './param';

function part<K extends keyof SurfaceChoice>(name: string, key: K, codec: Codec<SurfaceChoice[K]>): Param {
  return param(
    name,
    codec,
    ({ surface }) => surface[key],
    (scenario, value) => ({ ...scenario, surface: { ...scenario.surface, [key]: value } }),
  );
}

const points = number(0, 100);

/** No threshold at all is the empty text. */
const least: Codec<number | undefined> = {
  write: (value) => (value === undefined ? '' : writeNumber(value)),
  read: (text, fallback, reading) => {
    if (text === '') return undefined;
    const value = points.read(text, Number.NaN, reading);
    return Number.isNaN(value) ? fallback : value;
  },
};

const BOUNDS = [
  { type: 'longitude', low: -180, high: 180 },
  { type: 'latitude', low: -90, high: 90 },
] as const;

/** Longitude and latitude with a comma between; no place is the empty text. */
const at: Codec<LngLat | undefined> = {
  write: (value) => (value === undefined ? '' : value.map(writeNumber).join(',')),
  read: (text, fallback, { report }) => {
    if (text === '') return undefined;
    const parts = text.split(',');
    const numbers = BOUNDS.map(({ low, high }, index) => {
      const value = readNumber(parts[index] ?? '');
      return value !== undefined && value >= low && value <= high ? value : undefined;
    });
    const wrong = numbers.indexOf(undefined);
    const [lng, lat] = numbers;
    if (lng !== undefined && lat !== undefined && parts.length === 2) return [lng, lat];
    report(text, BOUNDS[Math.max(0, wrong)] ?? BOUNDS[0], 'default');
    return fallback;
  },
};

/** How the ground is shown and counted: `show=fabHours&least=60&apart=50&fine=1&at=-110.97,29.07`. */
export const surface: readonly Param[] = [
  part('show', 'show', word(SURFACE_SHOWS)),
  part('least', 'least', least),
  part('apart', 'spacingKm', number(0, MOST_SPACING_KM)),
  part('fine', 'isFine', flag),
  part('at', 'at', at),
];
