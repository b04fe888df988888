import type { Extras } from '../../model/atlas';
import type { IndicatorId, RegionId } from '../../model/ids';
import type { Indicator, IndicatorTheme } from '../../model/region';
import { type Cells, Columns } from './columns';
import { parseFigureTables } from './figures';
import { readNames } from './regions';

export const INDICATOR_THEMES: readonly IndicatorTheme[] = [
  'workforce',
  'economy',
  'energy_water',
  'hazards',
  'security',
  'institutions',
  'infrastructure',
  'cost',
  'incentives_tax',
];

/** Every indicator and figure, from `data/indicators.json`. Throws a DataError naming row and field. */
export function parseIndicators(json: unknown, file: string): Extras['indicators'] {
  const regionIds = Columns.read(json, file, 'regions').map((row) => row.id<RegionId>('id'));
  return {
    indicators: Columns.read(json, file, 'indicators').map(readIndicator),
    figures: parseFigureTables(json, file, regionIds),
  };
}

function readIndicator(row: Cells): Indicator {
  return {
    id: row.id<IndicatorId>('id'),
    names: readNames(row),
    theme: row.choice('theme', INDICATOR_THEMES),
    direction: row.choice('direction', ['benefit', 'cost', 'neutral']),
    why: row.text('why'),
    comparability: row.text('comparability'),
  };
}
