import type { Place } from '../corridors/access';
import { projectTargets, regionPlace } from '../corridors/places';
import type { Atlas } from '../model/atlas';
import { InputError } from './fault';
import { readLngLat } from './lngLat';
import type { Locate } from './regionAt';

/**
 * The place that a word stands for: a region's reference city, a crossing, a project, a node of the network, or LNG,LAT.
 * Throws InputError when it is none of these, lies outside the 96 regions, or has no node on the network.
 */
export async function placeOf(text: string, option: string, atlas: Atlas, locate: Locate): Promise<Place> {
  const at = readLngLat(text, `--${option}`);
  if (at !== undefined) {
    const region = await locate(at);
    const country = atlas.regions.find(({ id }) => id === region)?.country;
    if (country === undefined) throw fault(option, 'a point inside one of the 96 regions', text);
    return { type: 'point', at, country };
  }
  const place = namedPlace(text, atlas);
  if (place === undefined) {
    throw fault(option, 'a region, crossing, project or node id of the road network, or LNG,LAT', text);
  }
  return place;
}

function namedPlace(text: string, atlas: Atlas): Place | undefined {
  const region = atlas.regions.find(({ id }) => id === text);
  if (region) return regionPlace(region);
  const node = atlas.network.nodes.find(({ id, crossingId }) => crossingId === text || id === text);
  if (node) return { type: 'node', id: node.id };
  return projectTargets(atlas.projects.filter(({ id }) => id === text))[0]?.place;
}

function fault(option: string, expected: string, got: string): InputError {
  return new InputError([`--${option}: expected ${expected}, got ${got.slice(0, 80)}`]);
}
