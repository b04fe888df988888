import type { SurfaceCell } from '../../model/surface';
import { useApp } from '../../state/store';
import { HoverCard, type HoverCardRow } from '../../ui/HoverCard';
import { useText } from '../useText';
import { useNames } from './useNames';
import { hoursText, peopleText } from './words';

/** What the hexagon under the pointer has: its score, hours with what they lead to, people. */
export function CellCard({ cell }: { readonly cell: SurfaceCell }) {
  const text = useText();
  const { t, number, percent } = text;
  const { placeOf, regionOf } = useNames();
  const atlas = useApp((state) => state.atlas);
  const fab = atlas.projects.find(({ id }) => id === cell.fabId)?.name;
  const crossing = atlas.crossings.find(({ id }) => id === cell.crossingId)?.name;
  const gateway = atlas.gateways.find(({ id }) => id === cell.gatewayId)?.name;
  const rows: readonly HoverCardRow[] = [
    ...hoursRows('fab', t('surface.toFab'), hoursText(cell.fabHours, text), fab),
    ...hoursRows('port', t('surface.toPort'), hoursText(cell.portHours, text), crossing),
    ...hoursRows('air', t('surface.toAir'), hoursText(cell.airHours, text), gateway),
    { id: 'people', label: t('surface.people60'), value: peopleText(cell.people60, text) },
    { id: 'known', label: t('map.hover.known'), value: percent(cell.coverage) },
  ];
  return (
    <HoverCard
      name={placeOf(cell)}
      line={regionOf(cell.regionId)}
      score={cell.score === undefined ? undefined : number(cell.score)}
      rows={rows}
    />
  );
}

function hoursRows(id: string, label: string, value: string, goal: string | undefined): readonly HoverCardRow[] {
  const row = { id, label, value };
  return goal === undefined ? [row] : [row, { id: `${id} goal`, label: goal, muted: true }];
}
