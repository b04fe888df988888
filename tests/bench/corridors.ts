import { readFileSync } from 'node:fs';
import { accessOf } from '../../src/corridors/access';
import { type Choice, chooseWorks, prepareChoice } from '../../src/corridors/border/choose';
import { dailyTrucks } from '../../src/corridors/border/trucks';
import { DEFAULT_ASSUMPTIONS } from '../../src/corridors/defaults';
import { shortestTree } from '../../src/corridors/dijkstra';
import { seedOf } from '../../src/corridors/finder';
import type { Graph } from '../../src/corridors/graph';
import { regionPlace } from '../../src/corridors/places';
import { graphOf } from '../../src/corridors/solve';
import { hoursTable, updatedTable } from '../../src/corridors/table/hoursTable';
import { loadExtra } from '../../src/data/extras';
import { loadAtlas } from '../../src/data/load';
import type { Atlas } from '../../src/model/atlas';
import type { PlanEntry } from '../../src/model/plan';

/** Projects that the plan row chooses from. */
const PROJECTS = 15;

/** Milliseconds of one call, from many. */
function timed(calls: number, work: (call: number) => void): number {
  for (let call = 0; call < calls / 5; call++) work(call);
  const start = performance.now();
  for (let call = 0; call < calls; call++) work(call);
  return (performance.now() - start) / calls;
}

/**
 * Corridors of the built atlas, without a browser; `root` is the folder of the data. `searchesMs` is the yardstick of the same run:
 * a plain Dijkstra with a binary heap from each of the 96 regions, so that the ratios hold on any machine.
 */
export async function corridorsBench(root: string) {
  const read = async (path: string) => JSON.parse(readFileSync(`${root}/${path}`, 'utf8'));
  const atlas = await loadAtlas(read);
  const [entries, ports] = [await loadExtra(read, 'planEntries'), await loadExtra(read, 'ports')];
  const [mariposa] = atlas.crossings.filter(({ id }) => id === 'poe-2604-mariposa').map(({ id }) => id);
  if (mariposa === undefined) throw new Error('bench: expected the crossing poe-2604-mariposa, got none');
  const under = (minutes: number): Graph =>
    graphOf({
      ...{ atlas, assumptions: DEFAULT_ASSUMPTIONS },
      border: { plan: [{ crossingId: mariposa, year: 2026, minutes }], year: 2026 },
    });
  const graphs = [60, 120].map(under);
  const table = hoursTable(under(90), atlas);
  const choice = choiceOf(atlas, entries, dailyTrucks(atlas, ports.counts));
  const total = choice.candidates.reduce((sum, { costUsd }) => sum + costUsd, 0);
  const searchesMs = timed(20, () => searches(under(90), atlas));
  const allPairsMs = timed(20, () => void hoursTable(under(90), atlas));
  // Graphs are ready: what is timed is the table after one change, by turns slower and quicker.
  let last = table;
  const oneChangeMs = timed(40, (call) => {
    last = updatedTable(last, graphs[call % 2] ?? under(90));
  });
  const planMs = timed(20, (call) => void chooseWorks(choice, (total * (1 + (call % 9))) / 10));
  return {
    searchesMs,
    allPairsMs,
    oneChangeMs,
    planMs,
    allPairsRatio: allPairsMs / searchesMs,
    oneChangeRatio: oneChangeMs / searchesMs,
    planRatio: planMs / searchesMs,
  };
}

function searches(graph: Graph, atlas: Atlas): void {
  for (const region of atlas.regions) shortestTree(graph, 'hours', accessOf(graph, regionPlace(region)).map(seedOf));
}

/** Fifteen projects: the real ones with a cost, and more lanes at other crossings until they are as many. */
function choiceOf(atlas: Atlas, entries: readonly PlanEntry[], trucks: ReturnType<typeof dailyTrucks>): Choice {
  const border = { plan: [], year: 2026 };
  const real = prepareChoice({ atlas, assumptions: DEFAULT_ASSUMPTIONS, border, entries, trucks }).candidates;
  const used = new Set(real.flatMap(({ changes }) => changes.map(({ crossingId }) => crossingId)));
  const others = trucks.filter(({ crossingId }) => !used.has(crossingId)).slice(0, PROJECTS - real.length);
  const made = others.flatMap(({ crossingId }, index): readonly PlanEntry[] => {
    const [model] = real;
    const changes = [{ crossingId, lanesBefore: 2, lanesAfter: 3 + (index % 4) }];
    return model === undefined
      ? []
      : [{ ...model, id: `more-lanes-${index}`, changes, costUsd: 5e7 * (1 + (index % 5)) }];
  });
  return prepareChoice({ atlas, assumptions: DEFAULT_ASSUMPTIONS, border, entries: [...real, ...made], trucks });
}
