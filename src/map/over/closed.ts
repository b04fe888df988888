import type { FeatureCollection } from 'geojson';
import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { crossingStates, takesTrucks } from '../../corridors/border/states';
import type { Atlas } from '../../model/atlas';
import type { Assumptions, Scenario } from '../../model/scenario';
import { circlePath, type Drawing } from '../drawing';
import { pointFeature } from '../geojson';
import { countedTrucks, gateRadii } from '../layers/crossings';
import { MAP_TOKENS, type MapTheme } from '../tokens';

export const CLOSED_SOURCE = 'closed';
/** The layer that they lie under: above the gates, which they cover; names keep clear of both. */
export const CLOSED_BELOW = 'corridor-hours';

/** A mark for each crossing that takes trucks today and that the plan has closed by a year. */
export function closedFeatures(
  { crossings, ports }: Pick<Atlas, 'crossings' | 'ports'>,
  plan: Scenario['plan'],
  year: number,
  assumptions: Assumptions,
): FeatureCollection {
  if (plan.every(({ status }) => status !== 'closed')) return { type: 'FeatureCollection', features: [] };
  const states = crossingStates(crossings, assumptions, { plan, year });
  const closed = crossings.filter((one) => takesTrucks(one) && states.get(one.id)?.isOpen === false);
  const features = closed.map((crossing) => {
    const trucks = countedTrucks(
      crossing,
      ports.find(({ id }) => id === crossing.portId),
    );
    const [, icon1 = '', icon2 = ''] = gateRadii(trucks?.value).map((radius) => `closed/${radius}`);
    return pointFeature(crossing.at, { id: crossing.id, isMain: trucks !== undefined, icon1, icon2 });
  });
  return { type: 'FeatureCollection', features };
}

/** As far off as the gate itself is shown. */
export function closedLayer(theme: MapTheme): SymbolLayerSpecification {
  const icon = (level: 1 | 2): ExpressionSpecification => ['concat', `${theme}/`, ['get', `icon${level}`]];
  return {
    id: 'closed',
    type: 'symbol',
    source: CLOSED_SOURCE,
    minzoom: 4,
    filter: ['case', ['get', 'isMain'], true, ['>=', ['zoom'], 6]],
    layout: {
      'icon-image': ['step', ['zoom'], icon(1), 5, icon(2)],
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
      'icon-padding': 0,
    },
  };
}

/** The drawing of `light/closed/7.5`, or nothing for another id: a disc over the gate with a cross in it. */
export function closedOf(id: string): Drawing | undefined {
  const [theme, kind, number] = id.split('/');
  const radius = Number(number);
  if (kind !== 'closed' || (theme !== 'light' && theme !== 'dark') || !(radius > 0)) return undefined;
  const { portFill, label2 } = MAP_TOKENS[theme];
  const size = 2 * (radius + 3);
  const arm = Math.round(radius * 50) / 100;
  return {
    width: size,
    height: size,
    marks: [
      { type: 'path', path: circlePath(radius + 1.6), fill: portFill },
      { type: 'path', path: circlePath(radius), fill: portFill, stroke: label2, width: 1.5 },
      {
        type: 'path',
        path: `M${-arm},${-arm}L${arm},${arm}M${-arm},${arm}L${arm},${-arm}`,
        stroke: label2,
        width: Math.max(1.5, radius * 0.2),
      },
    ],
  };
}
