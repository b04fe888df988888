import { describe, expect, it } from 'vitest';
import { pointTable } from '../../src/scoring/pointTable';
import { region, regionId } from './make';

describe('the points of a document as flat arrays', () => {
  it('have their region by its place, names in one piece, and a gap where a value is missing', () => {
    const table = pointTable(
      {
        type: 'points',
        names: ['Nogales', 'Ñ', '', 'Río'],
        lngs: [-110, -111, -112, -113],
        lats: [31, 32, 33, 34],
        regionIds: ['R1', 'R0', 'R1', 'R2'].map(regionId),
        values: [
          [1, null, 3, 0],
          [null, 5, 6, 7],
        ],
      },
      ['R0', 'R1', 'R2'].map((id) => region(id)),
    );
    expect(table.count).toBe(4);
    expect([...table.lng]).toEqual([-110, -111, -112, -113]);
    expect([...table.lat]).toEqual([31, 32, 33, 34]);
    expect([...table.region]).toEqual([1, 0, 1, 2]);
    // Letters with accents take two bytes.
    expect([...table.names.offsets]).toEqual([0, 7, 9, 9, 13]);
    const decoder = new TextDecoder();
    const named = [0, 1, 2, 3].map((i) =>
      decoder.decode(table.names.bytes.subarray(table.names.offsets[i], table.names.offsets[i + 1])),
    );
    expect(named).toEqual(['Nogales', 'Ñ', '', 'Río']);
    expect(table.values.map((column) => [...column])).toEqual([
      [1, Number.NaN, 3, 0],
      [Number.NaN, 5, 6, 7],
    ]);
  });
});
