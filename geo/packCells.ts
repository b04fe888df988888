import { CELLS_HEAD, type CellList } from '../src/model/cellCode';

/** The bytes that `parseCells` reads. */
export function packCells({ codes, regions }: CellList, regionCount: number): Uint8Array {
  const out: number[] = [...CELLS_HEAD];
  const put = (value: number): void => {
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) out.push((rest % 128) | 128);
    out.push(rest);
  };
  put(regionCount);
  for (let region = 0; region < regionCount; region++) {
    const own = codes.filter((_, place) => regions[place] === region);
    const runs: { first: number; count: number }[] = [];
    for (const code of own) {
      const last = runs.at(-1);
      if (last && last.first + last.count === code) last.count++;
      else runs.push({ first: code, count: 1 });
    }
    put(runs.length);
    let next = 0;
    for (const { first, count } of runs) {
      put(first - next);
      put(count);
      next = first + count;
    }
  }
  return Uint8Array.from(out);
}
