import { describe, expect, it } from 'vitest';
import { axisOf, labelled, placeOn, type ScatterPoint } from '../../../src/panels/explore/scatterPlot';
import { ATLAS } from './page';

const AXIS = { low: 0, high: 100, ticks: [] };
const SIZE = { width: 300, height: 300 };
const ids = ATLAS.regions.slice(0, 3).map(({ id }) => id);

function points(places: readonly (readonly [number, number])[]): readonly ScatterPoint[] {
  return ids.flatMap((id, index) => {
    const [cost, quality] = places[index] ?? [];
    return cost === undefined || quality === undefined ? [] : [{ id, cost, quality, label: 'Querétaro', score: 50 }];
  });
}

describe('axisOf', () => {
  it('ends on round numbers around the values', () => {
    const { low, high, ticks } = axisOf([13, 71]);
    expect([low, high]).toEqual([0, 80]);
    expect(ticks).toEqual([0, 20, 40, 60, 80]);
    expect(placeOn({ low, high, ticks }, 40)).toBe(50);
  });
});

describe('labelled', () => {
  /** The side of each point's name, in the order of the points. */
  const sides = (...places: (readonly [number, number])[]) => {
    const found = labelled(points(places), ids, { x: AXIS, y: AXIS }, SIZE);
    return ids.slice(0, places.length).map((id) => found.get(id));
  };

  it('puts a name to the right, and to the left where the plot ends', () => {
    expect(sides([50, 50])).toEqual(['right']);
    expect(sides([98, 50])).toEqual(['left']);
  });

  it('never lets a name cover a point or another name', () => {
    // The second point stands where the first one's name would be.
    expect(sides([50, 50], [60, 50])).toEqual(['left', 'right']);
    // Three in a row: the middle one has no room on either side.
    expect(sides([50, 50], [45, 50], [55, 50])).toEqual([undefined, 'left', 'right']);
  });
});
