import { hoverCard } from './map/hover';
import { CellCard } from './panels/surface/CellCard';
import { useText } from './panels/useText';
import { selectLoads, selectStatedLanes } from './state/border/loadMarks';
import { selectShownChances } from './state/confidence/shown';
import { selectFirmness, selectRanking } from './state/select';
import { useApp } from './state/store';
import { HoverCard } from './ui/HoverCard';

const NO_RANGES = new Map<never, never>();

/** What the pointer is over: the map finds the words, the interface draws them. */
export default function PointedCard() {
  const cell = useApp(({ session }) => session.surface.cell);
  const isElse = useApp(({ session }) => session.pointed !== undefined && session.pointed.type !== 'region');
  return cell === undefined || isElse ? <OtherCard /> : <CellCard cell={cell} />;
}

function OtherCard() {
  const text = useText();
  const pointed = useApp((state) => state.session.pointed);
  const atlas = useApp((state) => state.atlas);
  const extras = useApp((state) => state.session.extras);
  const year = useApp((state) => state.scenario.year);
  const ranking = useApp(selectRanking);
  const ranges = useApp(selectFirmness)?.ranges ?? NO_RANGES;
  const chances = useApp(selectShownChances);
  const loads = useApp(selectLoads);
  const statedLanes = useApp(selectStatedLanes);
  const card =
    pointed && hoverCard(pointed, { atlas, extras, ranking, ranges, chances, year, loads, statedLanes }, text);
  if (card === undefined) return null;
  const rows = card.rows.map(({ label, value }) => ({ id: label, label, value }));
  return <HoverCard name={card.title} place={card.subtitle} score={card.score} rows={rows} />;
}
