import type { SourceSpecification } from 'maplibre-gl';
import type { Resource } from '../../model/place';
import type { MarkName } from '../../model/symbols';
import { lastOf } from '../../state/memo';
import { FONT_REGULAR } from '../fonts';
import { inline, pointFeature } from '../geojson';
import { symbolName } from '../symbols';
import { type LayerModule, type MapView, shown } from '../view';

/** Mines, refineries and power sites that bear on chips. */
export const resources: LayerModule = {
  id: 'resources',
  sources: (view) => ({ resources: source(view.resources) }),
  layers: (view, tokens) => [
    {
      id: 'resources',
      type: 'symbol',
      source: 'resources',
      layout: {
        visibility: shown(view, 'resources'),
        'icon-image': ['concat', `${view.theme}/`, ['get', 'icon']],
        'icon-size': ['interpolate', ['linear'], ['zoom'], 3, 0.75, 6, 1],
        'icon-padding': 0,
        'text-field': ['step', ['zoom'], '', 6.5, ['get', 'name']],
        'text-font': FONT_REGULAR,
        'text-size': 11,
        'text-anchor': 'top',
        'text-offset': [0, 1],
        'text-optional': true,
      },
      paint: {
        // Announced and paused ones are paler; the popup says which.
        'icon-opacity': ['case', ['==', ['get', 'status'], 'operating'], 1, 0.6],
        'text-color': tokens.label2,
        'text-halo-color': tokens.halo,
        'text-halo-width': 1.4,
      },
    },
  ],
  legend: (_view, text) => ({
    id: 'resources',
    title: text.t('map.legend.resources'),
    note: text.t('map.legend.resourcesNote'),
    rows: [
      { swatch: { type: 'mark', mark: 'mineral' }, label: text.t('map.resource.mineral') },
      { swatch: { type: 'mark', mark: 'power' }, label: text.t('map.resource.power') },
    ],
  }),
};

/** Power and gas have a bolt, everything dug from the ground a gem. */
export function resourceMark({ commodity }: Pick<Resource, 'commodity'>): MarkName {
  return /power|gas/.test(commodity) ? 'power' : 'mineral';
}

const source = lastOf(
  (all: MapView['resources']): SourceSpecification =>
    inline(
      all.map((resource) =>
        pointFeature(resource.at, {
          type: 'resource',
          id: resource.id,
          name: resource.name,
          status: resource.status,
          icon: symbolName({ type: 'mark', mark: resourceMark(resource) }),
        }),
      ),
    ),
);
