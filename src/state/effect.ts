import { type BorderSetting, withoutPlan } from '../corridors/border/states';
import { solveCorridors } from '../corridors/solve';
import type { Atlas } from '../model/atlas';
import type { Names } from '../model/geo';
import type { RegionId } from '../model/ids';
import type { Assumptions, ProjectProfile } from '../model/scenario';

/** What changed crossing minutes and the border plan do to one region's way to its nearest fab. */
export interface RegionEffect {
  readonly regionId: RegionId;
  readonly names: Names;
  readonly hoursBefore: number;
  readonly hoursAfter: number;
  /** Negative is a gain. */
  readonly minutesChange: number;
}

/** Regions with their change, the largest gain first; regions off the network are left out. */
export function effectOnRegions(
  atlas: Atlas,
  now: Assumptions,
  fabs: ProjectProfile['fabs'],
  border?: BorderSetting,
): readonly RegionEffect[] {
  const usual = { ...now, crossingMinutesAt: {} };
  const before = solveCorridors({
    ...{ atlas, assumptions: usual, profile: { fabs } },
    ...(border && { border: withoutPlan(border) }),
  });
  const after = solveCorridors({ atlas, assumptions: now, profile: { fabs }, ...(border && { border }) });
  const effects = atlas.regions.flatMap((region, index): readonly RegionEffect[] => {
    const hoursBefore = before[index]?.fab?.hours;
    const hoursAfter = after[index]?.fab?.hours;
    if (hoursBefore === undefined || hoursAfter === undefined) return [];
    const minutesChange = Math.round((hoursAfter - hoursBefore) * 60);
    return [{ regionId: region.id, names: region.names, hoursBefore, hoursAfter, minutesChange }];
  });
  return effects.toSorted((a, b) => a.minutesChange - b.minutesChange);
}
