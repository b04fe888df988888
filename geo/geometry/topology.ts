import type { Position } from 'geojson';

/** An arc's index, or its one's complement where the ring runs it backwards. */
export type ArcIndex = number;
export type ArcTree = readonly ArcIndex[] | readonly ArcTree[];

export interface TopoGeometry {
  readonly type: 'Polygon' | 'MultiPolygon' | 'LineString' | 'MultiLineString' | 'Point' | 'MultiPoint' | null;
  readonly id?: string;
  readonly arcs?: ArcTree;
  readonly properties?: Record<string, unknown>;
}

export interface TopoCollection {
  readonly type: 'GeometryCollection';
  readonly geometries: readonly TopoGeometry[];
}

/** TopoJSON with the arcs in degrees, unless `transform` says otherwise. */
export interface Topology {
  readonly type: 'Topology';
  readonly arcs: Position[][];
  readonly objects: Record<string, TopoCollection>;
  readonly transform?: unknown;
}

/** All arc indexes of a geometry, each as the arc's own index, whichever way it runs. */
export function arcsOf(tree: ArcTree | undefined): number[] {
  if (!tree) return [];
  return tree.flatMap((part) => (typeof part === 'number' ? [part < 0 ? ~part : part] : arcsOf(part)));
}

/** For each arc, the positions in `geometries` of the one or two shapes that use it. */
export function usersOfArcs(topology: Topology, object: TopoCollection): Set<number>[] {
  const users = topology.arcs.map(() => new Set<number>());
  object.geometries.forEach((geometry, at) => {
    for (const arc of arcsOf(geometry.arcs)) users[arc]?.add(at);
  });
  return users;
}

/** Takes one object out of a package's topology; an unknown name is an error that lists the known ones. */
export function objectNamed(topology: Topology, name: string): TopoCollection {
  const object = topology.objects[name];
  if (!object) throw new Error(`expected a topology object "${name}", got ${Object.keys(topology.objects).join(', ')}`);
  return object;
}
