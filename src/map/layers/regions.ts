import type { DataDrivenPropertyValueSpecification, ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { CLASS_EDGES } from '../../scoring/classes';
import type { Text } from '../../text/text';
import { chanceLegend } from '../chances';
import { mixed } from '../colours';
import { effectLegend, isDiverging } from '../effects';
import { fetched, inline } from '../geojson';
import type { LegendBlock } from '../legendModel';
import { type Level, levels } from '../levels';
import { imageId } from '../symbols';
import type { Textures } from '../textures';
import type { MapTokens } from '../tokens';
import { type LayerModule, type MapView, shown } from '../view';

/** Filled by `overlay.ts`. */
const OUTLINED = inline([]);

type Numeric = DataDrivenPropertyValueSpecification<number>;

/**
 * The 96 regions. Their class is feature state, set by `featureState.ts`, so that a weight
 * change never rebuilds a tile; textures change only when everything stands still.
 */
export const regions: LayerModule = {
  id: 'regions',
  sources: ({ detail }) => ({
    regions: fetched('regions.geojson', true),
    'regions-fine': fetched('regions-fine.geojson', detail !== 'overview'),
    outlined: OUTLINED,
  }),
  layers: (view, tokens) => [...levels(view).flatMap((level) => fills(view, level, tokens)), ...outlines(tokens)],
  legend: ({ effects, chances }, text) => {
    if (chances) return chanceLegend(chances, text);
    return effects ? effectLegend(effects, text) : scoreLegend(text);
  },
};

function scoreLegend(text: Text): LegendBlock {
  return {
    id: 'regions',
    title: text.t('map.legend.score'),
    note: text.t('map.legend.scoreNote'),
    rows: [
      { swatch: { type: 'ramp', of: 'score', edges: CLASS_EDGES.map(String) }, label: '' },
      { swatch: { type: 'texture', texture: 'dots', scoreClass: 4 }, label: text.t('map.legend.uncertain') },
      { swatch: { type: 'texture', texture: 'hatch', scoreClass: 0 }, label: text.t('map.legend.tooLittle') },
    ],
  };
}

function fills(view: MapView, { suffix, regions: source, zoom }: Level, tokens: MapTokens): LayerSpecification[] {
  // Textures speak of the score. One without regions is not mounted: a tile would wait for its picture.
  const layout = (pattern: keyof Textures) => ({
    visibility: view.effects || view.textures[pattern].length === 0 ? ('none' as const) : shown(view, 'regions'),
  });
  const opacity = textureOpacity(view);
  return [
    { id: `regions-fill${suffix}`, type: 'fill', source, ...zoom, paint: { 'fill-color': fillColour(view, tokens) } },
    ...TEXTURES.map(
      (pattern): LayerSpecification => ({
        id: `regions-${pattern}${suffix}`,
        type: 'fill',
        source,
        ...zoom,
        filter: ['in', ['get', 'id'], ['literal', [...view.textures[pattern]]]],
        layout: layout(pattern),
        paint: {
          'fill-antialias': false,
          'fill-pattern': imageId(view.theme, { type: 'pattern', pattern }),
          'fill-opacity': opacity(pattern === 'hatch' ? FOCUS_TINT : 0),
        },
      }),
    ),
  ];
}

const TEXTURES = ['hatch', 'dots-strong', 'dots-pale'] as const;

/** One opaque fill: land that takes the class's colour, so that no second layer of the same shapes lies under it. */
function fillColour(view: MapView, tokens: MapTokens): DataDrivenPropertyValueSpecification<string> {
  const tones = view.effects && isDiverging(view.effects) ? tokens.div : tokens.seq;
  const tint = (share: number) => ramp(tones, tokens.land, share);
  if (!view.layers.includes('regions')) return byZoom(4, tint(0), 5, tint(0));
  // A what-if is read close to the border, and chances are read close by too: they keep their colours at every zoom.
  if (view.effects || view.chances) return byZoom(4, tint(1), 5, tint(1));
  const chosen = chosenPlace(view);
  if (chosen === undefined) return byZoom(4, tint(1), 5, tint(FAR_TINT));
  const alone: ExpressionSpecification = ['case', ['==', ['id'], chosen], tint(FOCUS_TINT), tokens.land];
  return byZoom(FOCUS_ZOOM - 1, tint(1), FOCUS_ZOOM, alone);
}

/** By zoom and state, always: where the kind of expression changes, MapLibre fails until the tiles are made anew. */
export function byZoom(
  far: number,
  first: ExpressionSpecification,
  near: number,
  last: ExpressionSpecification,
): DataDrivenPropertyValueSpecification<string> {
  return ['interpolate', ['linear'], ['zoom'], far, first, near, last];
}

/** Colour of the class, mixed into the land by a share of 0..1. */
function ramp(tones: MapTokens['seq'], land: string, share: number): ExpressionSpecification {
  const [first, second, third, fourth, fifth, sixth, seventh] = tones;
  const tint = (hue: string) => mixed(land, hue, share);
  const state: ExpressionSpecification = ['feature-state', 'class'];
  return [
    'match',
    state,
    0,
    tint(first),
    1,
    tint(second),
    2,
    tint(third),
    3,
    tint(fourth),
    4,
    tint(fifth),
    5,
    tint(sixth),
    6,
    tint(seventh),
    land,
  ];
}

/** Close by, lines and symbols lead: the texture steps back with the fill. */
function textureOpacity(view: MapView): (tint: number) => Numeric {
  if (view.chances) return () => ['interpolate', ['linear'], ['zoom'], 4, 1, 5, 1];
  const chosen = chosenPlace(view);
  if (chosen === undefined) return () => ['interpolate', ['linear'], ['zoom'], 4, 1, 5, FAR_TINT];
  return (tint) => {
    const alone: ExpressionSpecification = ['case', ['==', ['id'], chosen], tint, 0];
    return ['interpolate', ['linear'], ['zoom'], FOCUS_ZOOM - 1, 1, FOCUS_ZOOM, alone];
  };
}

/** Place of the chosen region in the atlas, which is its feature's id. */
function chosenPlace({ atlas, selection }: MapView): number | undefined {
  const place = selection.type === 'region' ? atlas.regions.findIndex(({ id }) => id === selection.id) : undefined;
  return place === undefined || place < 0 ? undefined : place;
}

const FAR_TINT = 0.36;
const FOCUS_TINT = 0.38;
/** From this zoom on a chosen region stands alone. */
export const FOCUS_ZOOM = 4;

/** The chosen region and the one pointed at, drawn from shapes of their own; see `overlay.ts`. */
function outlines(tokens: MapTokens): LayerSpecification[] {
  const isSelected: ExpressionSpecification = ['==', ['get', 'role'], 'selected'];
  const line = { type: 'line', source: 'outlined', layout: { 'line-join': 'round' } } as const;
  return [
    {
      id: 'regions-outline-case',
      ...line,
      paint: {
        'line-color': tokens.surface,
        'line-width': ['case', isSelected, 5, 4],
        'line-opacity': ['case', isSelected, 0.95, 0.7],
      },
    },
    {
      id: 'regions-outline',
      ...line,
      paint: {
        'line-color': tokens.ink,
        'line-width': ['case', isSelected, 2.2, 1.8],
        'line-opacity': ['case', isSelected, 1, 0.85],
      },
    },
  ];
}
