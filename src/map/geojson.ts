import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import type { LngLat } from '../model/geo';

export const NO_FEATURES: FeatureCollection = { type: 'FeatureCollection', features: [] };

type Properties = Readonly<Record<string, string | number | boolean>>;

export function pointFeature(at: LngLat, properties: Properties, id?: number): Feature {
  return feature({ type: 'Point', coordinates: [...at] }, properties, id);
}

export function lineFeature(course: readonly LngLat[], properties: Properties): Feature {
  return feature({ type: 'LineString', coordinates: course.map((at) => [...at]) }, properties);
}

function feature(geometry: Geometry, properties: Properties, id?: number): Feature {
  return { type: 'Feature', geometry, properties: { ...properties }, ...(id === undefined ? {} : { id }) };
}

/** A source of features made here. */
export function inline(features: readonly Feature[]): GeoJSONSourceSpecification {
  return { type: 'geojson', data: { type: 'FeatureCollection', features: [...features] } };
}

/** A source fetched by its address, or empty while it is not wanted, so that layers on it may stay mounted. */
export function fetched(file: string, wanted: boolean): GeoJSONSourceSpecification {
  return { type: 'geojson', data: wanted ? `${import.meta.env.BASE_URL}data/geo/${file}` : NO_FEATURES };
}
