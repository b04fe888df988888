import { solveCorridors } from '../corridors/solve';
import type { Atlas } from '../model/atlas';
import type { Names } from '../model/geo';
import type { RegionId } from '../model/ids';
import type { Assumptions, ProjectProfile } from '../model/scenario';

/** What changed crossing minutes do to one region's way to its nearest fab. */
export interface RegionEffect {
  readonly regionId: RegionId;
  readonly names: Names;
  readonly hoursBefore: number;
  readonly hoursAfter: number;
  /** Negative is a gain. */
  readonly minutesChange: number;
}

/** Regions with their change, the largest gain first; regions off the network are left out. */
export function effectOnRegions(atlas: Atlas, now: Assumptions, fabs: ProjectProfile['fabs']): readonly RegionEffect[] {
  const before = solveCorridors({ atlas, assumptions: { ...now, crossingMinutesAt: {} }, profile: { fabs } });
  const after = solveCorridors({ atlas, assumptions: now, profile: { fabs } });
  const effects = atlas.regions.flatMap((region, index): readonly RegionEffect[] => {
    const hoursBefore = before[index]?.fab?.hours;
    const hoursAfter = after[index]?.fab?.hours;
    if (hoursBefore === undefined || hoursAfter === undefined) return [];
    const minutesChange = Math.round((hoursAfter - hoursBefore) * 60);
    return [{ regionId: region.id, names: region.names, hoursBefore, hoursAfter, minutesChange }];
  });
  return effects.toSorted((a, b) => a.minutesChange - b.minutesChange);
}
