import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { Format } from './formats';
import { layerTable } from './layers/layers';
import type { LayerTable, Place } from './layers/table';
import type { Order } from './order';
import { type Outline, readRegions } from './outlines';
import type { Study } from './study';
import { standardPolygons } from './winding';

/** One layer as GeoJSON (RFC 7946): regions as their outlines, all else as points; the properties are the table's columns. */
export const format: Format = {
  id: 'geojson',
  extension: 'geojson',
  mediaType: 'application/geo+json',
  make: async (study: Study, { layer, read }: Order) => {
    const table = layerTable(study, layer);
    const outlines = table.rows.some(({ place }) => place.type === 'region') ? await readRegions(read) : [];
    return new TextEncoder().encode(`${JSON.stringify(collection(table, outlines))}\n`);
  },
};

function collection({ columns, rows }: LayerTable, outlines: readonly Outline[]): FeatureCollection {
  const features = rows.map(({ id, place, cells }): Feature => {
    const properties = Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? null]));
    return { type: 'Feature', id, properties, geometry: geometryOf(place, outlines) };
  });
  return { type: 'FeatureCollection', features };
}

/** A region without an outline is its label's point. */
function geometryOf(place: Place, outlines: readonly Outline[]): Geometry {
  const outline = place.type === 'region' ? outlines.find(({ name }) => name === place.id) : undefined;
  if (outline === undefined) return { type: 'Point', coordinates: [...place.at] };
  const coordinates = standardPolygons(outline.polygons).map((rings) => rings.map((ring): Position[] => [...ring]));
  const [only, ...others] = coordinates;
  if (only !== undefined && others.length === 0) return { type: 'Polygon', coordinates: only };
  return { type: 'MultiPolygon', coordinates };
}
