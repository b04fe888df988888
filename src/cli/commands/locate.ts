import type { Command } from '../command';
import { requireLngLat } from '../lngLat';
import { locator } from '../regionAt';

export const locate: Command = {
  usage: '--at LNG,LAT',
  does: 'names the region that a point lies in, or null at sea and abroad',
  options: { at: 'required' },
  flags: [],
  files: 0,
  run: async (given, host) => {
    const region = await locator(host)(requireLngLat(given.option('at'), 'at'));
    return { type: 'json', value: { region: region ?? null } };
  },
};
