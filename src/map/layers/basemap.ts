import type { LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import { fetched } from '../geojson';
import { levels } from '../levels';
import type { MapTokens } from '../tokens';
import type { LayerModule } from '../view';

const ROUND = { 'line-join': 'round', 'line-cap': 'round' } as const;
type Kind = 'land' | 'lake' | 'abroad' | 'state' | 'country';
type LinePaint = NonNullable<LineLayerSpecification['paint']>;
type Filter = NonNullable<LineLayerSpecification['filter']>;
const only = (kind: Kind): Filter => ['==', ['get', 'k'], kind];

/** Water, land, lakes and the lines between regions and countries: paper under the data. */
export const basemap: LayerModule = {
  id: 'basemap',
  sources: ({ detail }) => ({
    base: fetched('base.geojson', true),
    'base-fine': fetched('base-fine.geojson', detail !== 'overview'),
  }),
  layers: (view, tokens) => [
    { id: 'background', type: 'background', paint: { 'background-color': tokens.water } },
    ...abroad(tokens),
    ...levels(view).flatMap(({ suffix, regions, base, zoom }): LayerSpecification[] => [
      {
        id: `coast-glow-wide${suffix}`,
        type: 'line',
        source: regions,
        ...zoom,
        layout: ROUND,
        paint: glow(tokens, 9, 0.28, 2),
      },
      {
        id: `coast-glow${suffix}`,
        type: 'line',
        source: regions,
        ...zoom,
        layout: ROUND,
        paint: glow(tokens, 4, 0.34, 1),
      },
      // Under the land: only its outer half is seen, along shores and nowhere else.
      {
        id: `coast-line${suffix}`,
        type: 'line',
        source: regions,
        ...zoom,
        paint: { 'line-color': tokens.coast, 'line-width': 1.5 },
      },
      {
        id: `lakes${suffix}`,
        type: 'fill',
        source: base,
        ...zoom,
        filter: only('lake'),
        paint: { 'fill-color': tokens.water },
      },
      {
        id: `state-line${suffix}`,
        type: 'line',
        source: base,
        ...zoom,
        filter: only('state'),
        layout: ROUND,
        paint: {
          'line-color': tokens.stateLine,
          'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.7, 6, 1.4],
          'line-opacity': 0.85,
        },
      },
      {
        id: `country-line-case${suffix}`,
        type: 'line',
        source: base,
        ...zoom,
        filter: only('country'),
        layout: ROUND,
        paint: {
          'line-color': tokens.countryCase,
          'line-width': ['interpolate', ['linear'], ['zoom'], 3, 3.1, 6, 4],
          'line-opacity': 0.75,
        },
      },
      {
        id: `country-line${suffix}`,
        type: 'line',
        source: base,
        ...zoom,
        filter: only('country'),
        layout: ROUND,
        paint: { 'line-color': tokens.country, 'line-width': ['interpolate', ['linear'], ['zoom'], 3, 1.1, 6, 1.8] },
      },
    ]),
  ],
};

function glow(tokens: MapTokens, width: number, opacity: number, blur: number): LinePaint {
  return { 'line-color': tokens.coast, 'line-width': width, 'line-opacity': opacity, 'line-blur': blur };
}

/** Land that is not scored. */
function abroad(tokens: MapTokens): LayerSpecification[] {
  const land = { source: 'base', filter: only('land') } as const;
  return [
    { id: 'abroad-glow-wide', type: 'line', ...land, layout: ROUND, paint: glow(tokens, 9, 0.28, 2) },
    { id: 'abroad-glow', type: 'line', ...land, layout: ROUND, paint: glow(tokens, 4, 0.34, 1) },
    { id: 'abroad-coast', type: 'line', ...land, paint: { 'line-color': tokens.coast, 'line-width': 1.2 } },
    { id: 'abroad', type: 'fill', ...land, paint: { 'fill-color': tokens.neighbour } },
    {
      id: 'abroad-line',
      type: 'line',
      source: 'base',
      filter: only('abroad'),
      paint: { 'line-color': tokens.coast, 'line-width': 0.7, 'line-opacity': 0.8 },
    },
  ];
}
