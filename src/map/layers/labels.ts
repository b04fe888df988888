import type { ExpressionSpecification, LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { Language } from '../../model/geo';
import type { Region } from '../../model/region';
import type { Chances } from '../../state/confidence/picture';
import { lastOf } from '../../state/memo';
import type { Effects } from '../../state/selectEffects';
import type { Text } from '../../text/text';
import { chanceWords } from '../chances';
import { FIRST_STRONG_CLASS } from '../classes';
import { effectWords, isDiverging } from '../effects';
import { FONT_MEDIUM, FONT_REGULAR, FONT_SEMIBOLD, FONT_WATER } from '../fonts';
import { inline, pointFeature } from '../geojson';
import type { Labels } from '../labelsFile';
import type { MapTokens } from '../tokens';
import type { LayerModule, MapView } from '../view';
import { FOCUS_ZOOM } from './regions';

/** From here regions are written out, in spaced capitals; before it their short names. */
const FULL_NAME_ZOOM = 5;
/** Where the fills have faded and names need the colour of plain land. */
const PALE_ZOOM = 5;

/** Names of regions, towns and waters. Collisions drop the least: waters first, then regions, then towns. */
export const labels: LayerModule = {
  id: 'labels',
  sources: ({ atlas, labels: names, text, effects, chances }) => ({
    'region-names': regionNames(atlas.regions, text, effects, chances),
    places: places(names, text.language),
  }),
  layers: (view, tokens) => [waters(tokens), regionLayer(view, tokens), ...towns(tokens)],
};

function waters(tokens: MapTokens): LayerSpecification {
  return {
    id: 'water-names',
    type: 'symbol',
    source: 'places',
    filter: ['all', ['==', ['get', 'type'], 'water'], ['>=', ['zoom'], ['get', 'fromZoom']]],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': FONT_WATER,
      'text-size': ['interpolate', ['linear'], ['zoom'], 2, ['get', 'small'], 6, ['get', 'large']],
      'text-letter-spacing': 0.04,
      'text-rotate': ['get', 'turn'],
      'text-max-width': 7,
      'text-line-height': 1.15,
      'text-padding': 6,
    },
    paint: { 'text-color': tokens.waterLabel },
  };
}

function regionLayer(view: MapView, tokens: MapTokens): LayerSpecification {
  const pale = view.selection.type === 'region' ? FOCUS_ZOOM : PALE_ZOOM;
  const chosen = view.selection.type === 'region' ? view.selection.id : '';
  const others = chosen === '' ? tokens.label : tokens.label2;
  const onLand: ExpressionSpecification = ['case', ['==', ['get', 'id'], chosen], tokens.label, others];
  return {
    id: 'region-names',
    type: 'symbol',
    source: 'region-names',
    minzoom: 2.4,
    layout: {
      'text-field': ['step', ['zoom'], ['get', 'short'], FULL_NAME_ZOOM, ['get', 'full']],
      'text-font': ['step', ['zoom'], ['literal', FONT_MEDIUM], FULL_NAME_ZOOM, ['literal', FONT_SEMIBOLD]],
      'text-size': ['interpolate', ['linear'], ['zoom'], 3, 10, 4.9, 11, 5, 12, 7, 15],
      'text-letter-spacing': ['step', ['zoom'], 0, FULL_NAME_ZOOM, 0.14],
      'text-max-width': 9,
      'text-variable-anchor': [
        'center',
        'top',
        'bottom',
        'left',
        'right',
        'top-left',
        'top-right',
        'bottom-left',
        'bottom-right',
      ],
      'text-radial-offset': 0.15,
      'text-justify': 'auto',
      'text-padding': 0,
      'symbol-sort-key': ['-', 0, ['get', 'areaKm2']],
    },
    paint: {
      'text-color': [
        'step',
        ['zoom'],
        onFill(view, tokens),
        pale,
        view.effects || view.chances ? onFill(view, tokens) : onLand,
      ],
      'text-opacity': ['step', ['zoom'], 0.82, pale, 1],
      'text-halo-color': tokens.halo,
      'text-halo-width': view.layers.includes('regions') ? 0 : 1.4,
    },
  };
}

/** White on the strong classes in the light theme, dark on the bright ones in the dark theme; without a fill that of plain land. */
function onFill({ theme, effects, layers }: MapView, tokens: MapTokens): ExpressionSpecification {
  const state: ExpressionSpecification = ['feature-state', 'class'];
  // The diverging ramp is strong at both ends.
  if (effects && isDiverging(effects)) return ['match', state, [0, 1, 5, 6], tokens.labelOnFill, tokens.label];
  const isStrong: ExpressionSpecification = ['>=', ['coalesce', state, -1], FIRST_STRONG_CLASS[theme]];
  return ['case', isStrong, layers.includes('regions') ? tokens.labelOnFill : tokens.label, tokens.label];
}

function towns(tokens: MapTokens): LayerSpecification[] {
  // The largest from zoom 4, the second rank from 5, the rest from 6.
  const filter: ExpressionSpecification = [
    'all',
    ['==', ['get', 'type'], 'town'],
    ['>=', ['zoom'], ['match', ['get', 'rank'], 1, 4, 2, 5, 6]],
  ];
  const source = 'places';
  return [
    {
      id: 'towns',
      type: 'circle',
      source,
      filter,
      paint: {
        'circle-radius': ['match', ['get', 'rank'], 1, 3, 2, 2.6, 2.2],
        'circle-color': tokens.surface,
        'circle-stroke-color': tokens.label,
        'circle-stroke-width': 1.2,
      },
    },
    {
      id: 'town-names',
      type: 'symbol',
      source,
      filter,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': ['match', ['get', 'rank'], 1, ['literal', FONT_MEDIUM], ['literal', FONT_REGULAR]],
        'text-size': ['match', ['get', 'rank'], 1, 13, 2, 12, 11],
        'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
        'text-radial-offset': 0.6,
        'text-justify': 'auto',
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'text-color': tokens.label, 'text-halo-color': tokens.halo, 'text-halo-width': 1.6 },
    },
  ];
}

const regionNames = lastOf(
  (
    all: readonly Region[],
    text: Text,
    effects: Effects | undefined,
    chances: Chances | undefined,
  ): SourceSpecification =>
    inline(
      all.map(({ id, labelAt, short, names, areaKm2 }, index) => {
        const chance = chances?.regions.get(id);
        const value = effects?.by.get(id);
        const effect = effects && value !== undefined ? effectWords(effects, value, text) : '';
        const change = chances && chance ? chanceWords(chances, chance, text) : effect;
        const full = names[text.language].toLocaleUpperCase(text.locale);
        const [near, far] = [full, short].map((name) => (change === '' ? name : `${name}\n${change}`));
        return pointFeature(labelAt, { id, short: far ?? short, full: near ?? full, areaKm2: areaKm2.value }, index);
      }),
    ),
);

const places = lastOf(
  ({ waters: seas, towns: cities }: Labels, language: Language): SourceSpecification =>
    inline([
      ...seas.map(({ kind, at, turn, fromZoom, names }) => {
        const [small, large] = kind === 'ocean' ? [15, 15] : [12, 15];
        return pointFeature(at, {
          type: 'water',
          name: names[language],
          turn,
          fromZoom: Math.ceil(fromZoom),
          small,
          large,
        });
      }),
      ...cities.map(({ at, rank, names }) => pointFeature(at, { type: 'town', name: names[language], rank })),
    ]),
);
