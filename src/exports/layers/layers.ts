import type { ExportLayer } from '../order';
import type { Study } from '../study';
import { linkTable } from './links';
import { crossingTable, gatewayTable, parkTable, projectTable, resourceTable } from './places';
import { rankingTable } from './ranking';
import type { LayerTable } from './table';

const LAYERS: Readonly<Record<ExportLayer, (study: Study) => LayerTable>> = {
  ranking: rankingTable,
  crossings: crossingTable,
  projects: projectTable,
  gateways: gatewayTable,
  parks: parkTable,
  resources: resourceTable,
  links: linkTable,
};

/** The rows of one layer. */
export function layerTable(study: Study, layer: ExportLayer): LayerTable {
  return LAYERS[layer](study);
}
