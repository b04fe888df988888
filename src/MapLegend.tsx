import { legendOf } from './map/legend';
import { loadsLegend } from './map/over/loads';
import { LegendCard } from './panels/explore/LegendCard';
import { useText } from './panels/useText';
import { selectMarkedLoads } from './state/border/loadMarks';
import { selectCorridorLines } from './state/corridorLines';
import { selectEffects } from './state/selectEffects';
import { useApp } from './state/store';
import { selectShownLayers } from './state/studiedPorts';

/** The map says what its signs mean; a panel draws it. They meet here because neither may know the other. */
export default function MapLegend() {
  const text = useText();
  const layers = useApp(selectShownLayers);
  const chances = useApp(({ session }) => session.chances);
  const kinds = useApp((state) => state.scenario.projects.kinds);
  const corridors = useApp(selectCorridorLines);
  const effects = useApp(selectEffects);
  const hasLoads = useApp((state) => selectMarkedLoads(state).size > 0 && layers.includes('crossings'));
  const [first, ...rest] = legendOf({ layers, kinds, corridors, effects, chances }, text);
  const blocks = [...(first ? [first] : []), ...(hasLoads ? [loadsLegend(text)] : []), ...rest];
  return <LegendCard blocks={blocks} />;
}
