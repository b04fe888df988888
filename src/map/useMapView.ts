import { useEffect, useMemo, useRef, useState } from 'react';
import type { ExtraName } from '../model/atlas';
import type { LayerId } from '../model/scenario';
import { faultArose, faultMended, want } from '../state/actions';
import { selectShownChances } from '../state/confidence/shown';
import { selectCorridorLines } from '../state/corridorLines';
import { fileFault } from '../state/fileFault';
import { selectRanking } from '../state/select';
import { selectEffects } from '../state/selectEffects';
import { useApp } from '../state/store';
import { selectShownLayers, selectStudiedPorts } from '../state/studiedPorts';
import type { Text } from '../text/text';
import { chanceTextures } from './chances';
import { LABELS_FILE, type Labels, NO_LABELS, parseLabels } from './labelsFile';
import { type Textures, texturesOf } from './textures';
import type { MapTheme } from './tokens';
import { useUncovered } from './useUncovered';
import type { Detail, MapView } from './view';

/** Data a layer needs beyond the atlas; asked for when the layer is first on. */
const EXTRA_OF: Partial<Record<LayerId, ExtraName>> = { parks: 'parks', resources: 'resources', crossings: 'ports' };
const NOTHING: readonly never[] = [];

/** The map's picture out of the store. The same parts give the same object, so an unchanged picture is never sent. */
export function useMapView(theme: MapTheme, text: Text, detail: Detail): MapView {
  const atlas = useApp((state) => state.atlas);
  const year = useApp(({ scenario }) => scenario.year);
  const { kinds, statuses } = useApp(({ scenario }) => scenario.projects);
  const selection = useApp(({ scenario }) => scenario.selection);
  const isAlone = useApp(({ scenario }) => scenario.view === 'confidence');
  const layers = useApp(selectShownLayers);
  const studied = useApp(selectStudiedPorts);
  const extras = useApp((state) => state.session.extras);
  const pointed = useApp(({ session }) => (session.pointed?.type === 'region' ? undefined : session.pointed));
  const allCorridors = useApp(selectCorridorLines);
  const corridors = isAlone ? NOTHING : allCorridors;
  const chances = useApp(selectShownChances);
  const sites = useApp(({ session }) => session.sites.picture);
  const effects = useApp(selectEffects);
  const isPresented = useApp(({ session }) => session.presenting !== undefined);
  const textures = useTextures(theme);
  const labels = useLabels();
  const isToday = year === Number(atlas.edition.slice(0, 4));
  useEffect(() => {
    // Port works only matter in other years than the edition's: they are left where they are until then.
    for (const layer of layers) {
      const extra = EXTRA_OF[layer];
      if (extra !== undefined && (extra !== 'ports' || !isToday)) want(extra);
    }
  }, [layers, isToday]);
  const works = extras.ports?.works ?? NOTHING;
  const parks = extras.parks ?? NOTHING;
  const resources = extras.resources ?? NOTHING;
  return useMemo(
    () => ({
      theme,
      text,
      atlas,
      layers,
      year,
      kinds,
      statuses,
      works,
      parks,
      resources,
      labels,
      corridors,
      textures,
      effects,
      chances,
      studied,
      sites,
      selection,
      pointed,
      detail,
      isPresented,
    }),
    [
      theme,
      text,
      atlas,
      layers,
      year,
      kinds,
      statuses,
      works,
      parks,
      resources,
      labels,
      corridors,
      textures,
      effects,
      chances,
      studied,
      sites,
      selection,
      pointed,
      detail,
      isPresented,
    ],
  );
}

/** The same textures stay the same object, however often the scores move under them. */
function useTextures(theme: MapTheme): Textures {
  const ranking = useUncovered(selectRanking);
  const drawn = useApp(({ session }) => session.drawn);
  const chances = useApp(selectShownChances);
  const now = useMemo(
    () => (chances ? chanceTextures(ranking, chances, theme) : texturesOf(ranking, drawn, theme)),
    [ranking, drawn, chances, theme],
  );
  const key = JSON.stringify(now);
  const kept = useRef({ key, textures: now });
  if (kept.current.key !== key) kept.current = { key, textures: now };
  return kept.current.textures;
}

/** Names of towns and waters; without them the map goes on with the regions' own. */
function useLabels(): Labels {
  const [labels, setLabels] = useState(NO_LABELS);
  const isFaulty = useApp(({ session }) => session.faults.some(({ file }) => file === LABELS_FILE));
  useEffect(() => {
    if (isFaulty || labels !== NO_LABELS) return;
    fetch(`${import.meta.env.BASE_URL}${LABELS_FILE}`)
      .then(async (response) => {
        if (!response.ok) throw new Error(`expected the file, got HTTP ${response.status}`);
        setLabels(parseLabels(await response.json()));
        faultMended(LABELS_FILE);
      })
      .catch((error: unknown) => faultArose(fileFault(LABELS_FILE, error)));
  }, [isFaulty, labels]);
  return labels;
}
