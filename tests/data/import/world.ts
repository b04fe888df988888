import { readFileSync } from 'node:fs';
import { manyLocator } from '../../../src/data/import/locateMany';
import { RegionNames } from '../../../src/data/import/regionNames';
import type { ImportWorld } from '../../../src/data/import/rowReader';
import { atlas } from '../../corridors/built';

export const shapes = JSON.parse(readFileSync('public/data/geo/regions-fine.geojson', 'utf8'));

/** The built regions, as the import reads them. */
export const world: ImportWorld = {
  regions: atlas.regions,
  names: new RegionNames(atlas.regions),
  locate: manyLocator(shapes),
};
