import { FONT_RIVER } from '../fonts';
import { fetched } from '../geojson';
import { type LayerModule, shown } from '../view';

/** Main rivers; fetched when the layer is first on. */
export const rivers: LayerModule = {
  id: 'rivers',
  sources: ({ layers }) => ({ rivers: fetched('rivers.geojson', layers.includes('rivers')) }),
  layers: (view, tokens) => [
    {
      id: 'rivers',
      type: 'line',
      source: 'rivers',
      layout: { visibility: shown(view, 'rivers'), 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': tokens.waterLabel,
        'line-opacity': 0.55,
        'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.6, 7, 1.6],
      },
    },
    {
      id: 'river-names',
      type: 'symbol',
      source: 'rivers',
      minzoom: 5,
      layout: {
        visibility: shown(view, 'rivers'),
        'symbol-placement': 'line',
        'text-field': ['get', 'name'],
        'text-font': FONT_RIVER,
        'text-size': 12,
        'text-letter-spacing': 0.04,
      },
      paint: { 'text-color': tokens.waterLabel, 'text-halo-color': tokens.halo, 'text-halo-width': 1.2 },
    },
  ],
  legend: (_view, text) => ({
    id: 'rivers',
    title: text.t('map.legend.rivers'),
    rows: [{ swatch: { type: 'line', colour: 'water', widthPx: 1.2, dashed: false }, label: text.t('map.river') }],
  }),
};
