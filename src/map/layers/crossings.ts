import type { ExpressionSpecification, SourceSpecification } from 'maplibre-gl';
import type { CrossingId, PortId } from '../../model/ids';
import type { Crossing, Port } from '../../model/port';
import { lastOf } from '../../state/memo';
import { type CrossingState, crossingStateAt } from '../../state/timeline';
import type { Text } from '../../text/text';
import { FONT_MEDIUM, FONT_REGULAR } from '../fonts';
import { inline, pointFeature } from '../geojson';
import { symbolName } from '../symbols';
import { type LayerModule, type MapView, shown } from '../view';

/** Where a name may stand around its gate, the best first. */
const SIDES = ['left', 'right', 'top', 'bottom', 'top-left', 'bottom-left', 'top-right', 'bottom-right'] as const;
/** From the ring to a name: beyond the symbol with all that stands around it, or its own symbol would push it away. */
const NAME_GAP_PX = { plain: 8.5, evaluation: 13 } as const;
const NAME_PX = 12;
/** Share of the full size on the continent view and on the way in. */
const SCALES = [0.4, 0.65, 1] as const;
/** Whole zooms: sizes of symbols are settled per tile. */
const SCALE_ZOOMS = [4, 5] as const;
const SMALLEST_PX = 4;
const MINOR_ZOOM = 7;
const STUDIED_NAMES_ZOOM = 4.4;
/** On the continent view only the ports that carry much, or are being built, are shown. */
const BUSY_TRUCKS = 250_000;
const ALL_PORTS_ZOOM = 4;

/** Radius of a port's ring: its area follows the trucks of the last full year. */
export function portRadiusPx(trucks: number | undefined): number {
  return Math.min(26, Math.max(SMALLEST_PX, 15.5 * Math.sqrt((trucks ?? 0) / 1e6)));
}

/** Crossings carry the place, ports the count: the main crossing of a port carries its size. */
export const crossings: LayerModule = {
  id: 'crossings',
  sources: ({ atlas, works, year, text }) => ({ crossings: source(atlas, works, year, text) }),
  layers: (view, tokens) => [
    {
      id: 'crossings-minor',
      type: 'symbol',
      source: 'crossings',
      minzoom: MINOR_ZOOM,
      filter: ['==', ['get', 'rank'], 'minor'],
      layout: { visibility: shown(view, 'crossings'), 'icon-image': icon(view, 2), 'icon-allow-overlap': true },
      paint: { 'icon-opacity': 0.55 },
    },
    {
      id: 'crossings',
      type: 'symbol',
      source: 'crossings',
      filter: [
        'case',
        ['==', ['get', 'rank'], 'main'],
        ['any', ['>=', ['zoom'], ALL_PORTS_ZOOM], ['get', 'busy']],
        ['==', ['get', 'rank'], 'other'],
        ['>=', ['zoom'], 6],
        false,
      ],
      layout: {
        visibility: shown(view, 'crossings'),
        'icon-image': ['step', ['zoom'], icon(view, 0), SCALE_ZOOMS[0], icon(view, 1), SCALE_ZOOMS[1], icon(view, 2)],
        'icon-allow-overlap': true,
        // In the ports view the ring of a load stands around the gate: names keep out of it.
        'icon-padding': view.studied ? 3 : 0,
        'symbol-sort-key': ['-', 0, ['get', 'trucks']],
      },
      paint: { 'icon-opacity': standing(view) },
    },
    {
      id: 'crossing-names',
      type: 'symbol',
      source: 'crossings',
      minzoom: view.studied ? STUDIED_NAMES_ZOOM : 5.6,
      filter: named(view),
      layout: {
        visibility: shown(view, 'crossings'),
        'text-field': [
          'case',
          ['==', ['get', 'count'], ''],
          ['get', 'name'],
          [
            'format',
            ['get', 'name'],
            {},
            '\n',
            {},
            ['get', 'count'],
            { 'font-scale': 0.92, 'text-font': ['literal', FONT_REGULAR] },
          ],
        ],
        'text-font': FONT_MEDIUM,
        'text-size': NAME_PX,
        'text-variable-anchor': [...SIDES],
        // In the ports view a gauge stands around the gate.
        'text-radial-offset': ['+', ['get', 'labelEm'], view.studied ? 0.5 : 0],
        'text-justify': 'auto',
        'symbol-sort-key': ['-', 0, ['get', 'trucks']],
      },
      paint: {
        'text-color': tokens.label,
        'text-halo-color': tokens.halo,
        'text-halo-width': 2,
        'text-opacity': standing(view),
      },
    },
  ],
  legend: (_view, text) => ({
    id: 'crossings',
    title: text.t('map.legend.crossings'),
    note: text.t('map.legend.crossingsNote'),
    rows: (['open', 'building', 'evaluation', 'planned'] as const).map((state) => ({
      swatch: { type: 'crossing', state, radiusPx: 7.5 },
      label: text.t(`map.crossing.${state}`),
    })),
  }),
};

