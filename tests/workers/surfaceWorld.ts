import type { SurfaceWorld } from '../../src/workers/surfaceProtocol';
import { cellBytes } from '../corridors/surface/cells';
import { siteWorld } from './siteWorld';

const { kinds: _kinds, own: _own, ...rest } = siteWorld;

/** The built data under the default assumptions, with the built list of hexagons. */
export function surfaceWorld(): SurfaceWorld {
  return { ...rest, cells: cellBytes.slice().buffer };
}
