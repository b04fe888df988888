import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_MARK_ZOOM, opensAt, placeProjects, SLOT_PX, SPREAD_ZOOM } from '../../src/map/cluster';
import { groupNear, pixelAt } from '../../src/map/pixels';
import { PROJECT_KINDS } from '../../src/model/place';
import { atlas, project } from './make';

const known = (parts: Parameters<typeof project>[1], id: string) => {
  const made = project(id, parts);
  return { project: made, status: made.status, expected: false };
};
const real = atlas.projects.map((item) => ({ project: item, status: item.status, expected: false }));
const ZOOMS = Array.from({ length: SPREAD_ZOOM - FIRST_MARK_ZOOM + 1 }, (_, step) => FIRST_MARK_ZOOM + step);

describe('pixelAt', () => {
  it('puts the known corners of the Mercator square where they belong', () => {
    const [left, top] = pixelAt([-180, 85.0511287798066], 0);
    expect(left).toBeCloseTo(0, 9);
    expect(top).toBeCloseTo(0, 9);
    expect(pixelAt([0, 0], 0)).toEqual([256, 256]);
    expect(pixelAt([0, 0], 3)).toEqual([2048, 2048]);
  });
});

describe('groupNear', () => {
  it('loses nothing and gathers only what is near', () => {
    const place = fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }));
    fc.assert(
      fc.property(fc.array(place, { maxLength: 40 }), fc.integer({ min: 1, max: 60 }), (places, radius) => {
        const placed = places.map((pixel, item) => ({ item, pixel, at: pixel }));
        const groups = groupNear(placed, radius);
        expect(groups.flatMap(({ items }) => items).sort((a, b) => a - b)).toEqual(places.map((_, index) => index));
        for (const { items } of groups) {
          const [first = [0, 0] as const, ...rest] = items.map((item) => places[item] ?? ([0, 0] as const));
          for (const [x, y] of rest) expect(Math.hypot(x - first[0], y - first[1])).toBeLessThanOrEqual(radius);
        }
      }),
    );
  });
});

describe('placeProjects', () => {
  const { marks, capsules } = placeProjects(real);

  it('shows every project exactly once at every zoom', () => {
    for (const zoom of ZOOMS) {
      const ids = marks.filter((mark) => mark.zoom === zoom).flatMap((mark) => mark.ids);
      expect(ids.toSorted()).toEqual(atlas.projects.map(({ id }) => id).toSorted());
    }
  });

  it('counts only one kind together', () => {
    const kinds = new Map(atlas.projects.map(({ id, kind }) => [id, kind]));
    for (const mark of marks) expect(new Set(mark.ids.map((id) => kinds.get(id)))).toEqual(new Set([mark.kind]));
  });

  it('lets every project stand alone in the end', () => {
    for (const mark of marks) if (mark.zoom === SPREAD_ZOOM) expect(mark.ids).toHaveLength(1);
  });

  it('never lays two symbols of one place on each other', () => {
    for (const zoom of ZOOMS) {
      const slots = marks.filter((mark) => mark.zoom === zoom).map(({ at, offset }) => [...at, ...offset].join());
      expect(new Set(slots).size).toBe(slots.length);
    }
  });

  it('lets no symbol cover another', () => {
    for (const zoom of ZOOMS) {
      const boxes = marks
        .filter((mark) => mark.zoom === zoom)
        .map(({ at, offset: [right, down] }) => {
          const [x, y] = pixelAt(at, zoom + 0.1);
          return [x + right, y + down] as const;
        });
      boxes.forEach(([x, y], index) => {
        for (const [otherX, otherY] of boxes.slice(index + 1)) {
          expect(Math.max(Math.abs(x - otherX), Math.abs(y - otherY))).toBeGreaterThanOrEqual(SLOT_PX - 1e-6);
        }
      });
    }
  });

  it('puts a capsule under every shared place close by, and none far away', () => {
    for (const zoom of ZOOMS) {
      const places = marks.filter((mark) => mark.zoom === zoom).map(({ at }) => at.join());
      const shared = new Set(places.filter((place, index) => places.indexOf(place) !== index)).size;
      expect(capsules.filter((capsule) => capsule.zoom === zoom)).toHaveLength(zoom < 5 ? 0 : shared);
    }
  });

  it('opens a counted symbol at a zoom where it has really come apart', () => {
    for (const mark of marks.filter(({ ids }) => ids.length > 1)) {
      const opened = opensAt(mark, marks);
      expect(opened).toBeGreaterThan(mark.zoom);
      const [first] = mark.ids;
      const then = marks.find((other) => other.zoom === opened && other.ids.some((id) => id === first));
      expect(then?.ids.length).toBeLessThan(mark.ids.length);
    }
  });

  it('is solid where any member operates, else shows the farthest that any has come', () => {
    const two = (status: 'operating' | 'announced') =>
      placeProjects([known({ status: 'announced' }, 'a'), known({ status }, 'b')]).marks[0];
    expect(two('operating')).toMatchObject({ status: 'operating', ids: ['a', 'b'] });
    expect(two('announced')).toMatchObject({ status: 'announced' });
  });

  it('orders the kinds of a place along the chain', () => {
    const mixed = placeProjects(PROJECT_KINDS.toReversed().map((kind) => known({ kind }, kind)));
    const row = mixed.marks
      .filter(({ zoom }) => zoom === 3)
      .toSorted((a, b) => a.offset[1] - b.offset[1] || a.offset[0] - b.offset[0]);
    expect(row.map(({ kind }) => kind)).toEqual(PROJECT_KINDS);
  });
});