/** Main crossings first, the others close by; in the ports view those under study before all. */
function named({ studied }: MapView): ExpressionSpecification {
  const always: ExpressionSpecification = [
    'any',
    ['==', ['get', 'rank'], 'main'],
    ['all', ['==', ['get', 'rank'], 'other'], ['>=', ['zoom'], 8]],
  ];
  if (studied === undefined) return always;
  return ['all', always, ['any', ['in', ['get', 'port'], ['literal', [...studied]]], ['>=', ['zoom'], 6]]];
}

/** Ports outside the question step back. */
function standing({ studied }: MapView): ExpressionSpecification {
  return ['case', ['in', ['get', 'port'], ['literal', [...(studied ?? [''])]]], 1, studied ? 0.55 : 1];
}

function icon({ theme }: MapView, level: 0 | 1 | 2): ExpressionSpecification {
  return ['concat', `${theme}/`, ['get', `icon${level}`]];
}

const source = lastOf(
  (atlas: MapView['atlas'], works: MapView['works'], year: number, text: Text): SourceSpecification => {
    const ports = new Map(atlas.ports.map((port) => [port.id, port]));
    return inline([
      ...atlas.crossings.map((crossing) => {
        const { state, expected } = crossingStateAt(crossing, works, year, atlas.edition);
        return gate(crossing, ports.get(crossing.portId), state, expected, text);
      }),
      ...portsWithoutCrossing(atlas).map((port) => portMark(port, text)),
    ]);
  },
);

function portsWithoutCrossing(atlas: MapView['atlas']): readonly Port[] {
  const known = new Set(atlas.crossings.map(({ portId }) => portId));
  return atlas.ports.filter(({ id, commercial }) => !known.has(id) && commercial !== 'no');
}

/** A new port stays in sight once it is expected to be open: its work is what made it news. */
function gate(crossing: Crossing, port: Port | undefined, then: CrossingState, isOpen: boolean, text: Text) {
  const isMain = isMainOf(crossing, port);
  const isMinor = crossing.commercial === 'no';
  const rank = isMinor ? 'minor' : isMain || then === 'building' || then === 'planned' ? 'main' : 'other';
  const state = isOpen ? 'open' : then;
  const trucks = countedTrucks(crossing, port);
  const { id, portId, at, name } = crossing;
  return markOf({ type: 'crossing', id, port: portId, at, name, state, rank, trucks, text });
}

function isMainOf({ id, commercial }: Crossing, port: Port | undefined): boolean {
  return port?.mainCrossingId === id || (port?.mainCrossingId === undefined && commercial === 'yes');
}

/** The count that a crossing stands for: that of its port at the main one, none at the others. */
export function countedTrucks(crossing: Crossing, port: Port | undefined): Port['trucks2024'] {
  return isMainOf(crossing, port) ? port?.trucks2024 : undefined;
}

/** Radii of a gate on the continent view, on the way in, and in full. */
export function gateRadii(trucks: number | undefined): readonly number[] {
  const full = portRadiusPx(trucks);
  return SCALES.map((scale) => Math.round(Math.max(SMALLEST_PX - (scale < 1 ? 0.5 : 0), full * scale) * 2) / 2);
}

function portMark({ id, at, name, trucks2024: trucks }: Port, text: Text) {
  return markOf({ type: 'port', id, port: id, at, name, state: 'open', rank: 'main', trucks, text });
}

function markOf(given: {
  readonly type: 'crossing' | 'port';
  readonly id: CrossingId | PortId;
  readonly port: PortId;
  readonly at: Crossing['at'];
  readonly name: string;
  readonly state: CrossingState;
  readonly rank: 'main' | 'other' | 'minor';
  readonly trucks: Port['trucks2024'];
  readonly text: Text;
}) {
  const { type, id, port, at, name, state, rank, trucks, text } = given;
  const full = portRadiusPx(trucks?.value);
  const icons = gateRadii(trucks?.value).map((radius) =>
    symbolName({ type: 'crossing', state, radius, quiet: rank === 'minor' }),
  );
  return pointFeature(at, {
    type,
    id,
    port,
    name,
    rank,
    trucks: trucks?.value ?? 0,
    busy: (trucks?.value ?? 0) >= BUSY_TRUCKS,
    count: trucks === undefined ? '' : text.figure(trucks),
    labelEm: (full + NAME_GAP_PX[state === 'evaluation' ? 'evaluation' : 'plain']) / NAME_PX,
    icon0: icons[0] ?? '',
    icon1: icons[1] ?? '',
    icon2: icons[2] ?? '',
  });
}
