import { BASE_CELLS, CELLS_HEAD, type CellList, codesOf, isCell, PENTAGONS } from '../../model/cellCode';
import { CELL_RESOLUTION } from '../../model/surface';
import { DataError } from './error';

const CODES = codesOf(CELL_RESOLUTION);
/** Numbers of seven bits each that a number of 32 bits takes. */
const MOST_PARTS = 5;

/**
 * Reads `cells.bin`: the head, the number of regions, then for each region how many runs of codes it has, and for each run how
 * many codes are passed over before it and how many it holds. Numbers are of seven bits a byte, the least first, the last byte
 * below 128. Throws DataError naming the byte.
 */
export function parseCells(bytes: Uint8Array, file: string, regionCount: number): CellList {
  const numbers = new Numbers(bytes, file);
  for (const [place, wanted] of CELLS_HEAD.entries()) {
    if (bytes[place] !== wanted) numbers.fail(place, `${wanted} (cells of H3, resolution 6)`, bytes[place]);
  }
  numbers.at = CELLS_HEAD.length;
  const stated = numbers.next();
  if (stated !== regionCount) numbers.fail(CELLS_HEAD.length, `${regionCount} regions`, stated);
  const runs = runsOf(numbers, regionCount);
  if (numbers.at !== bytes.length) numbers.fail(numbers.at, 'the end of the file', bytes[numbers.at]);
  return listed(runs);
}

interface Run {
  readonly region: number;
  readonly first: number;
  readonly count: number;
}

function runsOf(numbers: Numbers, regionCount: number): readonly Run[] {
  const runs: Run[] = [];
  const taken = new Uint8Array(CODES);
  for (let region = 0; region < regionCount; region++) {
    let code = 0;
    for (let left = numbers.next(); left > 0; left--) {
      const at = numbers.at;
      const first = code + numbers.next();
      const count = numbers.next();
      if (count === 0) numbers.fail(at, 'a run of at least one cell', 0);
      if (first + count > CODES) numbers.fail(at, `a run that ends by ${CODES}`, first + count);
      if (taken.subarray(first, first + count).includes(1)) numbers.fail(at, 'cells of no other region', first);
      if (!areCells(first, count)) numbers.fail(at, 'cells of H3, which lack one side of a pentagon', first);
      taken.fill(1, first, first + count);
      runs.push({ region, first, count });
      code = first + count;
    }
  }
  return runs;
}

/** Only codes of pentagons need a look each. */
function areCells(first: number, count: number): boolean {
  const size = CODES / BASE_CELLS;
  for (const base of PENTAGONS) {
    const from = Math.max(first, base * size);
    const to = Math.min(first + count, (base + 1) * size);
    for (let code = from; code < to; code++) if (!isCell(code, CELL_RESOLUTION)) return false;
  }
  return true;
}

function listed(runs: readonly Run[]): CellList {
  const count = runs.reduce((sum, run) => sum + run.count, 0);
  const codes = new Uint32Array(count);
  const regions = new Uint8Array(count);
  let place = 0;
  for (const run of runs) {
    regions.fill(run.region, place, place + run.count);
    for (let step = 0; step < run.count; step++) codes[place++] = run.first + step;
  }
  return { codes, regions };
}

/** Whole numbers one behind the other. */
class Numbers {
  at = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly file: string,
  ) {}

  next(): number {
    const start = this.at;
    let value = 0;
    for (let part = 0; part < MOST_PARTS; part++) {
      const byte = this.bytes[this.at];
      if (byte === undefined) this.fail(this.at, 'more bytes', 'the end of the file');
      this.at++;
      value += (byte & 127) * 128 ** part;
      if (byte < 128) return value;
    }
    this.fail(start, `a number of at most ${MOST_PARTS} bytes`, 'more');
  }

  fail(place: number, expected: string, got: number | string | undefined): never {
    throw new DataError(this.file, `byte ${place}`, expected, got === undefined ? 'the end of the file' : String(got));
  }
}
