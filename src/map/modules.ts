import { basemap } from './layers/basemap';
import { corridors } from './layers/corridors';
import { counties } from './layers/counties';
import { crossings } from './layers/crossings';
import { gateways } from './layers/gateways';
import { labels } from './layers/labels';
import { parks } from './layers/parks';
import { pointer } from './layers/pointer';
import { projects } from './layers/projects';
import { regions } from './layers/regions';
import { resources } from './layers/resources';
import { rivers } from './layers/rivers';
import { sites } from './layers/sites';
import type { LayerModule } from './view';

/** Every subject of the map, in the order of the legend. */
export const MODULES: readonly LayerModule[] = [
  basemap,
  regions,
  corridors,
  crossings,
  projects,
  gateways,
  parks,
  resources,
  rivers,
  counties,
  sites,
  labels,
  pointer,
];
