import { computeCorridorCriteria } from '../corridors/computed';
import type { Atlas } from '../model/atlas';
import type { CriterionId, CrossingId, RegionId } from '../model/ids';
import type { Knockout, Scenario } from '../model/scenario';
import type { Uncertainty } from '../model/uncertainty';
import { rankScenario } from '../scoring/rank';
import { siteDifferences } from './differenceSites';
import type { Difference, ListPart, NumberPart } from './differenceTypes';

/**
 * What `b` does differently from `a`, in what bears on the result or on what the map shows. Title, language, view,
 * selection, camera and story are left out: they change nothing that is compared.
 */
export function scenarioDifference(a: Scenario, b: Scenario): readonly Difference[] {
  return [
    ...numbers('weight', shares(a.weights), shares(b.weights)),
    ...(a.method === b.method ? [] : [{ type: 'method', a: a.method, b: b.method } as const]),
    ...owns(a.own, b.own),
    ...values(a.values, b.values),
    ...knockouts(a.knockouts, b.knockouts),
    ...lists(a, b),
    ...numbers(undefined, figures(a), figures(b)),
    ...numbers('speed', a.assumptions.speedKmh, b.assumptions.speedKmh),
    ...numbers('minutesAt', a.assumptions.crossingMinutesAt, b.assumptions.crossingMinutesAt),
    ...numbers('speedFactor', a.assumptions.speedFactor, b.assumptions.speedFactor),
    ...numbers('merit', a.portWorks.merits, b.portWorks.merits),
    ...plans(a.plan, b.plan),
    ...doubts(a.uncertainty, b.uncertainty),
    ...siteDifferences(a, b),
  ];
}

type Numbers = Readonly<Record<string, number>>;

function figures({ minCoverage, year, profile, assumptions, portWorks }: Scenario) {
  const { headcount, floorAreaM2, powerMw, waterM3Day, trucksDay } = profile;
  const { circuity, maxAccessKm, crossingMinutes, crossingP10, crossingP90, roadP10, roadP90, queueShare } =
    assumptions;
  const spread = { crossingP10, crossingP90, roadP10, roadP90, queueShare, restRules: Number(assumptions.restRules) };
  const plant = { headcount, floorAreaM2, powerMw, waterM3Day, trucksDay };
  return {
    minCoverage,
    year,
    ...plant,
    circuity,
    maxAccessKm,
    crossingMinutes,
    ...spread,
    budgetMusd: portWorks.budgetMusd,
  };
}
const FIGURES = [
  'minCoverage',
  'year',
  'headcount',
  'floorAreaM2',
  'powerMw',
  'waterM3Day',
  'trucksDay',
  'circuity',
  'maxAccessKm',
  'crossingMinutes',
  'restRules',
  'crossingP10',
  'crossingP90',
  'roadP10',
  'roadP90',
  'queueShare',
  'budgetMusd',
] as const;

/** Without a part the ids are the parts themselves. */
function numbers(part: NumberPart | undefined, a: Numbers, b: Numbers): readonly Difference[] {
  const ids = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((id) => !isSame(a[id], b[id]));
  if (part !== undefined) return ids.map((id) => ({ type: 'number', part, id, a: a[id], b: b[id] }));
  return FIGURES.filter((figure) => ids.includes(figure)).map((figure) => ({
    type: 'number',
    part: figure,
    a: a[figure],
    b: b[figure],
  }));
}

/** Shares that differ by less than this come from rounding: doubling all weights changes none. */
const SAME = 1e-9;

function isSame(a: number | undefined, b: number | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && Math.abs(a - b) < SAME);
}

/** Weights in proportion, 0..1; all zero where nothing weighs. */
function shares(weights: Numbers): Numbers {
  const sum = Object.values(weights).reduce((total, weight) => total + weight, 0);
  return Object.fromEntries(Object.entries(weights).map(([id, weight]) => [id, sum === 0 ? 0 : weight / sum]));
}

function knockouts(a: readonly Knockout[], b: readonly Knockout[]): readonly Difference[] {
  const find = (all: readonly Knockout[], id: CriterionId) => all.find(({ criterionId }) => criterionId === id);
  const ids = [...new Set([...a, ...b].map(({ criterionId }) => criterionId))];
  return ids.flatMap((criterionId) => {
    const [was, is] = [find(a, criterionId), find(b, criterionId)];
    return was?.min === is?.min && was?.max === is?.max
      ? []
      : [{ type: 'knockout', criterionId, a: was, b: is } as const];
  });
}

