import { distanceKm, geodesicKm } from '../../corridors/geodesy';
import type { Command } from '../command';
import { requireLngLat } from '../lngLat';

export const distance: Command = {
  usage: '--from LNG,LAT --to LNG,LAT [--geodesic]',
  does: 'kilometres on the mean sphere, or with --geodesic on the WGS84 ellipsoid',
  options: { from: 'required', to: 'required' },
  flags: ['geodesic'],
  files: 0,
  run: async (given) => {
    const from = requireLngLat(given.option('from'), 'from');
    const to = requireLngLat(given.option('to'), 'to');
    return { type: 'json', value: { km: given.flag('geodesic') ? geodesicKm(from, to) : distanceKm(from, to) } };
  },
};
