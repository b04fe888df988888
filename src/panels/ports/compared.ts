import type { CrossingId, PortId } from '../../model/ids';
import type { Crossing, Port } from '../../model/port';

export const MOST_COMPARED = 6;

/** The crossing that stands for a port's trucks, with its own row where there is one. */
export function truckCrossing(port: Port, crossings: readonly Crossing[]): Crossing | undefined {
  return crossings.find((crossing) => crossing.id === port.mainCrossingId);
}

/** A port and all of its crossings, for facts and works that name either. */
export function placesOf(port: Port, crossings: readonly Crossing[]): ReadonlySet<PortId | CrossingId> {
  return new Set([
    port.id,
    ...crossings.filter((crossing) => crossing.portId === port.id).map((crossing) => crossing.id),
  ]);
}

/** How a port's symbol looks: works at its crossings show on the port. */
export function portState(port: Port, crossings: readonly Crossing[]): 'open' | 'building' | 'evaluation' | 'planned' {
  const own = crossings.filter((crossing) => crossing.portId === port.id && crossing.commercial !== 'no');
  if (own.some(({ status, works }) => status === 'building' || works === 'building')) return 'building';
  if (own.some(({ works }) => works === 'evaluation')) return 'evaluation';
  return own.length > 0 && own.every(({ status }) => status === 'planned') ? 'planned' : 'open';
}
