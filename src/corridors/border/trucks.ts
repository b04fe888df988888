import type { Atlas } from '../../model/atlas';
import type { CrossingId, PortId } from '../../model/ids';
import type { Count } from '../../model/port';

/** Trucks a day into the United States that were counted at a crossing. */
export interface CrossingTrucks {
  readonly crossingId: CrossingId;
  readonly trucksPerDay: number;
}

export const TRUCK_YEAR = 2024;
// 2024 was a leap year.
const DAYS = 366;

/**
 * The trucks of 2024 as the traffic that is there already: the count of the bridge where its bridges are counted one by one,
 * otherwise the port's at its main crossing. Inbound to the United States alone: nobody counts the other way. `counts` may be empty.
 */
export function dailyTrucks(
  { ports, crossings }: Pick<Atlas, 'ports' | 'crossings'>,
  counts: readonly Count[],
): readonly CrossingTrucks[] {
  const year = counts.filter(({ measure, figure, fullYear }) => {
    return measure === 'trucks' && figure.year === TRUCK_YEAR && fullYear;
  });
  const byPlace = new Map<string, number>(year.map(({ placeId, figure }) => [placeId, figure.value]));
  const bridges = crossings.flatMap(({ id, portId }) => {
    const trucks = byPlace.get(id);
    return trucks === undefined ? [] : [{ crossingId: id, portId, trucks }];
  });
  const counted = new Set<PortId>(bridges.map(({ portId }) => portId));
  const whole = ports.flatMap(({ id, mainCrossingId, trucks2024 }) => {
    if (counted.has(id) || mainCrossingId === undefined || trucks2024 === undefined) return [];
    return [{ crossingId: mainCrossingId, trucks: trucks2024.value }];
  });
  return [...bridges, ...whole]
    .filter(({ trucks }) => trucks > 0)
    .map(({ crossingId, trucks }) => ({ crossingId, trucksPerDay: trucks / DAYS }));
}
