import type { ExpressionSpecification, LayerSpecification, SourceSpecification } from 'maplibre-gl';
import { PROJECT_KINDS, PROJECT_STATUSES } from '../../model/place';
import { lastOf } from '../../state/memo';
import { projectStatusAt } from '../../state/timeline';
import { FIRST_MARK_ZOOM, opensAt, placeProjects, type Shown, SPREAD_ZOOM } from '../cluster';
import { inline, pointFeature } from '../geojson';
import { symbolName } from '../symbols';
import { type LayerModule, type MapView, shown } from '../view';

/** Chip projects: shape by kind, hue by stage, fill by status. */
export const projects: LayerModule = {
  id: 'projects',
  sources: (view) => ({
    projects: source(view.atlas.projects, view.atlas.edition, view.kinds, view.statuses, view.year),
  }),
  layers: (view) => [
    {
      id: 'project-capsules',
      type: 'symbol',
      source: 'projects',
      filter: ['all', AT_ZOOM, ['==', ['get', 'type'], 'capsule']],
      layout: iconLayout(view),
    },
    {
      id: 'projects',
      type: 'symbol',
      source: 'projects',
      filter: ['all', AT_ZOOM, ['==', ['get', 'type'], 'project']],
      layout: { ...iconLayout(view), 'symbol-sort-key': ['get', 'key'] },
    },
  ],
  legend: (view, text) => ({
    id: 'projects',
    title: text.t('map.legend.projects'),
    note: text.t('map.legend.projectsNote'),
    rows: [
      ...view.kinds.map((kind) => ({
        swatch: { type: 'project', kind, status: 'operating' } as const,
        label: text.t(`map.kind.${kind}`),
      })),
      ...PROJECT_STATUSES.map((status) => ({
        swatch: { type: 'project', kind: 'fab', status } as const,
        label: text.t(`map.status.${status}`),
      })),
    ],
  }),
};

type SymbolLayer = Extract<LayerSpecification, { type: 'symbol' }>;

/** Every zoom has its own symbols; see `cluster.ts`. */
const AT_ZOOM: ExpressionSpecification = [
  '==',
  ['get', 'zoom'],
  ['max', FIRST_MARK_ZOOM, ['min', SPREAD_ZOOM, ['floor', ['zoom']]]],
];

/**
 * Pixels right and down out of two numbers. Lists in properties turn into text on some ways through the worker, and
 * there is no expression that makes a list, so both numbers are read off a square by interpolation.
 */
const FAR = 1024;
const OFFSET: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['get', 'right'],
  -FAR,
  ['interpolate', ['linear'], ['get', 'down'], -FAR, ['literal', [-FAR, -FAR]], FAR, ['literal', [-FAR, FAR]]],
  FAR,
  ['interpolate', ['linear'], ['get', 'down'], -FAR, ['literal', [FAR, -FAR]], FAR, ['literal', [FAR, FAR]]],
];

function iconLayout(view: MapView): NonNullable<SymbolLayer['layout']> {
  return {
    visibility: shown(view, 'projects'),
    'icon-image': ['concat', `${view.theme}/`, ['get', 'icon']],
    'icon-offset': OFFSET,
    'icon-allow-overlap': true,
    'icon-padding': 0,
  };
}

const source = lastOf(
  (
    all: MapView['atlas']['projects'],
    edition: string,
    kinds: MapView['kinds'],
    statuses: MapView['statuses'],
    year: number,
  ): SourceSpecification => {
    const visible = all.flatMap((project): Shown[] => {
      const then = projectStatusAt(project, year, edition);
      if (then === undefined || !kinds.includes(project.kind) || !statuses.includes(then.status)) return [];
      return [{ project, ...then }];
    });
    const { marks, capsules } = placeProjects(visible);
    return inline([
      ...capsules.map(({ zoom, at, columns, rows, offset }) =>
        pointFeature(at, {
          type: 'capsule',
          zoom,
          right: offset[0],
          down: offset[1],
          icon: symbolName({ type: 'capsule', columns, rows }),
        }),
      ),
      ...marks.map((mark) => {
        const { zoom, at, kind, status, expected, ids, offset } = mark;
        return pointFeature(at, {
          type: 'project',
          zoom,
          right: offset[0],
          down: offset[1],
          icon: symbolName({ type: 'project', kind, status, expected, count: ids.length }),
          key: PROJECT_KINDS.length - PROJECT_KINDS.indexOf(kind),
          id: ids[0] ?? '',
          count: ids.length,
          opensAt: ids.length > 1 ? opensAt(mark, marks) : zoom,
        });
      }),
    ]);
  },
);
