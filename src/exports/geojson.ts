import type { Format } from './formats';
import { geoJsonOf } from './geojsonTable';
import { layerTable } from './layers/layers';
import type { Order } from './order';
import type { Study } from './study';

/** One layer as GeoJSON (RFC 7946): regions as their outlines, roads as lines, all else as points; the properties are the table's columns. */
export const format: Format = {
  id: 'geojson',
  extension: 'geojson',
  mediaType: 'application/geo+json',
  make: async (study: Study, { layer, read }: Order) => {
    return geoJsonOf(layerTable(study, layer), read);
  },
};
