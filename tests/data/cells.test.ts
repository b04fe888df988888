import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsWithin } from '../../geo/geometry/cells';
import { packCells } from '../../geo/packCells';
import { centreOf } from '../../src/corridors/surface/h3';
import { locateRegion } from '../../src/data/locate';
import { parseCells } from '../../src/data/parse/cells';
import { DataError } from '../../src/data/parse/error';
import { parseOutlines } from '../../src/data/parse/outlines';
import { type CellList, codesOf, isCell } from '../../src/model/cellCode';
import { CELL_RESOLUTION } from '../../src/model/surface';
import { atlas } from '../corridors/built';
import { allCells, cellBytes } from '../corridors/surface/cells';

const read = (bytes: Uint8Array, count = 96) => parseCells(bytes, 'cells.bin', count);
const OUTLINES = 'regions-fine.geojson';
const outlines = parseOutlines(
  JSON.parse(readFileSync(new URL(`../../public/data/geo/${OUTLINES}`, import.meta.url), 'utf8')),
  OUTLINES,
);

/** Cells in a few regions, each in one. */
const anyList: fc.Arbitrary<CellList> = fc
  .uniqueArray(
    fc.nat(codesOf(CELL_RESOLUTION) - 1).filter((code) => isCell(code, CELL_RESOLUTION)),
    { maxLength: 60 },
  )
  .chain((codes) =>
    fc.array(fc.nat(3), { minLength: codes.length, maxLength: codes.length }).map((own) => ({ codes, own })),
  )
  .map(({ codes, own }) => {
    const cells = codes.map((code, at) => ({ code, region: own[at] ?? 0 }));
    cells.sort((a, b) => a.region - b.region || a.code - b.code);
    return {
      codes: Uint32Array.from(cells, ({ code }) => code),
      regions: Uint8Array.from(cells, ({ region }) => region),
    };
  });

describe('the list of cells', () => {
  it('says the same before and after it is packed', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        expect(read(packCells(list, 4), 4)).toEqual(list);
      }),
    );
    expect(packCells(allCells, 96)).toEqual(cellBytes);
  });

  it('is small and holds the region of each cell, as `locate` gives it', () => {
    expect(gzipSync(cellBytes, { level: 9 }).length).toBeLessThan(80 * 1024);
    for (let step = 0; step < 150; step++) {
      const place = (step * 3_770_003) % allCells.codes.length;
      const at = centreOf(allCells.codes[place] ?? 0, CELL_RESOLUTION);
      expect(locateRegion(at, outlines)).toBe(atlas.regions[allCells.regions[place] ?? 0]?.id);
    }
  });

  it('leaves out no cell of a small region', () => {
    const [one] = outlines.features.filter(({ properties }) => properties.id === 'MX-AGU');
    if (one === undefined) throw new Error('expected the outline of MX-AGU');
    const own = cellsWithin([one]);
    const place = atlas.regions.findIndex(({ id }) => id === 'MX-AGU');
    expect([...own.codes]).toEqual([...allCells.codes].filter((_, c) => allCells.regions[c] === place));
  });
});

describe('a list that is not one', () => {
  const fault = (bytes: readonly number[], count = 2): string => {
    try {
      read(Uint8Array.from(bytes), count);
    } catch (error) {
      if (error instanceof DataError) return error.message;
      throw error;
    }
    return 'nothing';
  };
  const HEAD = [0x48, 0x33, 6, 1];

  it.each([
    ['an empty file', [], 'byte 0: expected 72 (cells of H3, resolution 6), got the end of the file'],
    ['a page', [0x3c, 0x21], 'byte 0: expected 72 (cells of H3, resolution 6), got 60'],
    ['a later version', [0x48, 0x33, 6, 2, 2, 0, 0], 'byte 3: expected 1 (cells of H3, resolution 6), got 2'],
    ['other regions', [...HEAD, 3, 0, 0, 0], 'byte 4: expected 2 regions, got 3'],
    ['a cut file', [...HEAD, 2, 1, 5], 'byte 7: expected more bytes, got the end of the file'],
    ['more after the end', [...HEAD, 2, 0, 0, 9], 'byte 7: expected the end of the file, got 9'],
    ['a run of none', [...HEAD, 2, 1, 5, 0, 0], 'byte 6: expected a run of at least one cell, got 0'],
    ['a cell in two regions', [...HEAD, 2, 1, 5, 2, 1, 6, 1], 'byte 9: expected cells of no other region, got 6'],
    ['too large a number', [...HEAD, 2, 1, 255, 255, 255, 255, 255, 1], 'byte 6: expected a number of at most 5 bytes'],
    ['codes that do not exist', [...HEAD, 2, 1, 255, 255, 255, 127, 1, 0], 'expected a run that ends by 14353178'],
  ])('%s is named', (_, bytes, message) => {
    expect(fault(bytes)).toContain('cells.bin: ');
    expect(fault(bytes)).toContain(message);
  });

  it('never breaks the reader', () => {
    const hostile = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.uint8Array({ maxLength: 400 }).map((rest) => Uint8Array.of(...HEAD, 96, ...rest)),
      fc.tuple(fc.nat(3000), fc.nat(255)).map(([at, byte]) => cellBytes.slice(0, 3000).fill(byte, at, at + 1)),
    );
    fc.assert(
      fc.property(hostile, (bytes) => {
        try {
          expect(read(bytes).codes.every((code) => isCell(code, CELL_RESOLUTION))).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(DataError);
        }
      }),
      { numRuns: 400 },
    );
  });
});
