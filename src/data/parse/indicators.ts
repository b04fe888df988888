import type { Extras } from '../../model/atlas';
import type { IndicatorId, RegionId } from '../../model/ids';
import type { OwnSlot } from '../../model/own';
import { OWN_LIMIT } from '../../model/own';
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
    slots: Array.from({ length: OWN_LIMIT }, (_, index) => slot(index + 1)),
  };
}

/** `U1` and `own-1`: no id of the model or the catalogue looks like these. */
function slot(number: number): OwnSlot {
  return {
    criterionId: `U${number}` as string as OwnSlot['criterionId'],
    indicatorId: `own-${number}` as string as OwnSlot['indicatorId'],
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
