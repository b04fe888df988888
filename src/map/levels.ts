import type { Detail, MapView } from './view';

/** From this zoom on the finer shapes are drawn. */
export const FINE_ZOOM = 5.5;
/** They are fetched a little before, so that they are there in time. */
export const FETCH_ZOOM = 4.8;

export interface Level {
  /** Added to the id of the overview's layer. */
  readonly suffix: '' | '-fine';
  readonly regions: 'regions' | 'regions-fine';
  readonly base: 'base' | 'base-fine';
  /** What the shore is drawn from: close by the regions themselves, whose lines inland lie under the land. */
  readonly coast: 'coast' | 'regions-fine';
  readonly zoom: { readonly minzoom?: number; readonly maxzoom?: number };
}

/** Both levels of the shapes; the overview goes on until the finer ones have come. */
export function levels({ detail }: Pick<MapView, 'detail'>): readonly [Level, Level] {
  return [
    {
      suffix: '',
      regions: 'regions',
      base: 'base',
      coast: 'coast',
      zoom: detail === 'fine' ? { maxzoom: FINE_ZOOM } : {},
    },
    {
      suffix: '-fine',
      regions: 'regions-fine',
      base: 'base-fine',
      coast: 'regions-fine',
      zoom: { minzoom: FINE_ZOOM },
    },
  ];
}

/** What the next detail is at a zoom; it never goes back. */
export function detailAt(detail: Detail, zoom: number): Detail {
  return detail === 'overview' && zoom >= FETCH_ZOOM ? 'fetching' : detail;
}
