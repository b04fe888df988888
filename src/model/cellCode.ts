import { CELL_RESOLUTION } from './surface';

/**
 * A hexagon of H3 as one whole number: its base cell, then one digit of base 7 for each resolution. Codes of a resolution stand
 * in the order of H3's own ids, and the children of a cell have codes that follow one another.
 */
export type CellCode = number;

export const BASE_CELLS = 122;
/** Children of a hexagon one resolution down; the first is the one at its centre. */
export const CHILDREN = 7;
/** Base cells with five neighbours, which lack the children that begin with digit 1; all lie at sea. */
export const PENTAGONS: readonly number[] = [4, 14, 24, 38, 49, 58, 63, 72, 83, 97, 107, 117];

const MOST_DIGITS = 15;
const UNUSED = 7;

/** How many codes a resolution has. */
export function codesOf(resolution: number): number {
  return BASE_CELLS * CHILDREN ** resolution;
}

/** The id of H3 as its lower and upper 32 bits, as h3-js takes them. */
export function splitOf(code: CellCode, resolution: number): [lower: number, upper: number] {
  let rest = code;
  let [lower, upper] = [0, 0];
  for (let place = MOST_DIGITS; place >= 1; place--) {
    const digit = place > resolution ? UNUSED : rest % CHILDREN;
    if (place <= resolution) rest = (rest - digit) / CHILDREN;
    const bit = 3 * (MOST_DIGITS - place);
    if (bit < 32) lower |= digit << bit;
    // A digit may lie across both halves.
    if (bit > 29) upper |= bit < 32 ? digit >> (32 - bit) : digit << (bit - 32);
  }
  // Mode 1 (a cell), the resolution, the base cell.
  upper |= (1 << 27) | (resolution << 20) | (rest << 13);
  return [lower, upper];
}

/** The code of an id of H3, given as its lower and upper 32 bits. */
export function codeOf([lower, upper]: readonly [number, number], resolution: number): CellCode {
  let code = (upper >>> 13) & 127;
  for (let place = 1; place <= resolution; place++) {
    const bit = 3 * (MOST_DIGITS - place);
    const low = bit < 32 ? lower >>> bit : 0;
    const high = bit > 29 ? (bit < 32 ? upper << (32 - bit) : upper >>> (bit - 32)) : 0;
    code = code * CHILDREN + ((low | high) & 7);
  }
  return code;
}

/** Whether a code of a resolution names a cell: what would lie under the missing side of a pentagon does not. */
export function isCell(code: CellCode, resolution: number): boolean {
  const base = Math.floor(code / CHILDREN ** resolution);
  if (!(code >= 0 && base < BASE_CELLS)) return false;
  return !PENTAGONS.includes(base) || firstDigit(code - base * CHILDREN ** resolution, resolution) !== 1;
}

/** The first digit that is not 0; 0 where all are. */
function firstDigit(digits: number, resolution: number): number {
  for (let place = resolution - 1; place >= 0; place--) {
    const digit = Math.floor(digits / CHILDREN ** place) % CHILDREN;
    if (digit !== 0) return digit;
  }
  return 0;
}

/** The hexagons of the three countries at `CELL_RESOLUTION`: by region in the order of `Atlas.regions`, then ascending. */
export interface CellList {
  /** Code of each cell. */
  readonly codes: Uint32Array;
  /** Place of its region in `Atlas.regions`. */
  readonly regions: Uint8Array;
}

/** First bytes of `cells.bin`: H3, the resolution, the version of the file. */
export const CELLS_HEAD: readonly number[] = [0x48, 0x33, CELL_RESOLUTION, 1];
