import { readFileSync } from 'node:fs';
import { parseCells } from '../../../src/data/parse/cells';
import type { CellList } from '../../../src/model/cellCode';
import { atlas } from '../built';

/** The bytes of the built list. */
export const cellBytes = new Uint8Array(readFileSync(new URL('../../../public/data/cells.bin', import.meta.url)));

/** The built list of hexagons. */
export const allCells: CellList = parseCells(cellBytes, 'cells.bin', atlas.regions.length);

/** A part of the list in its order. */
export function someCells(keep: (place: number) => boolean): CellList {
  const places = [...allCells.codes.keys()].filter(keep);
  return {
    codes: Uint32Array.from(places, (place) => allCells.codes[place] ?? 0),
    regions: Uint8Array.from(places, (place) => allCells.regions[place] ?? 0),
  };
}
