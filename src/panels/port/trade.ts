import type { Figure } from '../../model/figure';
import type { PortFact } from '../../model/port';

export const TRADE_FACTS = [
  'trade_value_total',
  'trade_value_truck',
  'trade_value_rail',
  'trade_value_truck_imports',
  'trade_value_truck_exports',
  'trade_value_truck_hs84',
  'trade_value_truck_hs85',
  'trade_share_truck_hs85',
] as const;
export type TradeFact = (typeof TRADE_FACTS)[number];

export interface TradeCell {
  readonly fact: TradeFact;
  readonly figure: Figure;
}

/** Trade of one period. `other` periods count trade with all countries or come from the press: not the same series. */
export interface TradePeriod {
  readonly period: string;
  readonly kind: 'full' | 'part' | 'other';
  readonly cells: readonly TradeCell[];
}

/** The first year of the series worked out from one table; older rows are of another kind. */
const SERIES_FROM = 2021;

/** Trade values by period, newest first within whole years, part years and others. */
export function tradePeriods(facts: readonly PortFact[]): readonly TradePeriod[] {
  const byPeriod = new Map<string, TradeCell[]>();
  for (const { fact, period, family, content } of facts) {
    const known = TRADE_FACTS.find((name) => name === fact);
    if (family !== 'trade' || known === undefined || content.type !== 'figure') continue;
    byPeriod.set(period, [...(byPeriod.get(period) ?? []), { fact: known, figure: content.figure }]);
  }
  return [...byPeriod]
    .map(([period, cells]) => ({ period, kind: kindOf(period, cells), cells: inOrder(cells) }))
    .toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || b.period.localeCompare(a.period));
}

const KINDS: readonly TradePeriod['kind'][] = ['full', 'part', 'other'];

function kindOf(period: string, cells: readonly TradeCell[]): TradePeriod['kind'] {
  if (cells.some(({ figure }) => figure.marks.includes('part-year'))) return 'part';
  return /^\d{4}$/.test(period) && Number(period) >= SERIES_FROM ? 'full' : 'other';
}

function inOrder(cells: readonly TradeCell[]): readonly TradeCell[] {
  return cells.toSorted((a, b) => TRADE_FACTS.indexOf(a.fact) - TRADE_FACTS.indexOf(b.fact));
}
