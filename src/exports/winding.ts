import type { Position } from 'geojson';

type Ring = readonly Position[];

const EDGE = -180;

/**
 * Rings as RFC 7946 wants them: outlines counterclockwise, holes clockwise, closed, and cut where they cross the
 * antimeridian, the part beyond it moved to the east.
 */
export function standardPolygons(polygons: readonly (readonly Ring[])[]): readonly (readonly Ring[])[] {
  return polygons.flatMap((rings) => {
    const inside = rings.map((ring) => cut(ring, 1)).filter((ring) => ring.length > 3);
    const beyond = rings.map((ring) => cut(ring, -1)).filter((ring) => ring.length > 3);
    const moved = beyond.map((ring) => ring.map(([lng = 0, lat = 0]): Position => [round(lng + 360), lat]));
    return [inside, moved].filter((part) => part.length > 0).map(wound);
  });
}

/** Twice the signed area of a closed ring in square degrees: above 0 when it runs counterclockwise. */
export function turning(ring: Ring): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}

function wound(rings: readonly Ring[]): readonly Ring[] {
  return rings.map((ring, index) => (turning(ring) > 0 === (index === 0) ? ring : ring.toReversed()));
}

/** The part of a closed ring on one side of the antimeridian (Sutherland and Hodgman, 1974). */
function cut(ring: Ring, side: 1 | -1): Ring {
  const isKept = ([lng = 0]: Position): boolean => (lng - EDGE) * side >= 0;
  if (ring.every(isKept)) return side === 1 || ring.some(([lng]) => lng !== EDGE) ? ring : [];
  const open = ring.slice(0, -1);
  const kept = open.flatMap((here, index): readonly Position[] => {
    const before = open.at(index - 1) ?? here;
    const meeting = isKept(here) === isKept(before) ? [] : [meet(before, here)];
    return isKept(here) ? [...meeting, here] : meeting;
  });
  const [first] = kept;
  return first === undefined ? [] : [...kept, first];
}

function meet([fromLng = 0, fromLat = 0]: Position, [toLng = 0, toLat = 0]: Position): Position {
  return [EDGE, round(fromLat + ((toLat - fromLat) * (EDGE - fromLng)) / (toLng - fromLng))];
}

function round(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}
