import { COUNTRIES, type LandShape, type LngLat } from '../../model/geo';
import { saying } from '../../model/saying';
import { Json } from './json';

/** The outlines of the regions, from `geo/regions.geojson`; a region's country is in its id. Throws DataError. */
export function parseLandShapes(json: unknown, file: string): readonly LandShape[] {
  return Json.of(json, file)
    .get('features')
    .items()
    .map((feature) => {
      const id = feature.get('properties').get('id');
      const country = COUNTRIES.find((code) => id.string().startsWith(`${code}-`)) ?? id.fail(saying('region'));
      const geometry = feature.get('geometry');
      const type = geometry.get('type').oneOf(['Polygon', 'MultiPolygon']);
      const parts = geometry.get('coordinates');
      return { country, polygons: (type === 'Polygon' ? [parts] : parts.items()).map(polygonOf) };
    });
}

function polygonOf(rings: Json): LandShape['polygons'][number] {
  return rings.items().map((ring) => ring.items().map(pointOf));
}

function pointOf(pair: Json): LngLat {
  const [lng, lat] = pair.items();
  return lng === undefined || lat === undefined ? pair.fail(saying('anyNumber')) : [lng.number(), lat.number()];
}
