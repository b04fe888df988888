import type { SurfaceChoice, SurfaceShow } from '../../model/surface';
import { SURFACE_EDGES } from '../../scoring/surface/edges';
import { lastOf } from '../../state/memo';
import type { AppState } from '../../state/store';
import { isSurfaceShown } from '../../state/surface/shown';
import type { Text } from '../../text/text';
import type { LegendBlock } from '../legendModel';

/** What the colours of the hexagons mean, while there are any. */
export function surfaceLegend(state: AppState, text: Text): LegendBlock | undefined {
  if (!isSurfaceShown(state)) return undefined;
  const { show, least } = state.scenario.surface;
  return kept(show, least, text);
}

const kept = lastOf((show: SurfaceShow, least: number | undefined, text: Text) => groundLegend({ show, least }, text));

/** The limits are those of the colours; hours run down, as less is stronger. */
export function groundLegend({ show, least }: Pick<SurfaceChoice, 'show' | 'least'>, text: Text): LegendBlock {
  const edges = SURFACE_EDGES[show].map((edge) => (show === 'people60' ? short(edge, text) : text.number(edge)));
  return {
    id: 'surface',
    title: text.t(`surfaceMap.${show}`),
    note: noteOf(show, least, text),
    rows: [{ swatch: { type: 'ramp', of: 'score', edges }, label: '' }],
  };
}

function noteOf(show: SurfaceShow, least: number | undefined, { t, number }: Text): string {
  if (show === 'score') {
    return least === undefined ? t('surfaceMap.bare') : t('surfaceMap.paler', { least: number(least, 1) });
  }
  return t(show === 'people60' ? 'surfaceMap.bare' : 'surfaceMap.estimates');
}

/** `200K`, `3 M`: a ramp has room for no more. */
function short(value: number, { locale }: Text): string {
  return new Intl.NumberFormat(locale, { notation: 'compact' }).format(value);
}
