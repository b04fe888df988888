import { readTable } from '../csv';
import { joined, pack, tablesFile } from '../pack';
import { freeTextSourceId } from '../source';
import type { Step } from '../step';

/** `data/gateway-metrics.json`: cargo figures of airports and seaports. */
export const step: Step = {
  name: 'gateways',
  outputs: ['data/gateway-metrics.json'],
  async make() {
    const metrics = readTable('gateways/metrics.csv').map((row) => ({
      gateway: row.text('gateway_id'),
      metric: row.text('metric'),
      value: row.number('value'),
      unit: row.text('unit'),
      year: row.number('year'),
      period: row.text('period') === row.text('year') ? undefined : row.text('period'),
      marks: joined(row.text('marks')),
      certainty: row.text('certainty'),
      note: row.optional('note'),
      source: freeTextSourceId(row.text('source')),
    }));
    return [{ path: 'data/gateway-metrics.json', bytes: tablesFile({ metrics: pack(metrics) }) }];
  },
};
