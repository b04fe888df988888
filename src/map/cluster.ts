import type { LngLat } from '../model/geo';
import type { ProjectId } from '../model/ids';
import { PROJECT_KINDS, type Project, type ProjectKind, type ProjectStatus } from '../model/place';
import type { StatusAt } from '../state/timeline';
import { groupNear, type Placed, pixelAt } from './pixels';

/** A project with its status in the year shown. */
export interface Shown extends StatusAt {
  readonly project: Project;
}

/** One symbol at one zoom: a project, or several of one kind with their count. */
export interface ProjectMark {
  readonly zoom: number;
  readonly at: LngLat;
  readonly kind: ProjectKind;
  readonly status: ProjectStatus;
  readonly expected: boolean;
  readonly ids: readonly ProjectId[];
  /** Pixels right and down from `at`, where several kinds share a place. */
  readonly offset: readonly [number, number];
}

/** First zoom at which the projects of a counted symbol no longer stand under one. */
export function opensAt(mark: ProjectMark, marks: readonly ProjectMark[]): number {
  const [first] = mark.ids;
  const later = marks.find(
    ({ zoom, ids }) => zoom > mark.zoom && ids.length < mark.ids.length && ids.some((id) => id === first),
  );
  return later?.zoom ?? SPREAD_ZOOM;
}

/** A white field behind the symbols of one place. */
export interface Capsule {
  readonly zoom: number;
  readonly at: LngLat;
  readonly columns: number;
  readonly rows: number;
  readonly offset: readonly [number, number];
}

export const FIRST_MARK_ZOOM = 2;
/** From here on nothing is counted together: every project of a city stands alone in its capsule. */
export const SPREAD_ZOOM = 9;
const SAME_KIND_PX = 25;
const SHARED_PLACE_PX = 22;
const EARLY = 0.1;
export const SLOT_PX = 18;
const CAPSULE_ZOOM = 5;
const COLUMNS = 6;
/** The capsule floats above its town, so that the town stays readable. */
const LIFT_PX = 24;

/** Symbols and capsules of all zooms; each zoom has its own, told apart by `zoom`. */
export function placeProjects(shown: readonly Shown[]): {
  readonly marks: readonly ProjectMark[];
  readonly capsules: readonly Capsule[];
} {
  const zooms = Array.from({ length: SPREAD_ZOOM - FIRST_MARK_ZOOM + 1 }, (_, step) => FIRST_MARK_ZOOM + step);
  const places = zooms.flatMap((zoom) => sharedPlaces(shown, zoom));
  return {
    marks: places.flatMap(({ zoom, at, marks, lift }) =>
      marks.map((mark, slot) => ({ ...mark, zoom, at, offset: slotOffset(slot, marks.length, lift) })),
    ),
    capsules: places.flatMap(({ zoom, at, marks, lift }) =>
      lift === 0 ? [] : [{ zoom, at, ...gridOf(marks.length), offset: [0, lift] as const }],
    ),
  };
}

type Unplaced = Omit<ProjectMark, 'zoom' | 'at' | 'offset'>;

/** What stands together at one zoom, with the room its symbols take, in pixels. */
interface Place {
  readonly at: LngLat;
  readonly items: readonly Shown[];
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

function sharedPlaces(shown: readonly Shown[], zoom: number) {
  const counted = PROJECT_KINDS.flatMap((kind) => {
    const own = shown.filter(({ project }) => project.kind === kind);
    return groupNear(
      own.map((item) => placed(item, zoom)),
      SAME_KIND_PX,
    );
  });
  const near = groupNear(
    counted.map(({ at, pixel, items }) => ({ at, pixel, item: items })),
    SHARED_PLACE_PX,
  );
  const places = apart(
    near.map(({ items }) => placeOf(items.flat(), zoom)),
    zoom,
  );
  return places.map(({ at, items }) => {
    const marks = marksOf(items, zoom);
    return { zoom, at, marks, lift: liftOf(marks.length, zoom) };
  });
}

/** Measured where the zoom begins, when symbols stand closest. */
function placed(item: Shown, zoom: number): Placed<Shown> {
  return { item, at: item.project.at, pixel: pixelAt(item.project.at, zoom + EARLY) };
}

/** Places whose symbols would cover each other become one, until none do. */
function apart(places: readonly Place[], zoom: number): readonly Place[] {
  const waiting = [...places];
  let free: readonly Place[] = [];
  for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
    const { box, items } = one;
    const other = free.find((candidate) => covers(box, candidate.box));
    if (other === undefined) {
      free = [...free, one];
      continue;
    }
    free = free.filter((place) => place !== other);
    waiting.push(placeOf([...items, ...other.items], zoom));
  }
  return free;
}

function covers(a: Place['box'], b: Place['box']): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;
}

function placeOf(items: readonly Shown[], zoom: number): Place {
  const mean = (axis: 0 | 1) => items.reduce((sum, { project }) => sum + project.at[axis], 0) / items.length;
  const at: LngLat = [mean(0), mean(1)];
  const count = zoom >= SPREAD_ZOOM ? items.length : new Set(items.map(({ project }) => project.kind)).size;
  const { columns, rows } = gridOf(count);
  const [x, y] = pixelAt(at, zoom + EARLY);
  return { at, items, box: { x, y: y + liftOf(count, zoom), width: columns * SLOT_PX, height: rows * SLOT_PX } };
}

/** One symbol per kind in the order of the chain; close by, one per project. */
function marksOf(items: readonly Shown[], zoom: number): readonly Unplaced[] {
  return PROJECT_KINDS.flatMap((kind) => {
    const own = items.filter(({ project }) => project.kind === kind);
    if (own.length === 0) return [];
    return zoom >= SPREAD_ZOOM ? own.map((item) => markOf([item])) : [markOf(own)];
  });
}

function liftOf(count: number, zoom: number): number {
  return count > 1 && zoom >= CAPSULE_ZOOM ? -LIFT_PX - (gridOf(count).rows - 1) * (SLOT_PX / 2) : 0;
}

const LIVELIEST: readonly ProjectStatus[] = ['operating', 'under_construction', 'announced', 'paused', 'cancelled'];

/** The liveliest status stands for several: solid if any member operates. */
function markOf(items: readonly Shown[]): Unplaced {
  const [first] = items;
  if (first === undefined) throw new Error('markOf: expected at least one project, got none');
  const liveliest = LIVELIEST.flatMap((status) => items.filter((item) => item.status === status))[0] ?? first;
  return {
    kind: first.project.kind,
    status: liveliest.status,
    expected: liveliest.expected,
    ids: items.map(({ project }) => project.id),
  };
}

function gridOf(count: number): { readonly columns: number; readonly rows: number } {
  const rows = Math.ceil(count / COLUMNS);
  return { columns: Math.ceil(count / rows), rows };
}

function slotOffset(slot: number, count: number, lift: number): readonly [number, number] {
  const { columns, rows } = gridOf(count);
  const row = Math.floor(slot / columns);
  const inRow = Math.min(columns, count - row * columns);
  const right = ((slot % columns) - (inRow - 1) / 2) * SLOT_PX;
  return [right, lift + (row - (rows - 1) / 2) * SLOT_PX];
}
