import type { ComputedId } from '../model/criterion';
import { type CorridorInput, type RegionReach, solveCorridors } from './solve';

/**
 * The criteria that the product works out itself, one slot per region in the order of `atlas.regions`:
 * - `hours_nearest_fab`: to the nearest front-end fab that operates or is being built, or to the nearest chosen fab.
 * - `hours_best_land_port`: drive and expected minutes of the crossing where their sum is least; with chosen fabs, for a
 *   region whose nearest chosen fab lies in another country, of the first crossing on the fastest way there.
 * - `hours_air_cargo`: to the nearest airport of the gateways list; crossings may be used and count.
 * - `chip_neighbours`: number of chip projects within four hours, crossings counted.
 * `undefined` where the region is off the network. Call again when assumptions or fabs change.
 */
export function computeCorridorCriteria(
  input: CorridorInput,
): ReadonlyMap<ComputedId, readonly (number | undefined)[]> {
  const reaches = solveCorridors(input);
  const column = (read: (reach: RegionReach) => number | undefined) => reaches.map(read);
  return new Map<ComputedId, readonly (number | undefined)[]>([
    ['hours_nearest_fab', column((reach) => reach.fab?.hours)],
    ['hours_best_land_port', column((reach) => reach.landPort?.hours)],
    ['hours_air_cargo', column((reach) => reach.airCargo?.hours)],
    ['chip_neighbours', column((reach) => reach.neighbours?.length)],
  ]);
}
