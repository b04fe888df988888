import { useEffect, useState } from 'react';
import { legendOf } from './map/legend';
import type { LegendBlock } from './map/legendModel';
import { LegendCard } from './panels/explore/LegendCard';
import { useText } from './panels/useText';
import { selectShownChances } from './state/confidence/shown';
import { selectCorridorLines } from './state/corridorLines';
import { selectEffects } from './state/selectEffects';
import { type AppState, useApp } from './state/store';
import { selectShownLayers } from './state/studiedPorts';
import { raiseNotice } from './state/tell';
import type { Text } from './text/text';

/** The map says what its signs mean; a panel draws it. They meet here because neither may know the other. */
export default function MapLegend() {
  const text = useText();
  const layers = useApp(selectShownLayers);
  const chances = useApp(selectShownChances);
  const kinds = useApp((state) => state.scenario.projects.kinds);
  const corridors = useApp(selectCorridorLines);
  const effects = useApp(selectEffects);
  const [first, ...rest] = legendOf({ layers, kinds, corridors, effects, chances }, text);
  return <LegendCard blocks={[...(first ? [first] : []), ...useOver(text), ...rest]} />;
}

/** For a picture of the map too: imported from here, so that the signs stay in one chunk. */
export const signsOf = legendOf;

type OverLegend = (state: AppState, text: Text) => LegendBlock | undefined;

/** What is drawn over the style in the ports view; its code comes with that view. */
function useOver(text: Text): readonly LegendBlock[] {
  const isPorts = useApp(({ scenario }) => scenario.view === 'ports');
  const [legend, setLegend] = useState<{ readonly of: OverLegend }>();
  useEffect(() => {
    if (!isPorts) return;
    import('./map/over/legend')
      .then(({ overLegend }) => setLegend({ of: overLegend }))
      .catch(() => raiseNotice({ type: 'new-version' }));
  }, [isPorts]);
  const block = useApp((state) => (isPorts ? legend?.of(state, text) : undefined));
  return block === undefined ? [] : [block];
}
