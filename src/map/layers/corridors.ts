import type { Feature } from 'geojson';
import type { ExpressionSpecification, LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { LngLat } from '../../model/geo';
import type { CorridorLine } from '../../state/corridorLines';
import { lastOf } from '../../state/memo';
import type { Text } from '../../text/text';
import { apartFrom, pointAlong, smooth } from '../course';
import { FONT_REGULAR, FONT_SEMIBOLD } from '../fonts';
import { inline, lineFeature, pointFeature } from '../geojson';
import { imageId } from '../symbols';
import type { MapTokens } from '../tokens';
import { type LayerModule, type MapView, shown } from '../view';

const NETWORK_ZOOM = 5;
/** Where along a way its hours stand: off the middle, where the crossing often is. */
export const HOURS_AT = { main: 0.32, alternative: 0.6 } as const;
const ROUND = { 'line-join': 'round', 'line-cap': 'round' } as const;

/** Width of a corridor: the fewer hours the wider. */
export function corridorWidthPx(hours: number): number {
  if (hours <= 6) return 5;
  if (hours <= 12) return 3.6;
  return hours <= 24 ? 2.5 : 1.6;
}

/** The road network, quiet and only close by, and the ways of what is chosen, in copper. */
export const corridors: LayerModule = {
  id: 'corridors',
  sources: ({ atlas, corridors: lines, text }) => ({
    network: network(atlas.network),
    corridors: chosen(lines, atlas, text),
  }),
  layers: (view, tokens) => [...networkLayers(view, tokens), ...ways(view, tokens), ...labels(view, tokens)],
  legend: (_view, text) => ({
    id: 'corridors',
    title: text.t('map.legend.corridors'),
    note: text.t('map.legend.corridorsNote'),
    rows: [
      { swatch: line(5), label: text.t('map.corridor.6') },
      { swatch: line(3.6), label: text.t('map.corridor.12') },
      { swatch: line(2.5), label: text.t('map.corridor.24') },
      { swatch: line(1.6), label: text.t('map.corridor.more') },
      { swatch: { type: 'line', colour: 'corridor', widthPx: 3, dashed: true }, label: text.t('map.corridor.planned') },
      { swatch: { type: 'line', colour: 'quiet', widthPx: 1, dashed: false }, label: text.t('map.corridor.network') },
    ],
  }),
};

function line(widthPx: number) {
  return { type: 'line', colour: 'corridor', widthPx, dashed: false } as const;
}

function networkLayers(view: MapView, tokens: MapTokens): LayerSpecification[] {
  const visibility = shown(view, 'corridors');
  return [
    {
      id: 'network-line',
      type: 'line',
      source: 'network',
      minzoom: NETWORK_ZOOM,
      layout: { ...ROUND, visibility },
      paint: { 'line-color': tokens.label2, 'line-width': 1, 'line-opacity': ['case', ['get', 'isOpen'], 0.3, 0.15] },
    },
    {
      id: 'network-names',
      type: 'symbol',
      source: 'network',
      minzoom: NETWORK_ZOOM + 1,
      layout: {
        visibility,
        'symbol-placement': 'line-center',
        'text-field': ['get', 'name'],
        'text-font': FONT_REGULAR,
        'text-size': 10,
      },
      paint: { 'text-color': tokens.label2, 'text-halo-color': tokens.halo, 'text-halo-width': 1.6 },
    },
  ];
}

const role = (name: 'main' | 'alternative'): ExpressionSpecification => ['==', ['get', 'role'], name];
const isLine: ExpressionSpecification = ['==', ['get', 'type'], 'line'];
const isPlanned: ExpressionSpecification = ['get', 'needsPlanned'];

/** A chosen corridor is always drawn: the layer's switch is for the network. */
function ways({ isPresented = false }: MapView, tokens: MapTokens): LayerSpecification[] {
  const source = 'corridors';
  const isSolid: ExpressionSpecification = ['all', isLine, role('main'), ['!', isPlanned]];
  const casing = { 'line-color': tokens.corridorCase, 'line-opacity': 0.9 } as const;
  return [
    {
      id: 'corridor-other-case',
      type: 'line',
      source,
      filter: ['all', isLine, role('alternative')],
      layout: ROUND,
      paint: { 'line-color': tokens.corridorCase, 'line-opacity': 0.8, 'line-width': 4.6 },
    },
    {
      id: 'corridor-other',
      type: 'line',
      source,
      filter: ['all', isLine, role('alternative')],
      layout: ROUND,
      paint: { 'line-color': tokens.corridor, 'line-opacity': 0.6, 'line-width': 2 },
    },
    {
      id: 'corridor-glow',
      type: 'line',
      source,
      filter: ['all', isLine, role('main')],
      layout: { ...ROUND, visibility: isPresented ? 'visible' : 'none' },
      paint: { 'line-color': tokens.corridor, 'line-opacity': 0.38, 'line-width': 26, 'line-blur': 22 },
    },
    {
      id: 'corridor-case',
      type: 'line',
      source,
      filter: ['all', isLine, role('main')],
      layout: ROUND,
      paint: { ...casing, 'line-width': ['+', ['get', 'width'], 3] },
    },
    {
      id: 'corridor-line',
      type: 'line',
      source,
      filter: isSolid,
      layout: ROUND,
      paint: { 'line-color': tokens.corridor, 'line-width': ['get', 'width'] },
    },
    {
      id: 'corridor-dashed',
      type: 'line',
      source,
      filter: ['all', isLine, role('main'), isPlanned],
      paint: { 'line-color': tokens.corridor, 'line-width': ['get', 'width'], 'line-dasharray': [2.4, 1.7] },
    },
  ];
}

function labels({ theme }: MapView, tokens: MapTokens): LayerSpecification[] {
  const halo = { 'text-halo-color': tokens.halo, 'text-halo-width': 1.8 } as const;
  return [
    {
      id: 'corridor-ends',
      type: 'symbol',
      source: 'corridors',
      filter: ['==', ['get', 'type'], 'end'],
      layout: {
        'icon-image': imageId(theme, { type: 'end' }),
        'icon-allow-overlap': true,
        'text-field': ['get', 'name'],
        'text-font': FONT_SEMIBOLD,
        'text-size': ['interpolate', ['linear'], ['zoom'], 4, 11.5, 6, 14],
        'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
        'text-radial-offset': 1.1,
        'text-justify': 'auto',
        'text-optional': true,
      },
      paint: { 'text-color': tokens.label, ...halo },
    },
    {
      id: 'corridor-hours',
      type: 'symbol',
      source: 'corridors',
      filter: ['==', ['get', 'type'], 'hours'],
      minzoom: 3.4,
      layout: {
        'icon-image': [
          'match',
          ['get', 'role'],
          'main',
          imageId(theme, { type: 'pill', role: 'main' }),
          imageId(theme, { type: 'pill', role: 'alternative' }),
        ],
        'icon-text-fit': 'both',
        'text-field': ['get', 'name'],
        'text-font': FONT_SEMIBOLD,
        'text-size': 12,
        'symbol-sort-key': ['case', role('main'), 0, 1],
      },
      paint: { 'text-color': ['case', role('main'), tokens.corridorCase, tokens.corridor] },
    },
  ];
}

const network = lastOf(({ nodes, links }: MapView['atlas']['network']): SourceSpecification => {
  const places = new Map(nodes.map(({ id, at }) => [id, at]));
  return inline(
    links.flatMap(({ from, to, highways, status }) => {
      const [start, end] = [places.get(from), places.get(to)];
      return start && end ? [lineFeature([start, end], { name: highways, isOpen: status === 'open' })] : [];
    }),
  );
});

const NONE = inline([]);

const chosen = (lines: readonly CorridorLine[], atlas: MapView['atlas'], text: Text): SourceSpecification =>
  lines.length === 0 ? NONE : chosenLines(lines, atlas, text);

const chosenLines = lastOf(
  (lines: readonly CorridorLine[], atlas: MapView['atlas'], text: Text): SourceSpecification => {
    const mains = lines.filter((way) => way.role === 'main');
    return inline([
      ...lines.flatMap((way) => {
        const main = mains[0];
        const course = way.role === 'main' || main === undefined ? way.course : apartFrom(way.course, main.course);
        return course.length < 2 ? [] : wayFeatures(way, smooth(course), text);
      }),
      ...endFeatures(mains, atlas),
    ]);
  },
);

function wayFeatures(way: CorridorLine, curve: CorridorLine['course'], text: Text): Feature[] {
  const shared = { role: way.role, needsPlanned: way.needsPlanned, width: corridorWidthPx(way.hours) };
  const label = pointAlong(curve, HOURS_AT[way.role]);
  return [
    lineFeature(curve, { type: 'line', ...shared }),
    ...(label ? [pointFeature(label, { type: 'hours', name: text.hours(way.hours), ...shared })] : []),
  ];
}

/** Both ends of every main way, once each, with the name of the town. */
function endFeatures(mains: readonly CorridorLine[], atlas: MapView['atlas']): Feature[] {
  const ends = mains.flatMap(({ course }) => [course[0], course[course.length - 1]]);
  const byPlace = new Map(ends.flatMap((at) => (at ? [[at.join(), at] as const] : [])));
  return [...byPlace.values()].map((at) => pointFeature(at, { type: 'end', name: townAt(at, atlas) }));
}

function townAt(at: LngLat, { regions, projects, network: { nodes } }: MapView['atlas']): string {
  const isHere = (other: LngLat) => other[0] === at[0] && other[1] === at[1];
  const node = nodes.find((candidate) => isHere(candidate.at) && candidate.crossingId === undefined);
  const region = regions.find(({ referenceCity }) => isHere(referenceCity.at));
  return region?.referenceCity.name ?? node?.name ?? projects.find((project) => isHere(project.at))?.city ?? '';
}
