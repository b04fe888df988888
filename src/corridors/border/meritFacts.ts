import type { PlanEntry } from '../../model/plan';
import { solveCorridors } from '../solve';
import { detourTable, minutesOf } from './detours';
import { type EffectInput, gain } from './effect';
import { entryChanges } from './entries';
import { type MeritFacts, servedCrossings } from './merit';
import { savingsAgainst } from './savings';
import { type BorderSetting, crossingStates } from './states';

/**
 * What each entry would change if it alone were built, whatever its year, on the border as it is in the scenario's year, its own
 * crossings as they stand today. Entries that the road network can not carry keep their hours open.
 */
export function meritFacts(input: EffectInput, entries: readonly PlanEntry[]): readonly MeritFacts[] {
  const { atlas, assumptions, trucks } = input;
  const table = detourTable(atlas.network, atlas.crossings, assumptions, trucks);
  return entries.map((entry): MeritFacts => {
    const served = servedCrossings(entry);
    const own = trucks.filter(({ crossingId }) => served.includes(crossingId));
    const counted = own.length > 0 && { trucksPerDay: own.reduce((sum, { trucksPerDay }) => sum + trucksPerDay, 0) };
    if (!entry.isRoutable) return { entry, ...counted };
    const [before, after] = settingsOf(input, entry);
    const minutes = [before, after].map((setting) =>
      minutesOf(table, crossingStates(atlas.crossings, assumptions, setting)),
    );
    const truckHoursSaved = savingsAgainst(table, minutes[0] ?? new Float64Array()).hoursPerDay(
      minutes[1] ?? new Float64Array(),
    );
    return { entry, ...counted, truckHoursSaved, regionHoursGained: regionHours(input, before, after) };
  });
}

function settingsOf({ atlas, assumptions, border }: EffectInput, entry: PlanEntry): [BorderSetting, BorderSetting] {
  const asToday = entry.changes.map(({ crossingId }) => {
    return { crossingId, status: 'open', year: Number.POSITIVE_INFINITY } as const;
  });
  const before = { plan: [...border.plan, ...asToday], year: border.year };
  const states = crossingStates(atlas.crossings, assumptions, before);
  const built = entryChanges({ ...entry, year: border.year }, states, assumptions, border.year);
  return [before, { plan: [...before.plan, ...built], year: border.year }];
}

/** Hours that regions come nearer to the fabs, added up; one that gains or loses its only way counts for nothing here. */
function regionHours({ atlas, assumptions, fabs }: EffectInput, before: BorderSetting, after: BorderSetting): number {
  const [was, is] = [before, after].map((border) => solveCorridors({ atlas, assumptions, profile: { fabs }, border }));
  return atlas.regions.reduce((sum, { id }, index) => {
    const [hoursBefore, hoursAfter] = [was?.[index]?.fab?.hours, is?.[index]?.fab?.hours];
    if (hoursBefore === undefined || hoursAfter === undefined) return sum;
    return sum + gain({ regionId: id, hoursBefore, hoursAfter });
  }, 0);
}
