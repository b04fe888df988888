import { describe, expect, it } from 'vitest';
import { drawnOf, MOST_MOVING, type Ready } from '../../../src/map/surface/drawn';
import { cellsOf, chunkTriangles } from '../../../src/map/surface/hexagons';
import { CHUNK_CELLS } from '../../../src/model/surface';

/** A mesh of so many hexagons of which the window touches some chunks. */
const ready = (cells: number, chunks = Math.ceil(cells / CHUNK_CELLS)): Ready => ({
  mesh: { corners: new Float32Array(12 * cells), boxes: new Float32Array(), first: 0 },
  chunks: Array.from({ length: chunks }, (_, chunk) => chunk),
});
const coarse = ready(100);
const many = ready(MOST_MOVING + CHUNK_CELLS);
const few = ready(5000);

describe('drawnOf', () => {
  it('draws all at rest, the fine hexagons over the others', () => {
    expect(drawnOf({ coarse, full: many, fine: many }, true)).toEqual({ meshes: [many, many], isWhole: true });
    expect(drawnOf({ coarse, full: many, fine: few }, true).meshes).toEqual([many, few]);
  });

  it('draws the large hexagons until the others have come', () => {
    expect(drawnOf({ coarse }, true)).toEqual({ meshes: [coarse], isWhole: true });
    expect(drawnOf({ coarse }, false).meshes).toEqual([coarse]);
    expect(drawnOf({}, true)).toEqual({ meshes: [], isWhole: true });
  });

  it('draws the large ones while a map with many small ones moves, and says that something is left', () => {
    expect(drawnOf({ coarse, full: many }, false)).toEqual({ meshes: [coarse], isWhole: false });
    expect(drawnOf({ full: many }, false)).toEqual({ meshes: [many], isWhole: false });
  });

  it('draws the small ones of a moving map where it shows few, and the fine ones where it still does', () => {
    expect(drawnOf({ coarse, full: few, fine: few }, false)).toEqual({ meshes: [few, few], isWhole: true });
    expect(drawnOf({ coarse, full: few, fine: many }, false)).toEqual({ meshes: [few], isWhole: false });
    // Of a mesh of many only the chunks in sight count.
    expect(drawnOf({ coarse, full: { ...many, chunks: [0, 3] } }, false).isWhole).toBe(true);
  });
});

describe('the triangles of a chunk', () => {
  const numbers = chunkTriangles();

  it('fill each hexagon and nothing else', () => {
    const corner = (number: number): [number, number] => {
      const [cell, turn] = [Math.floor(number / 6), (number % 6) * (Math.PI / 3)];
      return [10 * cell + Math.cos(turn), Math.sin(turn)];
    };
    const areas = new Float64Array(CHUNK_CELLS);
    for (let at = 0; at < numbers.length; at += 3) {
      const [a = 0, b = 0, c = 0] = numbers.subarray(at, at + 3);
      const cell = Math.floor(a / 6);
      expect([Math.floor(b / 6), Math.floor(c / 6)]).toEqual([cell, cell]);
      const [[ax, ay], [bx, by], [cx, cy]] = [corner(a), corner(b), corner(c)];
      areas[cell] = (areas[cell] ?? 0) + ((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
    }
    // All turn the same way, so that none is counted against another.
    for (const area of areas) expect(area).toBeCloseTo(1.5 * Math.sqrt(3), 9);
  });

  it('have no number that WebGL takes for the end of a strip', () => {
    expect(Math.max(...numbers)).toBe(6 * CHUNK_CELLS - 1);
    expect(6 * CHUNK_CELLS - 1).toBeLessThan(0xffff);
  });

  it('end where the mesh ends', () => {
    expect([0, 1, 2].map((chunk) => cellsOf(chunk, CHUNK_CELLS + 7))).toEqual([CHUNK_CELLS, 7, 0]);
  });
});
