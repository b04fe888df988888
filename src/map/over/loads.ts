import type { FeatureCollection } from 'geojson';
import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { Atlas } from '../../model/atlas';
import type { PortId } from '../../model/ids';
import { type LoadsBySide, loadClass } from '../../state/border/loadMarks';
import type { Drawing } from '../drawing';
import { drawGauge, GAUGE_STEPS, gaugeColour } from '../drawings/gauge';
import { pointFeature } from '../geojson';
import { countedTrucks, gateRadii } from '../layers/crossings';
import { MAP_TOKENS, type MapTheme } from '../tokens';

export const LOADS_SOURCE = 'loads';
/** The layer that they lie under: the gates stand on their gauges. */
export const LOADS_BELOW = 'crossings-minor';

/** A gauge for each crossing that carries a load, with the names of its images at the two sizes of its gate. */
export function loadFeatures(
  { crossings, ports }: Pick<Atlas, 'crossings' | 'ports'>,
  loads: LoadsBySide,
  studied: readonly PortId[] = [],
): FeatureCollection {
  const features = crossings.flatMap((crossing) => {
    const load = loads.get(crossing.id);
    if (load === undefined) return [];
    const trucks = countedTrucks(
      crossing,
      ports.find(({ id }) => id === crossing.portId),
    );
    const steps = Math.min(GAUGE_STEPS, Math.round(load.utilisation * GAUGE_STEPS));
    const [, icon1 = '', icon2 = ''] = gateRadii(trucks?.value).map((radius) =>
      ['load', loadClass(load.utilisation), steps, radius].join('/'),
    );
    const isMain = trucks !== undefined;
    return [
      pointFeature(crossing.at, {
        id: crossing.id,
        share: load.utilisation,
        isMain,
        isStudied: studied.includes(crossing.portId),
        icon1,
        icon2,
      }),
    ];
  });
  return { type: 'FeatureCollection', features };
}

/** Farther off, the rings of ports that are not asked about would only crowd those that are. */
const OTHERS_ZOOM = 4.9;

/** Gauges of main crossings once all ports are shown, the others as soon as their gates are. */
export function loadLayer(theme: MapTheme): SymbolLayerSpecification {
  const icon = (level: 1 | 2): ExpressionSpecification => ['concat', `${theme}/`, ['get', `icon${level}`]];
  return {
    id: 'loads',
    type: 'symbol',
    source: LOADS_SOURCE,
    minzoom: 4,
    filter: ['case', ['get', 'isStudied'], true, ['get', 'isMain'], ['>=', ['zoom'], OTHERS_ZOOM], ['>=', ['zoom'], 6]],
    layout: {
      'icon-image': ['step', ['zoom'], icon(1), 5, icon(2)],
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
      'icon-padding': 0,
      'symbol-sort-key': ['get', 'share'],
    },
    // Ports outside the question step back, as their gates do.
    paint: { 'icon-opacity': ['case', ['get', 'isStudied'], 1, 0.6] },
  };
}

/** The drawing that an image of a gauge asks for, `light/load/2/16/10.5`, or nothing for another id. */
export function gaugeOf(id: string): Drawing | undefined {
  const [theme, kind, ...numbers] = id.split('/');
  const [of, steps, radius] = numbers.map(Number);
  if (kind !== 'load' || (theme !== 'light' && theme !== 'dark')) return undefined;
  if (of === undefined || steps === undefined || radius === undefined) return undefined;
  return drawGauge({ radius, steps, loadClass: of === 0 || of === 1 || of === 2 ? of : 3 }, MAP_TOKENS[theme]);
}

/** What a colour stands for, so that a test can hold the legend to the map. */
export function loadColour(theme: MapTheme, utilisation: number): string {
  return gaugeColour(MAP_TOKENS[theme], loadClass(utilisation));
}
