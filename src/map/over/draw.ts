import type { FeatureCollection } from 'geojson';
import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import type { Band } from '../../corridors/isochrone/bands';
import { selectMarkedLoads } from '../../state/border/loadMarks';
import { lastOf } from '../../state/memo';
import { type AppState, useApp } from '../../state/store';
import { selectStudiedPorts } from '../../state/studiedPorts';
import { hasData } from '../changes';
import { rasterise, SYMBOL_RATIO } from '../rasterise';
import type { MapTheme } from '../tokens';
import { BANDS_BELOW, BANDS_SOURCE, bandFeatures, bandLayers } from './bands';
import { CLOSED_BELOW, CLOSED_SOURCE, closedFeatures, closedLayer, closedOf } from './closed';
import { gaugeOf, LOADS_BELOW, LOADS_SOURCE, loadFeatures, loadLayer } from './loads';
import { watchTrucks } from './trucks';

/** The parts of a map that are drawn on here; MapLibre's own map fits. */
export type Overdrawn = Pick<
  MapLibreMap,
  'getLayer' | 'getSource' | 'addLayer' | 'addSource' | 'removeLayer' | 'removeSource' | 'hasImage' | 'addImage'
>;

/** One thing that is drawn over the map: its features, its layers, and the layer of the style that it lies under. */
interface Part {
  readonly source: string;
  readonly below: string;
  readonly features: (state: AppState) => FeatureCollection;
  readonly layers: (theme: MapTheme) => readonly LayerSpecification[];
}

const bandsOf = lastOf((bands: readonly Band[] | undefined) => bandFeatures(bands ?? []));
const loadsOf = lastOf(loadFeatures);
const closedOnes = lastOf(closedFeatures);

const PARTS: readonly Part[] = [
  {
    source: BANDS_SOURCE,
    below: BANDS_BELOW,
    features: ({ session }) => bandsOf(session.border.bands),
    layers: bandLayers,
  },
  {
    source: LOADS_SOURCE,
    below: LOADS_BELOW,
    features: (state) => loadsOf(state.atlas, selectMarkedLoads(state), selectStudiedPorts(state)),
    layers: (theme) => [loadLayer(theme)],
  },
  {
    source: CLOSED_SOURCE,
    below: CLOSED_BELOW,
    features: ({ atlas, scenario: { plan, year, assumptions } }) => closedOnes(atlas, plan, year, assumptions),
    layers: (theme) => [closedLayer(theme)],
  },
];

/** Draws what a border plan shows beyond the style, as long as the store has something of it. */
export function keepOver(map: MapLibreMap, theme: () => MapTheme): { follow(): void; stop(): void } {
  const drawn = new Map<string, { readonly theme: MapTheme; readonly features: FeatureCollection }>();
  const follow = (): void => {
    const [state, colours] = [useApp.getState(), theme()];
    for (const part of PARTS) {
      const features = part.features(state);
      const known = drawn.get(part.source);
      if (known?.features === features && known.theme === colours) continue;
      if (known === undefined && features.features.length === 0) continue;
      if (putPart(map, part, features, colours, known?.theme === colours))
        drawn.set(part.source, { theme: colours, features });
    }
  };
  // A new style has none of ours.
  const again = (): void => {
    drawn.clear();
    follow();
  };
  map.on('style.load', again);
  const stopFollowing = useApp.subscribe(follow);
  const stopTrucks = watchTrucks(map);
  follow();
  return {
    follow,
    stop() {
      map.off('style.load', again);
      stopFollowing();
      stopTrucks();
    },
  };
}

/** Brings a part to the map; says whether the map could take it. */
function putPart(
  map: Overdrawn,
  { source: id, below, layers }: Part,
  features: FeatureCollection,
  theme: MapTheme,
  isSameTheme: boolean,
): boolean {
  // Before the style stands there is nothing to put it under.
  if (map.getLayer(below) === undefined) return false;
  for (const name of imagesIn(features, theme)) addGauge(map, name);
  const source = map.getSource(id);
  if (hasData(source)) source.setData(features);
  else map.addSource(id, { type: 'geojson', data: features });
  for (const layer of layers(theme)) {
    const isThere = map.getLayer(layer.id) !== undefined;
    if (isThere && isSameTheme) continue;
    if (isThere) map.removeLayer(layer.id);
    map.addLayer(layer, below);
  }
  return true;
}

/** Names of the images that features ask for in `icon1` and `icon2`. */
function imagesIn({ features }: FeatureCollection, theme: MapTheme): ReadonlySet<string> {
  const names = features.flatMap(({ properties }) => [properties?.icon1, properties?.icon2]);
  return new Set(names.flatMap((name: unknown) => (typeof name === 'string' ? [`${theme}/${name}`] : [])));
}

function addGauge(map: Overdrawn, id: string): void {
  const drawing = gaugeOf(id) ?? closedOf(id);
  if (drawing !== undefined && !map.hasImage(id)) map.addImage(id, rasterise(drawing), { pixelRatio: SYMBOL_RATIO });
}
