import type { CrossingId } from '../../model/ids';
import { ENTRY_ID, FIRST_PLAN_YEAR, LAST_PLAN_YEAR, MOST_LANES, PLAN_LIMIT, type PlanChange } from '../../model/plan';
import { saying } from '../../model/saying';
import { asList, Fields, numberIn, oneOf, type Place, type Reader } from './fields';
import type { Json } from './strictJson';

const crossing = saying('crossing');

/** Changes at the border; one that names no known crossing, changes nothing, or stands there twice is reported and left out. */
export const readPlan =
  (crossings: readonly CrossingId[]): Reader<readonly PlanChange[]> =>
  (value, place) => {
    const found = new Map<string, PlanChange>();
    for (const [index, item] of asList(value, place, saying('listOfChanges')).entries()) {
      const at = place.to(index);
      const change = readChange(item, at, crossings);
      if (change === undefined) continue;
      const key = `${change.crossingId} ${change.year} ${change.entryId ?? ''}`;
      if (found.has(key)) at.report(saying('crossingOnce'), key.trim(), 'dropped');
      else if (found.size === PLAN_LIMIT)
        at.report(saying('atMostChanges', { most: PLAN_LIMIT }), key.trim(), 'dropped');
      else found.set(key, change);
    }
    return [...found.values()];
  };

function readChange(value: Json, place: Place, crossings: readonly CrossingId[]): PlanChange | undefined {
  const fields = new Fields(value, place);
  const crossingId = fields.read('crossingId', readCrossing(crossings), undefined);
  const year = fields.read('year', optional(numberIn(FIRST_PLAN_YEAR, LAST_PLAN_YEAR, true)), undefined);
  const status = fields.read('status', readStatus, undefined);
  const minutes = fields.read('minutes', optional(numberIn(0, 10_080)), undefined);
  const lanes = fields.read('lanes', optional(numberIn(1, MOST_LANES, true)), undefined);
  const hoursPerDay = fields.read('hoursPerDay', optional(numberIn(1, 24)), undefined);
  const entryId = fields.read('entryId', readEntryId, undefined);
  fields.finish();
  if (crossingId === undefined || year === undefined) {
    if (crossingId !== undefined) place.report(saying('year'), value, 'dropped');
    return undefined;
  }
  const parts = {
    ...(status !== undefined && { status }),
    ...(minutes !== undefined && { minutes }),
    ...(lanes !== undefined && { lanes }),
    ...(hoursPerDay !== undefined && { hoursPerDay }),
  };
  if (Object.keys(parts).length > 0) return { crossingId, year, ...parts, ...(entryId !== undefined && { entryId }) };
  place.report(saying('change'), value, 'dropped');
  return undefined;
}

const readCrossing =
  (crossings: readonly CrossingId[]): Reader<CrossingId | undefined> =>
  (value, place) => {
    if (typeof value !== 'string') return place.refuse(crossing, value);
    const found = crossings.find((id) => id === value);
    if (found === undefined) place.report(crossing, value, 'dropped');
    return found;
  };

/** The number, or nothing where it was out of bounds and reported. */
const optional =
  (reader: Reader<number>): Reader<number | undefined> =>
  (value, place) => {
    const read = reader(value, place, Number.NaN);
    return Number.isNaN(read) ? undefined : read;
  };

const readStatus: Reader<PlanChange['status']> = (value, place) => {
  const read = oneOf(['open', 'closed'], 'open, closed')(value, place, 'open');
  // A word that is neither was reported, and stands for no change.
  return value === read ? read : undefined;
};

const readEntryId: Reader<string | undefined> = (value, place) => {
  if (typeof value !== 'string') return place.refuse(saying('entry'), value);
  if (ENTRY_ID.test(value)) return value;
  place.report(saying('entry'), value, 'dropped');
  return undefined;
};
