import { catchments } from '../../corridors/catchment';
import type { RegionReach } from '../../corridors/solve';
import type { Atlas } from '../../model/atlas';
import type { Figure } from '../../model/figure';
import type { Crossing } from '../../model/port';
import type { Region } from '../../model/region';
import { networkFigure } from '../../views/figures';

export interface ServedRegion {
  readonly region: Region;
  readonly crossing: Crossing;
  readonly hours: Figure;
}

/** Regions a port serves: for which one of its crossings is the best land port, and whose way to their fab passes it. */
export interface Served {
  readonly bestPortOf: readonly ServedRegion[];
  readonly onTheWayOf: readonly ServedRegion[];
}

/** `reaches` stand in the order of `atlas.regions`. */
export function regionsServed(atlas: Atlas, reaches: readonly RegionReach[], crossings: readonly Crossing[]): Served {
  const all = catchments(atlas.regions, reaches);
  const rows = (list: 'bestPortOf' | 'onTheWayOf') =>
    crossings
      .flatMap((crossing) =>
        (all.get(crossing.id)?.[list] ?? []).flatMap(({ regionId, hours }): readonly ServedRegion[] => {
          const region = atlas.regions.find(({ id }) => id === regionId);
          return region === undefined
            ? []
            : [{ region, crossing, hours: networkFigure(hours, 'hours', atlas.edition) }];
        }),
      )
      .toSorted((a, b) => a.hours.value - b.hours.value);
  return { bestPortOf: rows('bestPortOf'), onTheWayOf: rows('onTheWayOf') };
}
