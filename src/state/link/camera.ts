import type { Camera } from '../../model/scenario';
import { readNumber, writeNumber } from './codec';
import type { Param } from './param';
import type { LinkExpected } from './problem';

const NAMES = ['lat', 'lon', 'z'] as const;
type Name = (typeof NAMES)[number];
const EXPECTED: Readonly<Record<Name, LinkExpected & { readonly low: number; readonly high: number }>> = {
  lat: { type: 'latitude', low: -90, high: 90 },
  lon: { type: 'longitude', low: -180, high: 180 },
  z: { type: 'number', low: 0, high: 24 },
};

/** Which part of the map is shown: `lat=31.3&lon=-111&z=5` in degrees and zoom levels, or `z=fit` for all of it. */
export const camera: Param = {
  names: NAMES,
  write: (scenario, defaults) => {
    const shown = written(scenario.camera);
    const same = JSON.stringify(shown) === JSON.stringify(written(defaults.camera));
    return same ? [] : shown;
  },
  read: (given, scenario, reading) => {
    if (given.get('z') === 'fit') return { ...scenario, camera: { type: 'fit' } };
    const numbers = NAMES.flatMap((name) => {
      const text = given.get(name);
      return text === undefined ? [] : [{ name, text, value: inRange(name, text) }];
    });
    for (const { name, text, value } of numbers) {
      if (value === undefined) reading(name).report(text, EXPECTED[name], 'default');
    }
    const [lat, lon, z] = numbers.map(({ value }) => value);
    if (numbers.length < NAMES.length) {
      for (const { name, text, value } of numbers) {
        if (value !== undefined) reading(name).report(text, { type: 'camera' }, 'default');
      }
      return scenario;
    }
    if (lat === undefined || lon === undefined || z === undefined) return scenario;
    return { ...scenario, camera: { type: 'at', center: [lon, lat], zoom: z } };
  },
};

function written(shown: Camera): readonly (readonly [string, string])[] {
  if (shown.type === 'fit') return [['z', 'fit']];
  const [lon, lat] = shown.center;
  return [
    ['lat', writeNumber(lat)],
    ['lon', writeNumber(lon)],
    ['z', writeNumber(shown.zoom)],
  ];
}

function inRange(name: Name, text: string): number | undefined {
  const value = readNumber(text);
  const { low, high } = EXPECTED[name];
  return value !== undefined && value >= low && value <= high ? value : undefined;
}