function values(a: Scenario['values'], b: Scenario['values']): readonly Difference[] {
  const keys = new Map([...a, ...b].map((item) => [`${item.criterionId} ${item.scope}`, item]));
  return [...keys.values()].flatMap(({ criterionId, scope }) => {
    const find = (all: Scenario['values']) =>
      all.find((item) => item.criterionId === criterionId && item.scope === scope)?.worth;
    const [was, is] = [find(a), find(b)];
    const isSameFunction = JSON.stringify(was) === JSON.stringify(is);
    return isSameFunction ? [] : [{ type: 'value', criterionId, scope, a: was, b: is } as const];
  });
}

function owns(a: Scenario['own'], b: Scenario['own']): readonly Difference[] {
  const ids = [...new Set([...a, ...b].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const [was, is] = [a, b].map((list) => list.find((one) => one.id === id));
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ type: 'own', a: was, b: is } as const];
  });
}

const DOUBTS = ['weights', 'band', 'bandOf', 'closeness', 'data', 'errorOf', 'draws', 'seed', 'top'] as const;

function doubts(a: Uncertainty, b: Uncertainty): readonly Difference[] {
  // The order in which criteria were set means nothing.
  const told = (part: Uncertainty[keyof Uncertainty]): string =>
    JSON.stringify(typeof part === 'object' ? Object.entries(part).sort() : part);
  return DOUBTS.filter((part) => told(a[part]) !== told(b[part])).map((part) => ({ type: 'doubt', part, a, b }));
}

function plans(a: Scenario['plan'], b: Scenario['plan']): readonly Difference[] {
  const at = (plan: Scenario['plan'], id: CrossingId) =>
    plan.filter((change) => change.crossingId === id).toSorted((one, other) => one.year - other.year);
  const ids = [...new Set([...a, ...b].map(({ crossingId }) => crossingId))];
  return ids.flatMap((crossingId) => {
    const [was, is] = [at(a, crossingId), at(b, crossingId)];
    return isSamePlan(was, is) ? [] : [{ type: 'plan', crossingId, a: was, b: is } as const];
  });
}

/** The same effects in the same years; where a change was taken from makes no difference. */
function isSamePlan(a: Scenario['plan'], b: Scenario['plan']): boolean {
  return (
    a.length === b.length &&
    a.every(({ year, status, minutes, lanes, hoursPerDay }, index) => {
      const other = b[index];
      return (
        year === other?.year &&
        status === other.status &&
        minutes === other.minutes &&
        lanes === other.lanes &&
        hoursPerDay === other.hoursPerDay
      );
    })
  );
}

function lists(a: Scenario, b: Scenario): readonly Difference[] {
  const pairs: readonly (readonly [ListPart, readonly string[], readonly string[]])[] = [
    ['locked', a.locked, b.locked],
    ['countries', a.countries, b.countries],
    ['picked', a.picked, b.picked],
    ['kinds', a.projects.kinds, b.projects.kinds],
    ['statuses', a.projects.statuses, b.projects.statuses],
    ['fabs', a.profile.fabs, b.profile.fabs],
    ['layers', a.layers, b.layers],
    ['comparedPorts', a.comparedPorts, b.comparedPorts],
    ['compared', a.compared, b.compared],
  ];
  return pairs.flatMap(([part, was, is]) => {
    const added = is.filter((item) => !was.includes(item));
    const removed = was.filter((item) => !is.includes(item));
    return added.length + removed.length === 0 ? [] : [{ type: 'list', part, added, removed } as const];
  });
}

/** A region whose rank is not the same under both; a missing rank means that it is not ranked there. */
export interface RankMove {
  readonly regionId: RegionId;
  readonly a: number | undefined;
  readonly b: number | undefined;
}

/** Regions that stand elsewhere in `b` than in `a`: the farthest movers first, those that come or go before them. */
export function ranksMoved(a: Scenario, b: Scenario, atlas: Atlas): readonly RankMove[] {
  const [before, after] = [ranksOf(a, atlas), ranksOf(b, atlas)];
  const moves = atlas.regions.map(({ id }): RankMove => ({ regionId: id, a: before.get(id), b: after.get(id) }));
  return moves.filter((move) => move.a !== move.b).sort(farther);
}

/** One that comes or goes moved farther than any. */
function farther(one: RankMove, other: RankMove): number {
  const [near, far] = [steps(one), steps(other)];
  return near === far ? 0 : far - near;
}

function steps({ a, b }: RankMove): number {
  return a === undefined || b === undefined ? Number.POSITIVE_INFINITY : Math.abs(a - b);
}

function ranksOf(scenario: Scenario, atlas: Atlas): ReadonlyMap<RegionId, number | undefined> {
  const { assumptions, profile, plan, year } = scenario;
  const computed = computeCorridorCriteria({ atlas, assumptions, profile, border: { plan, year } });
  return new Map(rankScenario({ atlas, scenario, computed }).map(({ regionId, rank }) => [regionId, rank]));
}
