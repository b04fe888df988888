import type { Atlas } from '../../model/atlas';
import type { CrossingId, RegionId } from '../../model/ids';
import type { Assumptions, ProjectProfile } from '../../model/scenario';
import { type RegionReach, solveCorridors } from '../solve';
import { detourTable, minutesOf } from './detours';
import { type StreamChange, savingsAgainst } from './savings';
import { type BorderSetting, crossingStates, inForce, withoutPlan } from './states';
import type { CrossingTrucks } from './trucks';

/** What the effect of a plan rests on. */
export interface EffectInput {
  readonly atlas: Pick<Atlas, 'regions' | 'projects' | 'gateways' | 'crossings' | 'network'>;
  readonly assumptions: Assumptions;
  /** Fabs that hours are counted to; empty means the nearest of all. */
  readonly fabs: ProjectProfile['fabs'];
  readonly border: BorderSetting;
  readonly trucks: readonly CrossingTrucks[];
}

/** One region's way to its nearest, or nearest chosen, fab before and after; missing hours have no way. */
export interface RegionChange {
  readonly regionId: RegionId;
  readonly hoursBefore?: number;
  readonly hoursAfter?: number;
  /** First crossing on the way; absent inside a country. */
  readonly crossingBefore?: CrossingId;
  readonly crossingAfter?: CrossingId;
}

/** What a plan changes, against the same year without it. */
export interface PlanEffect {
  /** In the order of `atlas.regions`. */
  readonly regions: readonly RegionChange[];
  /** Regions that come nearer, the largest gain first. */
  readonly winners: readonly RegionChange[];
  /** Regions that come farther, the largest loss first; those that lose every way first of all. */
  readonly losers: readonly RegionChange[];
  readonly streams: readonly StreamChange[];
  /** Trucks of 2024 times the hours each saves; negative is a loss, minus infinity where trucks have no way left. */
  readonly truckHoursSavedPerDay: number;
  /** Counted trucks a day at each crossing, before and after; crossings with none are left out. */
  readonly loads: ReadonlyMap<CrossingId, { readonly before: number; readonly after: number }>;
}

/** Less than this is no change of hours: a minute. */
const LEAST_HOURS = 1 / 60;

/** Compares a border plan with the same year without it, its own crossings as they stand today. */
export function planEffect({ atlas, assumptions, fabs, border, trucks }: EffectInput): PlanEffect {
  const reachUnder = (setting: BorderSetting) =>
    solveCorridors({ atlas, assumptions, profile: { fabs }, border: setting });
  const [before, after] = [reachUnder(withoutPlan(border)), reachUnder(border)];
  const regions = atlas.regions.map(({ id }, index) => changeOf(id, before[index], after[index]));
  const table = detourTable(atlas.network, atlas.crossings, assumptions, trucks);
  const minutesUnder = (setting: BorderSetting) =>
    minutesOf(table, crossingStates(atlas.crossings, assumptions, setting));
  const savings = savingsAgainst(table, minutesUnder(withoutPlan(border)));
  const minutes = minutesUnder(border);
  const streams = savings.changes(minutes);
  return {
    regions,
    winners: regions.filter((change) => gain(change) >= LEAST_HOURS).sort((a, b) => gain(b) - gain(a)),
    losers: regions.filter((change) => gain(change) <= -LEAST_HOURS).sort((a, b) => gain(a) - gain(b)),
    streams,
    truckHoursSavedPerDay: savings.hoursPerDay(minutes),
    loads: loadsOf(streams),
  };
}

/** US dollars for each truck hour a day that is saved; nothing where no hour is saved. */
export function usdPerHourSaved(costUsd: number, { truckHoursSavedPerDay }: PlanEffect): number | undefined {
  return truckHoursSavedPerDay > 0 ? costUsd / truckHoursSavedPerDay : undefined;
}

/** Hours gained; plus or minus infinity where a way appears or is lost. */
export function gain({ hoursBefore, hoursAfter }: RegionChange): number {
  if (hoursBefore === undefined && hoursAfter === undefined) return 0;
  return (hoursBefore ?? Number.POSITIVE_INFINITY) - (hoursAfter ?? Number.POSITIVE_INFINITY);
}

