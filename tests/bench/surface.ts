import { readFileSync } from 'node:fs';
import { computeCorridorCriteria } from '../../src/corridors/computed';
import { DEFAULT_ASSUMPTIONS } from '../../src/corridors/defaults';
import { centresOf } from '../../src/corridors/surface/cells';
import { groupsOf } from '../../src/corridors/surface/groups';
import { measureCells } from '../../src/corridors/surface/measure';
import { loadExtra } from '../../src/data/extras';
import { loadAtlas } from '../../src/data/load';
import { parseCells } from '../../src/data/parse/cells';
import { SITE_MEASURES } from '../../src/model/site';
import { CELL_RESOLUTION } from '../../src/model/surface';
import { defaultScenario } from '../../src/scoring/defaults';
import { prepareScoring } from '../../src/scoring/prepare';
import { SITE_COMPUTED, type SiteParts } from '../../src/scoring/sites';
import { plainLoop } from '../../src/scoring/surface/loop';
import { SurfaceScorer } from '../../src/scoring/surface/score';
import { wasmLoop } from '../../src/scoring/surface/wasmLoop';

/** Four criteria and eight measures differ from cell to cell: twelve columns. */
const MEASURES = SITE_MEASURES.filter((measure) => measure !== 'clockHours');
const COLUMNS = SITE_COMPUTED.length + MEASURES.length;

/** The middle of many runs of a job, in milliseconds. */
function middle(runs: number, work: (run: number) => void): number {
  for (let run = 0; run < 20; run++) work(run);
  const times = Array.from({ length: runs }, (_, run) => {
    const start = performance.now();
    work(run);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[runs >> 1] ?? Number.NaN;
}

/**
 * A change of a weight over all hexagons and twelve columns, to the bytes on the map: in WebAssembly, in TypeScript, and a copy
 * of the very bytes that the loop reads (two for each term), each from and to memory that has been written. `root` is the
 * folder of the data.
 */
export async function surfaceBench(root: string) {
  const read = async (path: string) => JSON.parse(readFileSync(`${root}/${path}`, 'utf8'));
  const atlas = await loadAtlas(read);
  const [data, parks] = await Promise.all([loadExtra(read, 'sites'), loadExtra(read, 'parks')]);
  const bytes = new Uint8Array(readFileSync(`${root}/data/cells.bin`));
  const input = { atlas, assumptions: DEFAULT_ASSUMPTIONS, profile: { fabs: [] } };
  const start = performance.now();
  const centres = centresOf(parseCells(bytes, 'cells.bin', atlas.regions.length), CELL_RESOLUTION);
  const steps = measureCells(input, { data, parks }, centres, groupsOf(centres));
  let step = steps.next();
  while (!step.done) step = steps.next();
  const measureMs = performance.now() - start;
  const { columns } = step.value;
  const own = [...SITE_COMPUTED, ...SITE_MEASURES].map((column) => columns[column]);
  const table = { count: centres.count, region: centres.regions, own };
  const prepared = prepareScoring(atlas, computeCorridorCriteria(input));
  const { weights } = defaultScenario({ criteria: atlas.criteria, assumptions: DEFAULT_ASSUMPTIONS });
  const partsOf = (run: number): SiteParts => ({
    ...{ method: 'weighted_sum', knockouts: [], minCoverage: 0.5, countries: ['MX', 'US', 'CA'], picked: [], weights },
    siteWeights: Object.fromEntries(MEASURES.map((measure, index) => [measure, 1 + ((run + index) % 7)])),
    within: undefined,
  });
  const out = new Uint8Array(table.count);
  const loop = wasmLoop(table.count);
  if (loop === undefined) throw new Error('bench: expected WebAssembly with vectors, got none');
  const scorers = [loop, plainLoop(table.count)].map((one) => new SurfaceScorer(table, prepared, one));
  const [engineMs = Number.NaN, plainMs = Number.NaN] = scorers.map((scorer) =>
    middle(151, (run) => scorer.writeBytes(partsOf(run), 'score', out)),
  );
  const copies = Array.from({ length: COLUMNS / 2 }, (_, pair) => {
    const source = loop.pair(pair).slice();
    return { source, target: new Int16Array(source.length).fill(1) };
  });
  const copyMs = middle(151, () => {
    for (const { source, target } of copies) target.set(source);
  });
  return {
    surface: {
      cells: table.count,
      columns: COLUMNS,
      bytes: copies.reduce((sum, { source }) => sum + source.byteLength, 0),
      ...{ engineMs, copyMs, timesCopy: engineMs / copyMs, plainMs, measureMs },
    },
  };
}
