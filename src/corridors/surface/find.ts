import type { CellCode, CellList } from '../../model/cellCode';

/** Finds the place of a cell in a list whose codes ascend within each region; nothing where it is not on it. */
export function cellFinder({ codes, regions }: CellList): (code: CellCode) => number | undefined {
  const starts = [...regions.keys()].filter((place) => place === 0 || regions[place] !== regions[place - 1]);
  return (code) => {
    for (const [index, start] of starts.entries()) {
      const end = starts[index + 1] ?? codes.length;
      let [low, high] = [start, end];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((codes[middle] ?? 0) < code) low = middle + 1;
        else high = middle;
      }
      if (low < end && codes[low] === code) return low;
    }
    return undefined;
  };
}
