import fc from 'fast-check';
import { cellArea, cellToBoundary, cellToLatLng, latLngToCell } from 'h3-js';
import { describe, expect, it } from 'vitest';
import { distanceKm } from '../../../src/corridors/geodesy';
import { centresOf } from '../../../src/corridors/surface/cells';
import { CellGrid } from '../../../src/corridors/surface/grid';
import { groupsOf } from '../../../src/corridors/surface/groups';
import { cellAt, centreOf } from '../../../src/corridors/surface/h3';
import { boxesOf, writeShapes } from '../../../src/corridors/surface/mesh';
import { codeOf, codesOf, isCell, splitOf } from '../../../src/model/cellCode';
import { CELL_RESOLUTION, CHUNK_CELLS } from '../../../src/model/surface';
import { even } from '../../even';
import { allCells, someCells } from './cells';

const anyResolution = fc.integer({ min: 0, max: 8 });

describe('codes of cells', () => {
  it('are the ids of H3 in the same order', () => {
    const anyPoint = fc.tuple(even(-90, 90), even(-180, 180));
    fc.assert(
      fc.property(anyPoint, anyPoint, anyResolution, (one, other, resolution) => {
        const [a, b] = [one, other].map(([lat, lng]) => {
          const id = latLngToCell(lat, lng, resolution);
          const code = cellAt([lng, lat], resolution);
          expect(codeOf(splitOf(code, resolution), resolution)).toBe(code);
          expect(isCell(code, resolution)).toBe(true);
          expect(centreOf(code, resolution)).toEqual(cellToLatLng(id).toReversed());
          return { id, code };
        });
        if (a && b) expect(Math.sign(a.code - b.code)).toBe(a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
      }),
    );
  });

  it('name no cell where a pentagon has no side, and no more than there are', () => {
    const cells = Array.from({ length: codesOf(2) }, (_, code) => code).filter((code) => isCell(code, 2));
    // H3: 5,882 cells of resolution 2.
    expect(cells).toHaveLength(5882);
    for (const code of [-1, codesOf(2), 0.5, Number.NaN]) expect(isCell(code, 2) && Number.isInteger(code)).toBe(false);
  });
});

describe('the shapes of cells', () => {
  const list = someCells((place) => place % 211 === 0);
  const count = list.codes.length;
  const shapes = { corners: new Float32Array(12 * count), areaKm2: new Float32Array(count) };
  writeShapes(shapes, list.codes, CELL_RESOLUTION, 0, count);
  const ids = Array.from(list.codes, (code) => {
    const [lng, lat] = centreOf(code, CELL_RESOLUTION);
    return latLngToCell(lat, lng, CELL_RESOLUTION);
  });

  it('have the corners of H3 on the square of web mercator', () => {
    ids.forEach((id, c) => {
      const ring = cellToBoundary(id);
      expect(ring).toHaveLength(6);
      ring.forEach(([lat = 0, lng = 0], k) => {
        const west = (ring[0]?.[1] ?? 0) > 0 ? lng - 360 : lng;
        const y = (1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2;
        expect(shapes.corners[12 * c + 2 * k]).toBeCloseTo((west + 180) / 360, 6);
        expect(shapes.corners[12 * c + 2 * k + 1]).toBeCloseTo(y, 6);
      });
    });
  });

  it('have the area that H3 gives', () => {
    ids.forEach((id, c) => {
      const off = (shapes.areaKm2[c] ?? 0) / cellArea(id, 'km2') - 1;
      expect(Math.abs(off)).toBeLessThan(1e-4);
    });
  });

  it('stay in one piece across 180 degrees', () => {
    const codes = Uint32Array.from(
      [
        [179.98, 51.9],
        [-179.98, 51.9],
        [180, 52],
        [173.2, 52.9],
      ],
      ([lng = 0, lat = 0]) => cellAt([lng, lat], CELL_RESOLUTION),
    );
    const made = { corners: new Float32Array(12 * codes.length), areaKm2: new Float32Array(codes.length) };
    writeShapes(made, codes, CELL_RESOLUTION, 0, codes.length);
    for (let c = 0; c < codes.length; c++) {
      const xs = [...made.corners.subarray(12 * c, 12 * c + 12)].filter((_, at) => at % 2 === 0);
      expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(0.001);
      expect(Math.max(...xs)).toBeLessThan(0.001);
      expect(made.areaKm2[c]).toBeGreaterThan(20);
    }
  });

  it('lie in the box of their chunk', () => {
    const boxes = boxesOf(shapes.corners);
    expect(boxes).toHaveLength(4 * Math.ceil(count / CHUNK_CELLS));
    shapes.corners.forEach((value, at) => {
      const [west = 0, north = 0, east = 0, south = 0] = boxes.subarray(4 * Math.floor(at / (12 * CHUNK_CELLS)));
      if (at % 2 === 0) expect(value >= west && value <= east).toBe(true);
      else expect(value >= north && value <= south).toBe(true);
    });
  });
});

describe('finding cells near a point', () => {
  const cells = centresOf(
    someCells((place) => place % 53 === 0),
    CELL_RESOLUTION,
  );
  const grid = new CellGrid(cells);

  it('misses none, at 180 degrees and near the pole either', () => {
    const anyPoint = fc.tuple(even(-200, 200), even(10, 89));
    fc.assert(
      fc.property(anyPoint, even(0, 1500), (at, km) => {
        const found = new Set<number>();
        grid.near(at, km * 1.01, (members, first, last) => {
          for (const c of members.subarray(first, last)) found.add(c);
        });
        const missed = [...cells.codes.keys()].filter(
          (c) => !found.has(c) && distanceKm(at, [cells.lng[c] ?? 0, cells.lat[c] ?? 0]) <= km,
        );
        expect(missed).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('puts every cell into one group, within its radius', () => {
    let next = 0;
    for (const { first, last, x, y, z, radius } of groupsOf(cells)) {
      expect(first).toBe(next);
      next = last;
      for (let c = first; c < last; c++) {
        expect(cells.regions[c]).toBe(cells.regions[first]);
        const close = x * (cells.x[c] ?? 0) + y * (cells.y[c] ?? 0) + z * (cells.z[c] ?? 0);
        expect(Math.acos(Math.min(1, close))).toBeLessThanOrEqual(radius);
      }
    }
    expect(next).toBe(cells.count);
  });
});

describe('the built list', () => {
  it('has as many cells as the three countries have land for', () => {
    // 21.8 million square kilometres with inland water, of cells of 36 on average.
    expect(allCells.codes.length).toBeGreaterThan(540_000);
    expect(allCells.codes.length).toBeLessThan(600_000);
  });
});
