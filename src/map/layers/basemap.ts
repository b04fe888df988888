import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from 'maplibre-gl';
import { fetched, inline } from '../geojson';
import { levels } from '../levels';
import type { MapTokens } from '../tokens';
import type { LayerModule } from '../view';
import { byZoom } from './regions';

type Kind = 'land' | 'lake' | 'abroad' | 'state' | 'country';
type LinePaint = NonNullable<LineLayerSpecification['paint']>;
/** Filled once the regions have come; see `overlay.ts`. */
const COAST = inline([]);

type Filter = NonNullable<LineLayerSpecification['filter']>;
const only = (kind: Kind): Filter => ['==', ['get', 'k'], kind];

/** Water, land, lakes and the lines between regions and countries: paper under the data. */
export const basemap: LayerModule = {
  id: 'basemap',
  sources: ({ detail }) => ({
    base: fetched('base.geojson', true),
    coast: COAST,
    'base-fine': fetched('base-fine.geojson', detail !== 'overview'),
  }),
  layers: (view, tokens) => [
    { id: 'background', type: 'background', paint: { 'background-color': tokens.water } },
    ...abroad(tokens),
    ...levels(view).flatMap(({ suffix, coast, base, zoom }): LayerSpecification[] => [
      { id: `coast-glow${suffix}`, type: 'line', source: coast, ...zoom, paint: glow(tokens) },
      { id: `coast-line${suffix}`, type: 'line', source: coast, ...zoom, paint: shore(tokens) },
      {
        id: `lakes${suffix}`,
        type: 'fill',
        source: base,
        ...zoom,
        filter: only('lake'),
        paint: { 'fill-color': groundColour(tokens) },
      },
      {
        id: `state-line${suffix}`,
        type: 'line',
        source: base,
        ...zoom,
        filter: only('state'),
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
        paint: { 'line-color': tokens.country, 'line-width': ['interpolate', ['linear'], ['zoom'], 3, 1.1, 6, 1.8] },
      },
    ]),
  ],
};

/** By zoom and feature like the regions' own colour: then one shader program draws every fill, and none is made anew. */
function groundColour({ water, neighbour }: MapTokens): DataDrivenPropertyValueSpecification<string> {
  const byKind: ExpressionSpecification = ['match', ['get', 'k'], 'lake', water, neighbour];
  return byZoom(4, byKind, 5, byKind);
}

/** Blurred and wide, once: every line costs its nodes again in every frame. */
function glow(tokens: MapTokens): LinePaint {
  return { 'line-color': tokens.coast, 'line-width': 9, 'line-opacity': 0.5, 'line-blur': 5 };
}

/** Under the land: only its outer half is seen, along shores and nowhere else. */
function shore(tokens: MapTokens): LinePaint {
  return { 'line-color': tokens.coast, 'line-width': 1.5 };
}

/** Land that is not scored. */
function abroad(tokens: MapTokens): LayerSpecification[] {
  const land = { source: 'base', filter: only('land') } as const;
  return [
    { id: 'abroad-glow', type: 'line', ...land, paint: glow(tokens) },
    { id: 'abroad-coast', type: 'line', ...land, paint: { 'line-color': tokens.coast, 'line-width': 1.2 } },
    { id: 'abroad', type: 'fill', ...land, paint: { 'fill-color': groundColour(tokens) } },
    {
      id: 'abroad-line',
      type: 'line',
      source: 'base',
      filter: only('abroad'),
      paint: { 'line-color': tokens.coast, 'line-width': 0.7, 'line-opacity': 0.8 },
    },
  ];
}
