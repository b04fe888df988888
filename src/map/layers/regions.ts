import type { DataDrivenPropertyValueSpecification, ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { CLASS_EDGES } from '../classes';
import { fetched } from '../geojson';
import { type Level, levels } from '../levels';
import { imageId } from '../symbols';
import type { MapTokens } from '../tokens';
import { type LayerModule, type MapView, shown } from '../view';

type Numeric = DataDrivenPropertyValueSpecification<number>;

/**
 * The 96 regions. Their class and outline are feature state, set by `featureState.ts`, so that a weight
 * change never rebuilds a tile; textures change only when everything stands still.
 */
export const regions: LayerModule = {
  id: 'regions',
  sources: ({ detail }) => ({
    regions: fetched('regions.geojson', true),
    'regions-fine': fetched('regions-fine.geojson', detail !== 'overview'),
  }),
  layers: (view, tokens) =>
    levels(view).flatMap((level) => [...fills(view, level, tokens), ...outlines(level, tokens)]),
  legend: (_view, text) => ({
    id: 'regions',
    title: text.t('map.legend.score'),
    note: text.t('map.legend.scoreNote'),
    rows: [
      { swatch: { type: 'ramp', edges: [...CLASS_EDGES] }, label: '' },
      { swatch: { type: 'texture', texture: 'dots', scoreClass: 4 }, label: text.t('map.legend.uncertain') },
      { swatch: { type: 'texture', texture: 'hatch', scoreClass: 0 }, label: text.t('map.legend.tooLittle') },
    ],
  }),
};

function fills(view: MapView, { suffix, regions: source, zoom }: Level, tokens: MapTokens): LayerSpecification[] {
  const layout = { visibility: shown(view, 'regions') };
  const opacity = fillOpacity(view);
  return [
    { id: `land${suffix}`, type: 'fill', source, ...zoom, paint: { 'fill-color': tokens.land } },
    {
      id: `regions-fill${suffix}`,
      type: 'fill',
      source,
      ...zoom,
      layout,
      paint: { 'fill-color': classColour(tokens), 'fill-opacity': opacity(FOCUS_TINT) },
    },
    ...TEXTURES.map(
      (pattern): LayerSpecification => ({
        id: `regions-${pattern}${suffix}`,
        type: 'fill',
        source,
        ...zoom,
        filter: ['in', ['get', 'id'], ['literal', [...view.textures[pattern]]]],
        layout,
        paint: {
          'fill-pattern': imageId(view.theme, { type: 'pattern', pattern }),
          'fill-opacity': opacity(pattern === 'hatch' ? FOCUS_TINT : 0),
        },
      }),
    ),
  ];
}

const TEXTURES = ['hatch', 'dots-strong', 'dots-pale'] as const;

function classColour(tokens: MapTokens): ExpressionSpecification {
  const [first, second, third, fourth, fifth, sixth, seventh] = tokens.seq;
  const state: ExpressionSpecification = ['feature-state', 'class'];
  return ['match', state, 0, first, 1, second, 2, third, 3, fourth, 4, fifth, 5, sixth, 6, seventh, tokens.land];
}

/** Close by, lines and symbols lead: the fill steps back, and where a region is chosen it alone keeps a tint. */
function fillOpacity({ atlas, selection }: MapView): (tint: number) => Numeric {
  const chosen = selection.type === 'region' ? atlas.regions.findIndex(({ id }) => id === selection.id) : undefined;
  if (chosen === undefined || chosen < 0) return () => ['interpolate', ['linear'], ['zoom'], 4.2, 1, 5.2, 0.36];
  return (tint) => {
    const alone: ExpressionSpecification = ['case', ['==', ['id'], chosen], tint, 0];
    return ['interpolate', ['linear'], ['zoom'], FOCUS_ZOOM - 1, 1, FOCUS_ZOOM, alone];
  };
}

const FOCUS_TINT = 0.38;
/** From this zoom on a chosen region stands alone. */
export const FOCUS_ZOOM = 4;

function outlines({ suffix, regions: source, zoom }: Level, tokens: MapTokens): LayerSpecification[] {
  const selected: ExpressionSpecification = ['==', ['feature-state', 'outline'], 'selected'];
  const pointed: ExpressionSpecification = ['==', ['feature-state', 'outline'], 'pointed'];
  const layout = { 'line-join': 'round' } as const;
  return [
    {
      id: `regions-outline-case${suffix}`,
      type: 'line',
      source,
      ...zoom,
      layout,
      paint: {
        'line-color': tokens.surface,
        'line-width': ['case', selected, 5, 4],
        'line-opacity': ['case', selected, 0.95, pointed, 0.7, 0],
      },
    },
    {
      id: `regions-outline${suffix}`,
      type: 'line',
      source,
      ...zoom,
      layout,
      paint: {
        'line-color': tokens.ink,
        'line-width': ['case', selected, 2.2, 1.8],
        'line-opacity': ['case', selected, 1, pointed, 0.85, 0],
      },
    },
  ];
}
