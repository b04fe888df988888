import type { SourceSpecification } from 'maplibre-gl';
import { lastOf } from '../../state/memo';
import { FONT_REGULAR } from '../fonts';
import { inline, pointFeature } from '../geojson';
import { imageId } from '../symbols';
import { type LayerModule, type MapView, shown } from '../view';

/** Industrial parks; most stand at the centre of their town, as their source gives no site. */
export const parks: LayerModule = {
  id: 'parks',
  sources: (view) => ({ parks: source(view.parks) }),
  layers: (view, tokens) => [
    {
      id: 'parks',
      type: 'symbol',
      source: 'parks',
      layout: {
        visibility: shown(view, 'parks'),
        'icon-image': imageId(view.theme, { type: 'mark', mark: 'park' }),
        'icon-size': ['interpolate', ['linear'], ['zoom'], 3, 0.7, 6, 0.95],
        'icon-padding': 1,
        'text-field': ['step', ['zoom'], '', 8, ['get', 'name']],
        'text-font': FONT_REGULAR,
        'text-size': 11,
        'text-anchor': 'top',
        'text-offset': [0, 1],
        'text-optional': true,
      },
      paint: { 'text-color': tokens.label2, 'text-halo-color': tokens.halo, 'text-halo-width': 1.4 },
    },
  ],
  legend: (_view, text) => ({
    id: 'parks',
    title: text.t('map.legend.parks'),
    note: text.t('map.legend.parksNote'),
    rows: [{ swatch: { type: 'mark', mark: 'park' }, label: text.t('map.park') }],
  }),
};

const source = lastOf(
  (all: MapView['parks']): SourceSpecification =>
    inline(all.map(({ id, at, name }) => pointFeature(at, { type: 'park', id, name }))),
);
