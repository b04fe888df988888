import type { Extras } from '../model/atlas';
import type { Programme, Resource } from '../model/place';
import type { Region } from '../model/region';

/** Programmes of a region, newest first, and those of its whole country that name no region. */
export interface RegionProgrammes {
  readonly own: readonly Programme[];
  readonly country: readonly Programme[];
}

export function programmesOf(programmes: Extras['programmes'], region: Region): RegionProgrammes {
  const newest = programmes.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  return {
    own: newest.filter(({ regionIds }) => regionIds.includes(region.id)),
    country: newest.filter(({ regionIds, countries }) => regionIds.length === 0 && countries.includes(region.country)),
  };
}

/** Mines, refineries and power sites of a region, by commodity. */
export function resourcesOf(resources: Extras['resources'], region: Region): readonly Resource[] {
  return resources
    .filter(({ regionId }) => regionId === region.id)
    .toSorted((a, b) => a.commodity.localeCompare(b.commodity) || a.name.localeCompare(b.name));
}
