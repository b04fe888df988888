import type { SourceSpecification } from 'maplibre-gl';
import { lastOf } from '../../state/memo';
import { FONT_REGULAR } from '../fonts';
import { inline, pointFeature } from '../geojson';
import { symbolName } from '../symbols';
import { type LayerModule, type MapView, shown } from '../view';

/** Cargo airports and seaports. */
export const gateways: LayerModule = {
  id: 'gateways',
  sources: ({ atlas }) => ({ gateways: source(atlas.gateways) }),
  layers: (view, tokens) => [
    {
      id: 'gateways',
      type: 'symbol',
      source: 'gateways',
      layout: {
        visibility: shown(view, 'gateways'),
        'icon-image': ['concat', `${view.theme}/`, ['get', 'icon']],
        'icon-size': ['interpolate', ['linear'], ['zoom'], 3, 0.75, 6, 1],
        'icon-padding': 0,
        'text-field': ['step', ['zoom'], '', 6, ['get', 'name']],
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
    id: 'gateways',
    title: text.t('map.legend.gateways'),
    rows: [
      { swatch: { type: 'mark', mark: 'airport' }, label: text.t('map.gateway.airport') },
      { swatch: { type: 'mark', mark: 'seaport' }, label: text.t('map.gateway.seaport') },
    ],
  }),
};

const source = lastOf(
  (all: MapView['atlas']['gateways']): SourceSpecification =>
    inline(
      all.map(({ id, at, type, name, code }) =>
        pointFeature(at, { type: 'gateway', id, name: code ?? name, icon: symbolName({ type: 'mark', mark: type }) }),
      ),
    ),
);
