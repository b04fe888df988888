import type { CrossingId, RegionId } from '../model/ids';
import type { Region } from '../model/region';
import type { RegionReach } from './solve';

export interface RegionHours {
  readonly regionId: RegionId;
  /** From the reference city through the crossing, its minutes counted. */
  readonly hours: number;
}

/** What a crossing means to the regions; fewest hours first. */
export interface Catchment {
  /** Regions for which it is the best land port (the criterion's own choice). */
  readonly bestPortOf: readonly RegionHours[];
  /** Regions whose fastest way to their nearest, or nearest chosen, fab passes it. */
  readonly onTheWayOf: readonly RegionHours[];
}

/** Catchments by crossing; a crossing that serves no region has no entry. `reaches` stand in the order of `regions`. */
export function catchments(
  regions: readonly Region[],
  reaches: readonly RegionReach[],
): ReadonlyMap<CrossingId, Catchment> {
  const best = new Map<CrossingId, RegionHours[]>();
  const onTheWay = new Map<CrossingId, RegionHours[]>();
  for (const [index, region] of regions.entries()) {
    const reach = reaches[index];
    if (reach?.landPort) add(best, reach.landPort.id, { regionId: region.id, hours: reach.landPort.hours });
    for (const { id, hours } of reach?.fab?.crossings ?? []) add(onTheWay, id, { regionId: region.id, hours });
  }
  const served = new Set([...best.keys(), ...onTheWay.keys()]);
  return new Map(
    [...served].map((id) => [id, { bestPortOf: sorted(best.get(id)), onTheWayOf: sorted(onTheWay.get(id)) }]),
  );
}

function add(lists: Map<CrossingId, RegionHours[]>, id: CrossingId, entry: RegionHours): void {
  lists.set(id, [...(lists.get(id) ?? []), entry]);
}

function sorted(list: readonly RegionHours[] = []): readonly RegionHours[] {
  return list.toSorted((a, b) => a.hours - b.hours);
}
