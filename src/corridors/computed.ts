import type { ComputedId } from '../model/criterion';
import { type CorridorInput, type RegionReach, solveCorridors } from './solve';

/** Raw values by computed criterion, one slot per region in the order of `atlas.regions`. */
export type ComputedColumns = ReadonlyMap<ComputedId, readonly (number | undefined)[]>;

/**
 * The criteria that the product works out itself:
 * - `hours_nearest_fab`: to the nearest front-end fab that operates or is being built, or to the nearest chosen fab.
 * - `hours_best_land_port`: drive and expected minutes of the crossing where their sum is least; with chosen fabs, for a
 *   region whose nearest chosen fab lies in another country, of the first crossing on the fastest way there.
 * - `hours_air_cargo`: to the nearest airport of the gateways list; crossings may be used and count.
 * - `chip_neighbours`: number of chip projects within four hours, crossings counted.
 * `undefined` where the region is off the network. Call again when assumptions or fabs change.
 */
export function computeCorridorCriteria(input: CorridorInput): ComputedColumns {
  return criteriaOf(solveCorridors(input));
}

/** The same, for reaches that are already at hand. */
export function criteriaOf(reaches: readonly RegionReach[]): ComputedColumns {
  return new Map<ComputedId, readonly (number | undefined)[]>([
    ['hours_nearest_fab', reaches.map((reach) => reach.fab?.hours)],
    ['hours_best_land_port', reaches.map((reach) => reach.landPort?.hours)],
    ['hours_air_cargo', reaches.map((reach) => reach.airCargo?.hours)],
    ['chip_neighbours', reaches.map((reach) => reach.neighbours?.length)],
  ]);
}
