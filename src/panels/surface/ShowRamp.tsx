import type { SurfaceShow } from '../../model/surface';
import { SURFACE_EDGES } from '../../scoring/surface/edges';
import { LegendRamp } from '../explore/LegendSwatch';
import { useText } from '../useText';

/** The colours with their limits, where the map has no legend: on phones. */
export function ShowRamp({ show }: { readonly show: SurfaceShow }) {
  const { number, locale } = useText();
  const compact = new Intl.NumberFormat(locale, { notation: 'compact' });
  const edges = SURFACE_EDGES[show].map((edge) => (show === 'people60' ? compact.format(edge) : number(edge)));
  return <LegendRamp of="score" edges={edges} />;
}
