import type { RegionId } from '../../model/ids';
import type { Project } from '../../model/place';
import { type Desk, named, score } from './desk';
import { MISSING, type Row, type Section } from './model';

const KIND_ORDER: readonly Project['kind'][] = [
  ...(['atp', 'fab', 'ems', 'design', 'rnd', 'wafer', 'materials', 'equipment', 'energy'] as const),
];
const STATUS_ORDER: readonly Project['status'][] = [
  ...(['operating', 'under_construction', 'announced', 'paused', 'cancelled'] as const),
];
/** Rows a page must hold before it may leave others out. */
const LEAST = 3;

/** Chip projects of a region that have not been given up, assembly and test first. */
export function projectTable(desk: Desk, id: RegionId): Section {
  const { atlas, text } = desk.study;
  const own = atlas.projects
    .filter(({ regionId, status }) => regionId === id && status !== 'cancelled')
    .toSorted(
      (a, b) =>
        KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
        STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status) ||
        a.name.localeCompare(b.name, 'en'),
    );
  return {
    type: 'table',
    title: desk.line('documents.projects'),
    columns: [
      { title: desk.line('documents.project'), align: 'left', width: 5 },
      { title: desk.line('documents.status'), align: 'right', width: 3 },
    ],
    rows: own.map((project) => rowOf(desk, project)),
    spare: {
      least: LEAST,
      more: (left) => desk.line('documents.projects.more', { count: left, shown: score('count', text.number(left)) }),
    },
    notes: [desk.line(own.length === 0 ? 'documents.projects.none' : 'documents.projects.note')],
  };
}

/** The year of its status with the source of the project; without a detail there is no year to stand on. */
function rowOf({ study }: Desk, project: Project): Row {
  const { kind, status, name } = project;
  const words = study.text.t(`explore.status.${status}`);
  const isTold = study.extras.projects.details.some(({ id }) => id === project.id);
  return { symbol: { kind, status }, cells: [named(name), isTold ? named(words) : MISSING] };
}
