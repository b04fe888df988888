import { fetched } from '../geojson';
import { type LayerModule, shown } from '../view';

const COUNTY_ZOOM = 6;

/** County lines of the United States, for the close view; fetched when the layer is on and the camera has been close. */
export const counties: LayerModule = {
  id: 'counties',
  sources: ({ layers, detail }) => ({
    counties: fetched('counties.geojson', layers.includes('counties') && detail !== 'overview'),
  }),
  layers: (view, tokens) => [
    {
      id: 'counties',
      type: 'line',
      source: 'counties',
      minzoom: COUNTY_ZOOM,
      layout: { visibility: shown(view, 'counties') },
      paint: {
        'line-color': tokens.label2,
        'line-opacity': ['interpolate', ['linear'], ['zoom'], COUNTY_ZOOM, 0, COUNTY_ZOOM + 1, 0.28],
        'line-width': 0.7,
      },
    },
  ],
  legend: (_view, text) => ({
    id: 'counties',
    title: text.t('map.legend.counties'),
    note: text.t('map.legend.countiesNote'),
    rows: [{ swatch: { type: 'line', colour: 'quiet', widthPx: 0.7, dashed: false }, label: text.t('map.county') }],
  }),
};
