import type { Atlas } from '../../model/atlas';
import { accessOf, NODES_TRIED } from '../access';
import { shortestTree } from '../dijkstra';
import { seedOf } from '../finder';
import { chipPlants, projectTargets } from '../places';
import { NEIGHBOUR_HOURS } from '../solve';
import { eachHere } from './here';
import type { CellQuestion } from './reach';
import { type CellWays, NO_VERTEX } from './ways';

/**
 * Chip plants within `NEIGHBOUR_HOURS` of every cell, NaN off the network. One search for each plant, which looks only at the
 * ways that start at the vertices it reaches.
 */
export function neighboursOf(atlas: Pick<Atlas, 'projects'>, question: CellQuestion): Float64Array {
  const { graph, cells, ways, grid, countries } = question;
  const counts = new Float64Array(cells.count);
  const { starts, members } = waysByVertex(ways, graph.vertexCountry.length);
  // The number of the last plant that counted a cell, so that three ways count once.
  const last = new Uint16Array(cells.count);
  projectTargets(chipPlants(atlas)).forEach(({ place }, index) => {
    const mark = index + 1;
    const add = (c: number): void => {
      if (last[c] === mark) return;
      last[c] = mark;
      counts[c] = (counts[c] ?? 0) + 1;
    };
    const { cost } = shortestTree(graph, 'hours', accessOf(graph, place).map(seedOf), NEIGHBOUR_HOURS);
    for (let v = 0; v < cost.length; v++) {
      const hours = cost[v] ?? Number.POSITIVE_INFINITY;
      if (hours > NEIGHBOUR_HOURS) continue;
      for (let m = starts[v] ?? 0; m < (starts[v + 1] ?? 0); m++) {
        const way = members[m] ?? 0;
        if ((ways.hours[way] ?? 0) + hours <= NEIGHBOUR_HOURS) add(Math.floor(way / NODES_TRIED));
      }
    }
    eachHere(cells, grid, countries, place, add);
  });
  for (let c = 0; c < cells.count; c++) if (ways.vertex[NODES_TRIED * c] === NO_VERTEX) counts[c] = Number.NaN;
  return counts;
}

/** Ways grouped by the vertex they lead to: counts them, then puts each in its place. */
function waysByVertex({ vertex }: CellWays, vertexCount: number) {
  const starts = new Uint32Array(vertexCount + 1);
  for (const v of vertex) if (v !== NO_VERTEX) starts[v + 1] = (starts[v + 1] ?? 0) + 1;
  for (let v = 0; v < vertexCount; v++) starts[v + 1] = (starts[v + 1] ?? 0) + (starts[v] ?? 0);
  const next = starts.slice();
  const members = new Uint32Array(starts[vertexCount] ?? 0);
  for (let way = 0; way < vertex.length; way++) {
    const v = vertex[way] ?? NO_VERTEX;
    if (v === NO_VERTEX) continue;
    const at = next[v] ?? 0;
    members[at] = way;
    next[v] = at + 1;
  }
  return { starts, members };
}
