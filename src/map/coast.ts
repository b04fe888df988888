import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';

type Shape = Polygon | MultiPolygon;

/**
 * The shores of regions that fit together: stretches that belong to one region only, joined into lines in [lng, lat].
 * A line between two regions runs along the same nodes in both and falls out.
 */
export function coastOf(shapes: readonly Shape[]): MultiLineString {
  const rings = shapes.flatMap(ringsOf);
  const uses = new Map<string, number>();
  for (const ring of rings)
    for (const key of stretches(ring).map(({ key: name }) => name)) uses.set(key, (uses.get(key) ?? 0) + 1);
  return { type: 'MultiLineString', coordinates: rings.flatMap((ring) => shoresOf(ring, uses)) };
}

function ringsOf({ type, coordinates }: Shape): readonly Position[][] {
  return type === 'Polygon' ? coordinates : coordinates.flat();
}

function stretches(ring: readonly Position[]) {
  return ring.slice(1).map((to, index) => {
    const from = ring[index] ?? to;
    const [a, b] = [from.join(), to.join()];
    return { from, to, key: a < b ? `${a} ${b}` : `${b} ${a}` };
  });
}

function shoresOf(ring: readonly Position[], uses: ReadonlyMap<string, number>): Position[][] {
  const lines: Position[][] = [];
  let open: Position[] | undefined;
  for (const { from, to, key } of stretches(ring)) {
    if (uses.get(key) !== 1) {
      open = undefined;
    } else if (open === undefined) {
      open = [from, to];
      lines.push(open);
    } else open.push(to);
  }
  return lines;
}
