import type { CrossingId } from '../../model/ids';
import type { DetourTable } from './detours';

/** What a plan does to the trucks that are counted at one crossing. */
export interface StreamChange {
  readonly crossingId: CrossingId;
  readonly trucksPerDay: number;
  readonly hoursBefore: number;
  /** Infinite where no crossing is left. */
  readonly hoursAfter: number;
  /** The crossing they use then; nothing where none is left. */
  readonly uses: CrossingId | undefined;
}

/** Works out truck hours saved a day for crossing minutes in the order of the table, against minutes that are fixed once. */
export interface Savings {
  /** Negative is a loss; minus infinity where trucks have no way left. */
  hoursPerDay(minutes: Float64Array): number;
  changes(minutes: Float64Array): readonly StreamChange[];
}

/** Rounding alone moves no truck. */
const SAME_HOURS = 1e-9;

/**
 * Trucks keep the crossing at which they were counted until another becomes better for them by what a plan changes: where the
 * network gives another one fewer hours already, their choice shows an advantage it can not see, and that many hours are put on
 * the other. So nothing is saved where nothing changes, a shorter wait never costs hours, and a longer one never saves any.
 */
export function savingsAgainst(table: DetourTable, before: Float64Array): Savings {
  const count = table.crossings.length;
  const cost = new Float64Array(table.roadHours.length);
  const ownBefore = new Float64Array(table.streams.length);
  for (let row = 0; row < table.streams.length; row++) {
    const own = table.own[row] ?? 0;
    const at = (column: number) => (table.roadHours[row * count + column] ?? 0) + (before[column] ?? 0) / 60;
    ownBefore[row] = at(own);
    for (let column = 0; column < count; column++) {
      const unseen = Math.max(0, at(own) - at(column));
      // A crossing that trucks could not use before has shown nothing.
      cost[row * count + column] =
        (table.roadHours[row * count + column] ?? 0) + (Number.isFinite(before[column]) ? unseen : 0);
    }
  }
  // A stream whose own crossing was shut before has no hours to compare with.
  const rows = table.streams.flatMap((_, row) => (Number.isFinite(ownBefore[row]) ? [row] : []));
  const bestOf = (row: number, minutes: Float64Array) => {
    const wayBy = (column: number) => (cost[row * count + column] ?? 0) + (minutes[column] ?? 0) / 60;
    let [hours, place] = [Number.POSITIVE_INFINITY, count];
    for (let column = 0; column < count; column++) {
      const way = wayBy(column);
      if (way < hours) [hours, place] = [way, column];
    }
    const own = table.own[row] ?? 0;
    return wayBy(own) <= hours + SAME_HOURS ? { hours: wayBy(own), place: own } : { hours, place };
  };
  return {
    hoursPerDay: (minutes) => {
      let saved = 0;
      for (const row of rows) {
        saved += (table.streams[row]?.trucksPerDay ?? 0) * ((ownBefore[row] ?? 0) - bestOf(row, minutes).hours);
      }
      return saved;
    },
    changes: (minutes) =>
      rows.flatMap((row) => {
        const stream = table.streams[row];
        const { hours, place } = bestOf(row, minutes);
        if (stream === undefined) return [];
        return [{ ...stream, hoursBefore: ownBefore[row] ?? 0, hoursAfter: hours, uses: table.crossings[place] }];
      }),
  };
}
