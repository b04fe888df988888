import type { Atlas } from '../../model/atlas';
import type { OwnCriterion } from '../../model/own';
import type { PlanChange } from '../../model/plan';
import type { Knockout } from '../../model/scenario';
import type { Uncertainty } from '../../model/uncertainty';
import type { ValueFunction } from '../../model/valueFunction';
import type { ChoicePart, Difference, ListPart, NumberPart } from '../../state/differenceTypes';
import { joined } from '../../text/joined';
import type { MessageKey } from '../../text/messages/en';
import type { Text } from '../../text/text';
import { choiceOf, countryName, crossingName, measureName, meritName, roadName, wordOf } from './differenceNames';
import { DOUBT_NAMES, doubtWords } from './doubtWords';
import type { SiteNames } from './siteNames';

/** One line of the table of differences. */
export interface DifferenceRow {
  readonly key: string;
  readonly name: string;
  readonly a: string;
  readonly b: string;
}

/** What differs, in words; a side without a value shows a dash. */
export function differenceRows(
  differences: readonly Difference[],
  atlas: Atlas,
  text: Text,
  siteNames: SiteNames = (id) => id,
): readonly DifferenceRow[] {
  return differences.map((difference) => {
    const name = nameOf(difference, atlas, text);
    return { key: name, name, ...sidesOf(difference, atlas, text, siteNames) };
  });
}

const NONE = '–';

function sidesOf(
  difference: Difference,
  atlas: Atlas,
  text: Text,
  siteNames: SiteNames,
): { readonly a: string; readonly b: string } {
  const { t } = text;
  switch (difference.type) {
    case 'method':
      return { a: t(`explore.method.${difference.a}`), b: t(`explore.method.${difference.b}`) };
    case 'choice':
      return {
        a: choiceOf(difference.part, difference.a, atlas, text),
        b: choiceOf(difference.part, difference.b, atlas, text),
      };
    case 'knockout':
      return { a: boundsOf(difference.a, text), b: boundsOf(difference.b, text) };
    case 'own':
      return { a: ownOf(difference.a, text), b: ownOf(difference.b, text) };
    case 'value':
      return { a: functionOf(difference.a, text), b: functionOf(difference.b, text) };
    case 'doubt': {
      const side = (doubts: Uncertainty) => doubtWords(difference.part, doubts, atlas, text);
      return { a: side(difference.a), b: side(difference.b) };
    }
    case 'plan':
      return { a: planOf(difference.a, text), b: planOf(difference.b, text) };
    case 'number':
      return { a: numberOf(difference.part, difference.a, text), b: numberOf(difference.part, difference.b, text) };
    case 'list': {
      const names = (ids: readonly string[]): string =>
        ids.map((id) => wordOf(difference.part, id, atlas, text, siteNames)).join(', ');
      // What only one side has stands on that side.
      return {
        a: difference.removed.length === 0 ? NONE : names(difference.removed),
        b: difference.added.length === 0 ? NONE : names(difference.added),
      };
    }
  }
}

function nameOf(difference: Difference, atlas: Atlas, { t, language }: Text): string {
  const criterion = (id: string): string => atlas.criteria.find((item) => item.id === id)?.names[language] ?? id;
  switch (difference.type) {
    case 'method':
      return t('explore.method.title');
    case 'choice':
      return t(CHOICE_NAMES[difference.part]);
    case 'knockout':
      return t('versus.limit', { name: criterion(difference.criterionId) });
    case 'own':
      return t('versus.own', { name: difference.a?.name ?? difference.b?.name ?? '' });
    case 'value': {
      const scope = difference.scope === 'all' ? t('explore.help.allCountries') : t(`country.${difference.scope}`);
      return t('versus.value', { name: criterion(difference.criterionId), scope });
    }
    case 'doubt':
      return t(DOUBT_NAMES[difference.part]);
    case 'plan':
      return t('versus.plan', { name: crossingName(difference.crossingId, atlas) });
    case 'list':
      return t(LIST_NAMES[difference.part]);
    case 'number': {
      const { part, id = '' } = difference;
      if (part === 'weight') return t('versus.weight', { name: criterion(id) });
      if (part === 'speed') return t('versus.speed', { name: roadName(id, t) });
      if (part === 'speedFactor') return t('versus.pace', { name: countryName(id, t) });
      if (part === 'minutesAt') return t('versus.minutes', { name: crossingName(id, atlas) });
      if (part === 'siteWeight') return t('versus.siteWeight', { name: measureName(id, t) });
      if (part === 'merit') return t('versus.merit', { name: meritName(id, t) });
      return t(NUMBER_NAMES[part]);
    }
  }
}

const LIST_NAMES: Readonly<Record<ListPart, MessageKey>> = {
  locked: 'versus.locked',
  countries: 'explore.places.title',
  picked: 'explore.places.hand',
  kinds: 'explore.map.kinds',
  statuses: 'explore.map.statuses',
  fabs: 'explore.profile.fabs',
  layers: 'explore.map.layers',
  comparedPorts: 'undo.compare',
  compared: 'versus.regions',
  siteKinds: 'sites.kinds',
  comparedSites: 'versus.sites',
};

