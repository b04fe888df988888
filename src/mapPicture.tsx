import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Picture, PictureLine } from './exports/picture/framed';
import { signsOf, withOver } from './MapLegend';
import { mapCommands } from './map/commands';
import type { LegendBlock } from './map/legendModel';
import { overLegend } from './map/over/legend';
import { sitesLegend } from './map/over/sitesLegend';
import { surfaceLegend } from './map/surface/legend';
import { scaleBar } from './mapScale';
import { LegendSwatch } from './panels/explore/LegendSwatch';
import { inlined, pageColours, tokenOf } from './panels/picture/inlined';
import { savePicture } from './panels/picture/save';
import { shownTitle } from './panels/shownTitle';
import { selectShownChances } from './state/confidence/shown';
import { selectCorridorLines } from './state/corridorLines';
import { selectEffects } from './state/selectEffects';
import { useApp } from './state/store';
import { selectShownLayers } from './state/studiedPorts';
import { KM_PER_MILE } from './text/convert';
import type { Text } from './text/text';

/** Saves the map as it is now with its legend, scale and sources. Returns the name of the file; nothing without a map. */
export async function saveMapPicture(text: Text): Promise<string | undefined> {
  const taken = await mapCommands.picture();
  if (taken === undefined) return undefined;
  const { address, width, height, metresPerPixel } = taken;
  const state = useApp.getState();
  const image = `<image href="${address}" width="${width}" height="${height}"/>`;
  const isMetric = state.session.units.length === 'km';
  const bar = scaleBar(
    metresPerPixel,
    { ink: tokenOf('ink'), surface: tokenOf('surface') },
    {
      metres: isMetric ? 1000 : KM_PER_MILE * 1000,
      words: (length) => text.t(isMetric ? 'unit.km' : 'measure.mi', { value: text.number(length) }),
    },
  );
  const picture: Picture = {
    title: shownTitle(state.scenario.title, text.t),
    body: { markup: `${image}<g transform="translate(16 ${height - 40})">${bar}</g>`, width, height },
    lines: blocks(text).flatMap(linesOf),
    foot: [text.t('map.attribution'), text.t('pictures.made', { date: text.date(state.atlas.edition) })],
    colours: pageColours(),
  };
  return savePicture(picture, 'png');
}

function blocks(text: Text): readonly LegendBlock[] {
  const state = useApp.getState();
  const over =
    state.scenario.view === 'ports'
      ? overLegend(state, text)
      : (surfaceLegend(state, text) ?? sitesLegend(state, text));
  const { kinds } = state.scenario.projects;
  const [corridors, chances] = [selectCorridorLines(state), selectShownChances(state)];
  const signs = { layers: selectShownLayers(state), kinds, corridors, effects: selectEffects(state), chances };
  return withOver(signsOf(signs, text), over);
}

function linesOf({ title, note, rows }: LegendBlock): readonly PictureLine[] {
  const marks = drawn(rows.map(({ swatch }) => swatch));
  return [
    { text: title, isHeading: true },
    ...(note === undefined ? [] : [{ text: note }]),
    ...rows.flatMap(({ swatch, label }, index): readonly PictureLine[] => {
      if (swatch.type === 'ramp') return rampLines(swatch);
      const mark = marks[index];
      return [mark === undefined ? { text: label } : { text: label, mark }];
    }),
  ];
}

/** A class for each shade, between its edges. */
function rampLines({ of, edges }: Extract<LegendBlock['rows'][number]['swatch'], { type: 'ramp' }>) {
  const ramp = of === 'score' ? 'seq' : 'div';
  return [...edges, undefined].map((to, index): PictureLine => {
    const from = edges[index - 1];
    const words = from === undefined ? `< ${to ?? ''}` : to === undefined ? `≥ ${from}` : `${from} – ${to}`;
    return { text: words, mark: `<rect y="2" width="22" height="12" fill="${tokenOf(`${ramp}-${index + 1}`)}"/>` };
  });
}

/** The signs as the legend of the page draws them. */
function drawn(swatches: readonly LegendBlock['rows'][number]['swatch'][]): readonly (string | undefined)[] {
  const box = document.createElement('div');
  box.className = 'visually-hidden';
  box.setAttribute('aria-hidden', 'true');
  document.body.append(box);
  const root = createRoot(box);
  flushSync(() =>
    root.render(
      swatches.map((swatch, index) => (
        // Signs of one block never change places here.
        <div key={`${index}-${swatch.type}`}>
          <LegendSwatch sample={swatch} />
        </div>
      )),
    ),
  );
  const marks = [...box.children].map((place) => {
    const sign = place.querySelector('svg');
    return sign === null ? undefined : inlined(sign).markup;
  });
  root.unmount();
  box.remove();
  return marks;
}
