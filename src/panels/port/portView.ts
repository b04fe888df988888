import type { Atlas, Extras } from '../../model/atlas';
import type { PortId } from '../../model/ids';
import type { CountMeasure, Crossing, FactFamily, Port, PortFact, PortWork } from '../../model/port';
import { type Series, seriesOf } from '../../views/series';
import { type TradePeriod, tradePeriods } from './trade';

/** The five kinds of time at a border. Each has its own box; they are never mixed or ranked against each other. */
export const WAIT_FAMILIES = [
  'wait-canada-2023',
  'wait-cbp-estimate',
  'wait-posted',
  'crossing-time-measured',
  'wait-snapshot-2022',
] as const satisfies readonly FactFamily[];
export type WaitFamily = (typeof WAIT_FAMILIES)[number];

/** A fact with the place of the port it belongs to. */
export interface PlacedFact {
  readonly place: Port | Crossing;
  readonly fact: PortFact;
}

export interface PortView {
  readonly port: Port;
  readonly crossings: readonly Crossing[];
  readonly trucks: Series;
  readonly others: readonly Series[];
  /** Trucks by bridge, where a bridge has its own counts. */
  readonly bridges: readonly { readonly crossing: Crossing; readonly series: Series }[];
  readonly trade: readonly TradePeriod[];
  readonly hours: readonly PlacedFact[];
  readonly lanes: readonly PlacedFact[];
  readonly process: readonly PlacedFact[];
  readonly waits: readonly { readonly family: WaitFamily; readonly facts: readonly PlacedFact[] }[];
  readonly works: readonly { readonly place: Port | Crossing; readonly work: PortWork }[];
  readonly unknown: readonly Unknown[];
}

export type Unknown = 'trucks' | 'trade' | 'hs85' | 'hours' | 'lanes' | 'waits' | 'works';

const OTHER_MEASURES: readonly CountMeasure[] = [
  'truck_containers_loaded',
  'truck_containers_empty',
  'rail_containers_loaded',
  'rail_containers_empty',
  'trains',
];

/** Everything known of a port and of its crossings. `undefined` when there is no such port. */
export function portView(atlas: Atlas, extra: Extras['ports'], id: PortId): PortView | undefined {
  const port = atlas.ports.find((candidate) => candidate.id === id);
  if (port === undefined) return undefined;
  const crossings = atlas.crossings.filter(({ portId }) => portId === id);
  const places: readonly (Port | Crossing)[] = [port, ...crossings];
  const placeOf = (placeId: string) => places.find((place) => place.id === placeId);
  const facts = extra.facts.flatMap((fact): readonly PlacedFact[] => {
    const place = placeOf(fact.placeId);
    return place === undefined ? [] : [{ place, fact }];
  });
  const family = (name: FactFamily) => facts.filter(({ fact }) => fact.family === name);
  const view = {
    port,
    crossings,
    trucks: seriesOf(extra.counts, id, 'trucks'),
    others: OTHER_MEASURES.map((measure) => seriesOf(extra.counts, id, measure)).filter(({ full }) => full.length > 0),
    bridges: crossings
      .map((crossing) => ({ crossing, series: seriesOf(extra.counts, crossing.id, 'trucks') }))
      .filter(({ series }) => series.full.length > 0),
    trade: tradePeriods(facts.map(({ fact }) => fact)),
    hours: family('hours'),
    lanes: family('lanes'),
    process: family('process'),
    waits: WAIT_FAMILIES.map((name) => ({ family: name, facts: family(name) })),
    works: extra.works.flatMap((work) => {
      const place = placeOf(work.placeId);
      return place === undefined ? [] : [{ place, work }];
    }),
  };
  return { ...view, unknown: unknownOf(view) };
}

function unknownOf(view: Omit<PortView, 'unknown'>): readonly Unknown[] {
  const known: Readonly<Record<Unknown, boolean>> = {
    trucks: view.trucks.full.length > 0 || view.bridges.length > 0,
    trade: view.trade.length > 0,
    hs85: view.trade.some(({ cells }) => cells.some(({ fact }) => fact === 'trade_share_truck_hs85')),
    hours: view.hours.length > 0,
    lanes: view.lanes.length > 0,
    // One moment of one day says nothing of the usual wait.
    waits: view.waits.some(({ family, facts }) => family !== 'wait-snapshot-2022' && facts.length > 0),
    works: view.works.length > 0,
  };
  return UNKNOWNS.filter((name) => !known[name]);
}

const UNKNOWNS: readonly Unknown[] = ['trucks', 'trade', 'hs85', 'hours', 'lanes', 'waits', 'works'];
