import type { CorridorNode } from '../../model/corridor';
import type { LngLat } from '../../model/geo';
import type { Study } from '../study';
import type { LayerTable, Place } from './table';

/** Road links of the corridor network, each a straight line between its two ends as the map draws it. */
export function linkTable({ atlas: { network } }: Study): LayerTable {
  const nodes = new Map(network.nodes.map((node) => [node.id, node]));
  const about = ['id', 'from', 'from_name', 'to', 'to_name', 'country', 'km', 'road_class', 'highways', 'status'];
  return {
    columns: [...about, 'certainty', 'source'],
    rows: network.links.map((link) => {
      const { from, to, country, km, roadClass, highways, status, certainty, sourceId } = link;
      const [start, end] = [nodes.get(from), nodes.get(to)];
      const id = `${from} ${to}`;
      const ends = [from, start?.name ?? null, to, end?.name ?? null];
      const cells = [id, ...ends, country, km, roadClass, highways, status, certainty, sourceId];
      return { id, place: linkPlace(start, end), cells };
    }),
  };
}

/** The line between two ends; nowhere where one of them is not known. */
export function linkPlace(start: CorridorNode | undefined, end: CorridorNode | undefined): Place {
  if (start === undefined || end === undefined) return { type: 'none' };
  const middle: LngLat = [(start.at[0] + end.at[0]) / 2, (start.at[1] + end.at[1]) / 2];
  return { type: 'line', at: middle, course: [start.at, end.at] };
}
