import type { SourceSpecification } from 'maplibre-gl';
import type { LngLat } from '../../model/geo';
import { lastOf } from '../../state/memo';
import { inline, pointFeature } from '../geojson';
import type { LayerModule, MapView } from '../view';

/** A ring around the chosen point and a thinner one around the one pointed at; regions have their outline instead. */
export const pointer: LayerModule = {
  id: 'pointer',
  sources: (view) => ({ pointer: rings(view) }),
  layers: (_view, tokens) => [
    {
      id: 'pointer-ring',
      type: 'circle',
      source: 'pointer',
      paint: {
        'circle-radius': ['match', ['get', 'role'], 'selected', 14, 13],
        'circle-color': 'rgba(0,0,0,0)',
        'circle-stroke-color': tokens.copper,
        'circle-stroke-width': ['match', ['get', 'role'], 'selected', 2.4, 1.4],
      },
    },
  ],
};

function rings(view: MapView): SourceSpecification {
  return around(placeOf(view, view.selection), view.pointed && placeOf(view, view.pointed));
}

const around = lastOf(
  (selected: LngLat | undefined, pointed: LngLat | undefined): SourceSpecification =>
    inline([
      ...(pointed ? [pointFeature(pointed, { role: 'pointed' })] : []),
      ...(selected ? [pointFeature(selected, { role: 'selected' })] : []),
    ]),
);

/** Where something chosen stands, if it is a point. */
export function placeOf(
  { atlas, parks, resources }: Pick<MapView, 'atlas' | 'parks' | 'resources'>,
  chosen: MapView['selection'],
): LngLat | undefined {
  switch (chosen.type) {
    case 'port': {
      const port = atlas.ports.find(({ id }) => id === chosen.id);
      const main = atlas.crossings.find(({ id }) => id === port?.mainCrossingId);
      return main?.at ?? port?.at;
    }
    case 'crossing':
      return atlas.crossings.find(({ id }) => id === chosen.id)?.at;
    case 'project':
      return atlas.projects.find(({ id }) => id === chosen.id)?.at;
    case 'linkage':
      return atlas.projects.find(({ id }) => id === chosen.fabId)?.at;
    case 'gateway':
      return atlas.gateways.find(({ id }) => id === chosen.id)?.at;
    case 'park':
      return parks.find(({ id }) => id === chosen.id)?.at;
    case 'resource':
      return resources.find(({ id }) => id === chosen.id)?.at;
    case 'region':
    case 'none':
      return undefined;
  }
}
