import type { Position } from 'geojson';
import { type TopoCollection, type Topology, usersOfArcs } from './topology';

/** Longitudes shrink by this at the latitude of the US-Mexico border, near 30 degrees. */
const LNG_SCALE = Math.cos(Math.PI / 6);

interface Foot {
  readonly at: Position;
  /** Vertex number along the line, with the fraction to the next one. */
  readonly along: number;
  readonly distance: number;
}

/** The point of segment `a`-`b` nearest to `p`. */
function footOnSegment(p: Position, a: Position, b: Position, index: number): Foot {
  const [px = 0, py = 0] = p;
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  const vx = (bx - ax) * LNG_SCALE;
  const vy = by - ay;
  const length = vx * vx + vy * vy;
  const raw = length ? ((px - ax) * LNG_SCALE * vx + (py - ay) * vy) / length : 0;
  const share = Math.min(1, Math.max(0, raw));
  const at = [ax + (bx - ax) * share, ay + (by - ay) * share];
  return { at, along: index + share, distance: squaredGap(at, p) };
}

function squaredGap([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): number {
  return ((ax - bx) * LNG_SCALE) ** 2 + (ay - by) ** 2;
}

/** The point of `line` nearest to `p`. */
export function footOnLine(p: Position, line: readonly Position[]): Foot {
  let best: Foot = { at: p, along: 0, distance: Number.POSITIVE_INFINITY };
  for (const [index, b] of line.entries()) {
    const a = line[index - 1];
    if (!a) continue;
    const foot = footOnSegment(p, a, b, index - 1);
    if (foot.distance < best.distance) best = foot;
  }
  return best;
}

/** The part of `line` between the feet of an arc's two ends, running as the arc runs. */
function section(arc: readonly Position[], line: readonly Position[]): Position[] {
  const [first, last] = [arc[0], arc[arc.length - 1]];
  if (!first || !last) throw new Error('expected an arc with two ends, got an empty one');
  const from = footOnLine(first, line);
  const to = footOnLine(last, line);
  const between =
    from.along < to.along
      ? line.slice(Math.ceil(from.along), Math.floor(to.along) + 1)
      : line.slice(Math.ceil(to.along), Math.floor(from.along) + 1).reverse();
  return withoutRepeats([from.at, ...between, to.at]);
}

function withoutRepeats(points: readonly Position[]): Position[] {
  return points.filter((point, at) => at === 0 || String(point) !== String(points[at - 1]));
}

/**
 * Lays every arc that parts the two sides onto `line`, and takes along the ends of the arcs that meet there.
 * `sideOf` tells the two sides of the line apart, for a geometry of `object` by its position. Returns the new topology and the arcs laid.
 */
export function layOnLine(
  topology: Topology,
  object: TopoCollection,
  sideOf: (geometry: number) => boolean,
  line: readonly Position[],
): { topology: Topology; laid: number } {
  const shared = usersOfArcs(topology, object).map((users) => new Set([...users].map(sideOf)).size === 2);
  const moved = new Map<string, Position>();
  const arcs = topology.arcs.map((arc, at) => {
    if (!shared[at]) return arc;
    const next = section(arc, line);
    moveEnd(moved, arc[0], next[0]);
    moveEnd(moved, arc[arc.length - 1], next[next.length - 1]);
    return next;
  });
  const joined = arcs.map((arc, at) => (shared[at] ? arc : joinEnds(arc, moved)));
  return { topology: { ...topology, arcs: joined }, laid: shared.filter(Boolean).length };
}

function moveEnd(moved: Map<string, Position>, from: Position | undefined, to: Position | undefined): void {
  if (from && to) moved.set(String(from), to);
}

function joinEnds(arc: readonly Position[], moved: ReadonlyMap<string, Position>): Position[] {
  return arc.map((point, at) => (at === 0 || at === arc.length - 1 ? (moved.get(String(point)) ?? point) : point));
}

/** The shorter way round a closed ring between the vertices nearest to two points. */
export function sectionOfRing(ring: readonly Position[], from: Position, to: Position): Position[] {
  const open = ring.slice(0, -1);
  const start = nearestVertex(open, from);
  const turned = [...open.slice(start), ...open.slice(0, start)];
  const end = nearestVertex(turned, to);
  const onwards = turned.slice(0, end + 1);
  const backwards = [...turned.slice(end), ...turned.slice(0, 1)].reverse();
  return lengthOf(onwards) < lengthOf(backwards) ? onwards : backwards;
}

export function nearestVertex(points: readonly Position[], to: Position): number {
  const gaps = points.map((point) => squaredGap(point, to));
  return gaps.indexOf(Math.min(...gaps));
}

function lengthOf(line: readonly Position[]): number {
  return line.reduce((sum, point, at) => sum + Math.sqrt(squaredGap(point, line[at - 1] ?? point)), 0);
}
