import type { FeatureCollection } from 'geojson';
import type { FillLayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { Band } from '../../corridors/isochrone/bands';
import { effectClass } from '../effects';
import { MAP_TOKENS, type MapTheme } from '../tokens';

export const BANDS_SOURCE = 'bands';
/** The layer that they lie under: water, lines and names stay on top. */
export const BANDS_BELOW = 'lakes';

/** A band as a feature; nearer ones lie on farther ones, so that each is seen where it alone reaches. */
export function bandFeatures(bands: readonly Band[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: bands.map(({ hours, polygons }) => ({
      type: 'Feature',
      properties: { class: effectClass({ of: 'hours' }, hours), near: -hours },
      geometry: {
        type: 'MultiPolygon',
        coordinates: polygons.map((rings) => rings.map((ring) => ring.map(([lng, lat]) => [lng, lat]))),
      },
    })),
  };
}

export function bandLayers(theme: MapTheme): readonly (FillLayerSpecification | LineLayerSpecification)[] {
  const { seq, halo } = MAP_TOKENS[theme];
  const [first, ...rest] = seq;
  return [
    {
      id: 'bands',
      type: 'fill',
      source: BANDS_SOURCE,
      layout: { 'fill-sort-key': ['get', 'near'] },
      paint: { 'fill-color': ['step', ['get', 'class'], first, ...rest.flatMap((colour, at) => [at + 1, colour])] },
    },
    {
      id: 'bands-edge',
      type: 'line',
      source: BANDS_SOURCE,
      paint: { 'line-color': halo, 'line-width': 0.7 },
    },
  ];
}
