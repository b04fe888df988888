import type { SourceSpecification } from 'maplibre-gl';
import type { SitePicture } from '../../model/sitePicture';
import { scoreClass } from '../../scoring/classes';
import { lastOf } from '../../state/memo';
import { inline, pointFeature } from '../geojson';
import type { LayerModule } from '../view';

/**
 * Candidate sites, coloured as regions are. The worker that ranks them hands over the best of each square of the window, so
 * that a million points are drawn as some thousands.
 */
export const sites: LayerModule = {
  id: 'sites',
  sources: (view) => ({ sites: source(view.sites) }),
  layers: (_view, tokens) => [
    {
      id: 'sites',
      type: 'circle',
      source: 'sites',
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 3, 3, 7, 6],
        'circle-color': ['to-color', ['at', ['get', 'class'], ['literal', [...tokens.seq]]]],
        'circle-stroke-color': ['case', ['get', 'open'], tokens.copper, tokens.ink],
        'circle-stroke-width': ['case', ['get', 'open'], 3, 0.8],
      },
    },
  ],
};

const source = lastOf((picture: SitePicture | undefined): SourceSpecification => {
  const { points = new Float64Array(), pointIds = [], chosen } = picture ?? {};
  const features = pointIds.map((id, index) => {
    const [lng = 0, lat = 0, score = 0] = points.subarray(3 * index, 3 * index + 3);
    return pointFeature([lng, lat], { type: 'site', id, class: scoreClass(score), open: id === chosen?.id });
  });
  const isDrawn = chosen === undefined || pointIds.includes(chosen.id);
  const open = isDrawn ? [] : [chosenFeature(chosen)];
  return inline([...features, ...open]);
});

function chosenFeature({ id, lng, lat, score = 0 }: NonNullable<SitePicture['chosen']>) {
  return pointFeature([lng, lat], { type: 'site', id, class: scoreClass(score), open: true });
}
