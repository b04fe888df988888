import { useEffect, useState } from 'react';
import { legendOf } from './map/legend';
import type { LegendBlock } from './map/legendModel';
import { LegendCard } from './panels/explore/LegendCard';
import { allWords } from './panels/frame/words';
import { useText } from './panels/useText';
import { selectShownChances } from './state/confidence/shown';
import { selectCorridorLines } from './state/corridorLines';
import { selectEffects } from './state/selectEffects';
import { type AppState, useApp } from './state/store';
import { selectShownLayers } from './state/studiedPorts';
import { isSurfaceShown } from './state/surface/shown';
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
  return (
    <LegendCard blocks={withOver(legendOf({ layers, kinds, corridors, effects, chances }, text), useOver(text))} />
  );
}

/** For a picture of the map too: imported from here, so that the signs stay in one chunk. */
export const signsOf = legendOf;

/** The fill comes first: of regions, or of the ground that lies over them. */
export function withOver(signs: readonly LegendBlock[], over: LegendBlock | undefined): readonly LegendBlock[] {
  return over === undefined ? signs : signs.toSpliced(over.id === 'surface' ? 0 : 1, 0, over);
}

type OverLegend = (state: AppState, text: Text) => LegendBlock | undefined;

/** What is drawn over the style: the code of its legend comes with the first of it. */
const OVER: readonly {
  readonly isOn: (state: AppState) => boolean;
  readonly load: () => Promise<OverLegend>;
}[] = [
  {
    isOn: ({ scenario }) => scenario.view === 'ports',
    load: async () => (await import('./map/over/legend')).overLegend,
  },
  { isOn: isSurfaceShown, load: async () => (await import('./map/surface/legend')).surfaceLegend },
  {
    isOn: ({ session }) => session.sites.picture !== undefined,
    load: async () => (await import('./map/over/sitesLegend')).sitesLegend,
  },
];

function useOver(text: Text): LegendBlock | undefined {
  const place = useApp((state) => OVER.findIndex(({ isOn }) => isOn(state)));
  const [legend, setLegend] = useState<{ readonly place: number; readonly of: OverLegend }>();
  useEffect(() => {
    const part = OVER[place];
    if (part === undefined) return;
    Promise.all([part.load(), allWords()])
      .then(([of]) => setLegend({ place, of }))
      .catch(() => raiseNotice({ type: 'new-version' }));
  }, [place]);
  return useApp((state) => (legend?.place === place ? legend.of(state, text) : undefined));
}