const CHOICE_NAMES: Readonly<Record<ChoicePart, MessageKey>> = {
  level: 'sites.level',
  inside: 'versus.inside',
  show: 'versus.show',
};

const NUMBER_NAMES: Readonly<
  Record<Exclude<NumberPart, 'weight' | 'speed' | 'minutesAt' | 'speedFactor' | 'merit' | 'siteWeight'>, MessageKey>
> = {
  minCoverage: 'versus.coverage',
  year: 'explore.year.label',
  headcount: 'explore.profile.headcount',
  floorAreaM2: 'explore.profile.floorArea',
  powerMw: 'explore.profile.power',
  waterM3Day: 'explore.profile.water',
  trucksDay: 'explore.profile.trucks',
  circuity: 'explore.assume.circuity',
  maxAccessKm: 'explore.assume.access',
  crossingMinutes: 'explore.assume.crossing',
  restRules: 'versus.rest',
  crossingP10: 'versus.crossingP10',
  crossingP90: 'versus.crossingP90',
  roadP10: 'versus.roadP10',
  roadP90: 'versus.roadP90',
  queueShare: 'versus.queueShare',
  budgetMusd: 'versus.budget',
  leastScore: 'versus.least',
  spacingKm: 'versus.spacing',
  fineCells: 'surface.fine',
};

const UNITS: Readonly<Partial<Record<NumberPart, MessageKey>>> = {
  headcount: 'explore.unit.people',
  floorAreaM2: 'explore.unit.m2',
  powerMw: 'explore.unit.mw',
  waterM3Day: 'explore.unit.m3Day',
  trucksDay: 'explore.unit.aDay',
  speed: 'explore.unit.kmh',
  circuity: 'explore.unit.times',
  maxAccessKm: 'explore.unit.km',
  crossingMinutes: 'explore.unit.min',
  minutesAt: 'explore.unit.min',
  speedFactor: 'explore.unit.times',
  crossingP10: 'explore.unit.times',
  crossingP90: 'explore.unit.times',
  roadP10: 'explore.unit.times',
  roadP90: 'explore.unit.times',
};

function numberOf(part: NumberPart, value: number | undefined, text: Text): string {
  if (part === 'leastScore' && value === undefined) return text.t('surface.least.none');
  if (value === undefined) return NONE;
  if (part === 'weight' || part === 'siteWeight') return text.percent(value, 1);
  if (part === 'minCoverage' || part === 'queueShare') return text.percent(value);
  if (part === 'spacingKm') return text.figure({ value, unit: 'km' });
  if (part === 'restRules' || part === 'fineCells') return text.t(value === 1 ? 'versus.on' : 'versus.off');
  if (part === 'year') return String(value);
  const unit = UNITS[part];
  const number = text.number(value, 2);
  return unit === undefined ? number : `${number}\u00a0${text.t(unit)}`;
}

/** `2028: open, 75 min, 4 lanes`; one after the other where a crossing changes more than once. */
function planOf(changes: readonly PlanChange[], text: Text): string {
  const { t, number } = text;
  if (changes.length === 0) return NONE;
  const told = changes.map(({ year, status, minutes, lanes, hoursPerDay }) => {
    const parts = [
      ...(status === undefined ? [] : [t(`versus.plan.${status}`)]),
      ...(minutes === undefined ? [] : [`${number(minutes, 1)}\u00a0${t('explore.unit.min')}`]),
      ...(lanes === undefined ? [] : [t('versus.plan.lanes', { count: lanes })]),
      ...(hoursPerDay === undefined ? [] : [t('versus.plan.hours', { hours: number(hoursPerDay, 1) })]),
    ];
    return joined(String(year), parts.join(', '), text);
  });
  return told.join('; ');
}

function boundsOf(knockout: Knockout | undefined, { t, number }: Text): string {
  const { min, max } = knockout ?? {};
  if (min !== undefined && max !== undefined) {
    return t('explore.must.between', { min: number(min, 2), max: number(max, 2) });
  }
  if (min !== undefined) return t('explore.must.atLeast', { min: number(min, 2) });
  return max === undefined ? NONE : t('explore.must.atMost', { max: number(max, 2) });
}

/** What tells two of one name apart at a glance: the goalposts with their unit, and which end is better. */
function ownOf(own: OwnCriterion | undefined, { t, figure }: Text): string {
  if (own === undefined) return t('versus.own.none');
  const [low, high] = [own.low, own.high].map((value) => figure({ value, unit: `own:${own.unit}` }));
  return `${low} – ${high}, ${t(own.direction === 'benefit' ? 'explore.help.benefit' : 'explore.help.cost')}`;
}

function functionOf(worth: ValueFunction | undefined, { t }: Text): string {
  return worth === undefined ? t('values.ofModel') : t(`values.type.${worth.type}`);
}
