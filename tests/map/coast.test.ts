import type { Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { coastOf } from '../../src/map/coast';
import { outlinedShapes } from '../../src/map/overlay';

const polygon = (...ring: Position[]): Polygon => ({ type: 'Polygon', coordinates: [ring] });
// Two squares side by side share the line at 1.
const west = polygon([0, 0], [1, 0], [1, 1], [0, 1], [0, 0]);
const east = polygon([1, 0], [2, 0], [2, 1], [1, 1], [1, 0]);

/** Length on the plane. */
function length(lines: readonly Position[][]): number {
  const steps = lines.flatMap((line) => line.slice(1).map((to, index) => ({ from: line[index] ?? to, to })));
  return steps.reduce((sum, { from: [a = 0, b = 0], to: [x = 0, y = 0] }) => sum + Math.hypot(x - a, y - b), 0);
}

describe('coastOf', () => {
  it('is the whole outline of one region alone', () => {
    expect(coastOf([west]).coordinates).toEqual([west.coordinates[0]]);
  });

  it('leaves out the line two regions share, whichever way each runs', () => {
    const { coordinates } = coastOf([west, east]);
    expect(length(coordinates)).toBe(6);
    const inland = (line: Position[]) => line.slice(1).some((to, index) => to[0] === 1 && line[index]?.[0] === 1);
    expect(coordinates.some(inland)).toBe(false);
    const [ring = []] = east.coordinates;
    expect(length(coastOf([west, polygon(...ring.toReversed())]).coordinates)).toBe(6);
  });

  it('takes holes and parts apart in several pieces for shore', () => {
    const island = coastOf([
      {
        type: 'MultiPolygon',
        coordinates: [
          west.coordinates,
          [
            [
              [5, 5],
              [6, 5],
              [6, 6],
              [5, 5],
            ],
          ],
        ],
      },
    ]);
    expect(island.coordinates).toHaveLength(2);
  });
});

describe('outlinedShapes', () => {
  const shapes = [west, east].map((geometry, id) => ({ type: 'Feature', id, properties: {}, geometry }) as const);
  const roles = (selected?: number, pointed?: number) =>
    outlinedShapes(shapes, { selected, pointed }).map(({ id, properties }) => [id, properties?.role]);

  it('lays the chosen region over the one pointed at, and draws each once', () => {
    expect(roles(0, 1)).toEqual([
      [1, 'pointed'],
      [0, 'selected'],
    ]);
    expect(roles(0, 0)).toEqual([[0, 'selected']]);
    expect(roles()).toEqual([]);
    expect(roles(7)).toEqual([]);
  });
});
