import { type CorridorLink, type CorridorNode, type Network, type NodeType, ROAD_CLASSES } from '../../model/corridor';
import { COUNTRIES } from '../../model/geo';
import type { CrossingId, NodeId, SourceId } from '../../model/ids';
import { saying } from '../../model/saying';
import { type Cells, Columns } from './columns';
import { CERTAINTIES } from './figures';

const NODE_TYPES: readonly NodeType[] = ['city', 'capital', 'chip hub', 'junction', 'seaport city', 'port of entry'];
const LINK_STATUSES: readonly CorridorLink['status'][] = ['open', 'limited', 'planned'];

/** The corridor network of `network.json`; links name their ends by the place of the node in the file. */
export function parseNetwork(json: unknown, file: string): Network {
  const nodes = Columns.read(json, file, 'nodes').map(readNode);
  return { nodes, links: Columns.read(json, file, 'links').map((row) => readLink(row, nodes)) };
}

function readNode(row: Cells): CorridorNode {
  const type = row.choice('type', NODE_TYPES);
  const node = {
    id: row.id<NodeId>('id'),
    name: row.text('name'),
    type,
    countries: row.choices('countries', COUNTRIES),
    at: row.point(),
  };
  // The id of a port of entry is the id of its crossing.
  return type === 'port of entry' ? { ...node, crossingId: row.id<CrossingId>('id') } : node;
}

function readLink(row: Cells, nodes: readonly CorridorNode[]): CorridorLink {
  const km = row.number('km');
  return {
    from: nodeAt(row, 'from', nodes),
    to: nodeAt(row, 'to', nodes),
    km: km > 0 ? km : row.cell('km').fail(saying('moreThanZero')),
    highways: row.text('highways'),
    roadClass: row.choice('roadClass', ROAD_CLASSES),
    status: row.choice('status', LINK_STATUSES),
    country: row.choice('country', COUNTRIES),
    certainty: row.choice('certainty', CERTAINTIES),
    sourceId: row.id<SourceId>('source'),
  };
}

function nodeAt(row: Cells, field: string, nodes: readonly CorridorNode[]): NodeId {
  return nodes[row.number(field)]?.id ?? row.cell(field).fail(saying('placeAmong', { count: nodes.length }));
}
