import type { Extras } from '../../model/atlas';
import type { GatewayId } from '../../model/ids';
import type { GatewayMetric } from '../../model/place';
import { readFigure } from './cellFigure';
import { Columns } from './columns';

const METRICS: readonly GatewayMetric['metric'][] = [
  'air_cargo',
  'all_cargo_landed_weight',
  'teu_total',
  'teu_inbound_loaded',
];

/** Cargo figures of airports and seaports, from `gateway-metrics.json`; never added or ranked across metrics. */
export function parseGatewayMetrics(json: unknown, file: string): Extras['gatewayMetrics'] {
  return Columns.read(json, file, 'metrics').map((row) => ({
    gatewayId: row.id<GatewayId>('gateway'),
    metric: row.choice('metric', METRICS),
    figure: readFigure(row, row.optionalText('note')),
  }));
}
