import type { CrossingId } from '../../model/ids';
import type { PlanChange } from '../../model/plan';
import type { Crossing } from '../../model/port';
import type { Assumptions } from '../../model/scenario';

/** Which border the network has: what the plan does, as of a year. */
export interface BorderSetting {
  readonly plan: readonly PlanChange[];
  readonly year: number;
}

/** How one crossing stands for trucks. */
export interface CrossingState {
  readonly isOpen: boolean;
  /** Opened by the plan or by its year of opening, so that its planned and limited roads are usable too. */
  readonly isOpened: boolean;
  /** What one passage takes. */
  readonly minutes: number;
  readonly lanes?: number;
  readonly hoursPerDay?: number;
}

/** Open today, and for trucks. */
export function takesTrucks(crossing: Crossing): boolean {
  return crossing.status === 'open' && (crossing.commercial === 'yes' || crossing.commercial === 'limited');
}

/**
 * The state of every crossing. Without a setting, as today. Otherwise a crossing that is to open appears in the year its source
 * gives, unless the plan says when; of the plan's changes in force a later year overrides an earlier one, part by part;
 * within a year a closing wins, the fewest minutes, the most lanes and the most hours, so that the order never matters.
 */
export function crossingStates(
  crossings: readonly Crossing[],
  assumptions: Pick<Assumptions, 'crossingMinutes' | 'crossingMinutesAt'>,
  setting?: BorderSetting,
): ReadonlyMap<CrossingId, CrossingState> {
  const byCrossing = grouped(setting?.plan ?? []);
  return new Map(
    crossings.map((crossing) => {
      const changes = byCrossing.get(crossing.id) ?? [];
      return [crossing.id, stateOf(crossing, assumptions, changes, setting?.year)];
    }),
  );
}

function grouped(plan: readonly PlanChange[]): Map<CrossingId, PlanChange[]> {
  const groups = new Map<CrossingId, PlanChange[]>();
  for (const change of plan) groups.set(change.crossingId, [...(groups.get(change.crossingId) ?? []), change]);
  return groups;
}

function stateOf(
  crossing: Crossing,
  { crossingMinutes, crossingMinutesAt }: Pick<Assumptions, 'crossingMinutes' | 'crossingMinutesAt'>,
  changes: readonly PlanChange[],
  year: number | undefined,
): CrossingState {
  const now = year === undefined ? [] : changes.filter((change) => change.year <= year);
  const merged = mergedChange(now);
  const isScheduled = changes.every(({ status }) => status === undefined) && opensBy(crossing, year);
  const isOpened = merged.status === 'open' || (merged.status === undefined && isScheduled);
  const minutes = merged.minutes ?? crossingMinutesAt[crossing.id] ?? crossingMinutes;
  const { lanes, hoursPerDay } = merged;
  return {
    isOpen: merged.status === undefined ? isOpened || takesTrucks(crossing) : merged.status === 'open',
    isOpened,
    minutes,
    ...(lanes !== undefined && { lanes }),
    ...(hoursPerDay !== undefined && { hoursPerDay }),
  };
}

function opensBy({ opensYear }: Crossing, year: number | undefined): boolean {
  return opensYear !== undefined && year !== undefined && opensYear <= year;
}

type Parts = Pick<PlanChange, 'status' | 'minutes' | 'lanes' | 'hoursPerDay'>;

function mergedChange(changes: readonly PlanChange[]): Parts {
  const years = [...new Set(changes.map(({ year }) => year))].sort((a, b) => a - b);
  return Object.assign({}, ...years.map((year) => mergedYear(changes.filter((change) => change.year === year))));
}

/** The changes of one year as one, whatever their order. */
function mergedYear(changes: readonly PlanChange[]): Parts {
  const statuses = changes.flatMap(({ status }) => status ?? []);
  const all = (part: 'minutes' | 'lanes' | 'hoursPerDay') => changes.flatMap((change) => change[part] ?? []);
  const [minutes, lanes, hours] = [all('minutes'), all('lanes'), all('hoursPerDay')];
  return {
    ...(statuses.length > 0 && { status: statuses.includes('closed') ? 'closed' : 'open' }),
    ...(minutes.length > 0 && { minutes: Math.min(...minutes) }),
    ...(lanes.length > 0 && { lanes: Math.max(...lanes) }),
    ...(hours.length > 0 && { hoursPerDay: Math.max(...hours) }),
  };
}

/**
 * The last year up to `year` in which anything at the border changed; 0 before the first. Two years with the same answer
 * have the same border, so what is derived from it need not be worked out again while the year moves.
 */
export function borderYear(crossings: readonly Crossing[], { plan, year }: BorderSetting): number {
  const opening = crossings.flatMap(({ opensYear }) => opensYear ?? []);
  const years = [...opening, ...plan.map((change) => change.year)].filter((one) => one <= year);
  return Math.max(0, ...years);
}

/**
 * The border that a plan is compared with: the plan's crossings as they stand today, so that a crossing which the plan opens is
 * still shut there, whatever its year; all others as of the setting's year.
 */
export function withoutPlan({ plan, year }: BorderSetting): BorderSetting {
  return { plan: plan.map((change) => ({ ...change, year: Number.POSITIVE_INFINITY })), year };
}

/** The changes of a plan that count in a year. */
export function inForce({ plan, year }: BorderSetting): readonly PlanChange[] {
  return plan.filter((change) => change.year <= year);
}