function changeOf(regionId: RegionId, before: RegionReach | undefined, after: RegionReach | undefined): RegionChange {
  const [was, is] = [before?.fab, after?.fab];
  const [crossingBefore, crossingAfter] = [was?.crossings[0]?.id, is?.crossings[0]?.id];
  return {
    regionId,
    ...(was && { hoursBefore: was.hours }),
    ...(is && { hoursAfter: is.hours }),
    ...(crossingBefore && { crossingBefore }),
    ...(crossingAfter && { crossingAfter }),
  };
}

function loadsOf(streams: readonly StreamChange[]): PlanEffect['loads'] {
  const loads = new Map<CrossingId, { before: number; after: number }>();
  const at = (id: CrossingId) => {
    const load = loads.get(id) ?? { before: 0, after: 0 };
    loads.set(id, load);
    return load;
  };
  for (const { crossingId, trucksPerDay, uses } of streams) {
    at(crossingId).before += trucksPerDay;
    if (uses !== undefined) at(uses).after += trucksPerDay;
  }
  return loads;
}

/** What is lost when one crossing shuts for a week. */
export interface WeekShut {
  readonly crossingId: CrossingId;
  /** Truck hours of seven days; infinite where counted trucks have no other way. */
  readonly truckHoursLost: number;
  /** Where its own trucks go; nothing where none were counted, or none is left. */
  readonly failover?: CrossingId;
  /** Regions whose way to their nearest, or nearest chosen, fab grows, the largest loss first. */
  readonly regions: readonly RegionChange[];
}

const WEEK_DAYS = 7;

/** Shuts each open crossing of the border in turn for a week, the largest loss of truck hours first. */
export function weeksShut(input: EffectInput): readonly WeekShut[] {
  const { atlas, assumptions, border, fabs, trucks } = input;
  const table = detourTable(atlas.network, atlas.crossings, assumptions, trucks);
  const minutes = minutesOf(table, crossingStates(atlas.crossings, assumptions, border));
  const savings = savingsAgainst(table, minutes);
  const before = solveCorridors({ atlas, assumptions, profile: { fabs }, border });
  const open = table.crossings.flatMap((id, place) => (Number.isFinite(minutes[place]) ? [{ id, place }] : []));
  const weeks = open.map(({ id, place }): WeekShut => {
    const left = minutes.slice();
    left[place] = Number.POSITIVE_INFINITY;
    const failover = savings.changes(left).find(({ crossingId }) => crossingId === id)?.uses;
    return {
      crossingId: id,
      truckHoursLost: 0 - WEEK_DAYS * savings.hoursPerDay(left),
      ...(failover && { failover }),
      regions: regionsWithout(input, id, before),
    };
  });
  return weeks.sort((a, b) => lossOrder(b.truckHoursLost, a.truckHoursLost));
}

/** Infinity less infinity is no order. */
function lossOrder(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function regionsWithout(input: EffectInput, id: CrossingId, before: readonly RegionReach[]): readonly RegionChange[] {
  const { atlas, assumptions, border, fabs } = input;
  // No way is longer for a crossing that none of them passes.
  if (!before.some(({ fab }) => fab?.crossings.some((crossing) => crossing.id === id))) return [];
  const shut = { crossingId: id, year: border.year, status: 'closed' } as const;
  const plan = [...border.plan.filter((change) => change.crossingId !== id), shut];
  const after = solveCorridors({ atlas, assumptions, profile: { fabs }, border: { plan, year: border.year } });
  return atlas.regions
    .map((region, index) => changeOf(region.id, before[index], after[index]))
    .filter((change) => gain(change) <= -LEAST_HOURS)
    .sort((a, b) => gain(a) - gain(b));
}

/** Whether anything of a plan counts in its year. */
export function hasEffect(border: BorderSetting): boolean {
  return inForce(border).length > 0;
}
