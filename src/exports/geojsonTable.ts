import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { LayerTable, Place } from './layers/table';
import type { ReadBytes } from './order';
import { type Outline, readRegions } from './outlines';
import { standardPolygons } from './winding';

/** A table as bytes; outlines are read only where a row is a region. Throws DataError. */
export async function geoJsonOf(table: LayerTable, read: ReadBytes): Promise<Uint8Array> {
  const outlines = table.rows.some(({ place }) => place.type === 'region') ? await readRegions(read) : [];
  return new TextEncoder().encode(`${JSON.stringify(collection(table, outlines))}\n`);
}

function collection({ columns, rows }: LayerTable, outlines: readonly Outline[]): FeatureCollection<Geometry | null> {
  const features = rows.map(({ id, place, cells }): Feature<Geometry | null> => {
    const properties = Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? null]));
    return { type: 'Feature', id, properties, geometry: geometryOf(place, outlines) };
  });
  return { type: 'FeatureCollection', features };
}

/** A region without an outline is its label's point. */
function geometryOf(place: Place, outlines: readonly Outline[]): Geometry | null {
  if (place.type === 'none') return null;
  if (place.type === 'line') return { type: 'LineString', coordinates: place.course.map((at) => [...at]) };
  const outline = place.type === 'region' ? outlines.find(({ name }) => name === place.id) : undefined;
  if (outline === undefined) return { type: 'Point', coordinates: [...place.at] };
  const coordinates = standardPolygons(outline.polygons).map((rings) => rings.map((ring): Position[] => [...ring]));
  const [only, ...others] = coordinates;
  if (only !== undefined && others.length === 0) return { type: 'Polygon', coordinates: only };
  return { type: 'MultiPolygon', coordinates };
}
