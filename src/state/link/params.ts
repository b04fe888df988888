import { ROAD_CLASSES } from '../../model/corridor';
import { COUNTRIES, LANGUAGES } from '../../model/geo';
import { PROJECT_KINDS, PROJECT_STATUSES } from '../../model/place';
import {
  type Assumptions,
  COMPARED_LIMIT,
  FIRST_YEAR,
  LAST_YEAR,
  LAYERS,
  METHODS,
  type ProjectProfile,
  type Scenario,
  VIEWS,
} from '../../model/scenario';
import { camera } from './camera';
import { type Codec, flag, list, number, textUpTo, word } from './codec';
import { knockouts } from './knockouts';
import { own } from './own';
import { type Param, param } from './param';
import { plan } from './plan';
import { keyText, numbers } from './record';
import { selection } from './selection';
import { sites } from './sites';
import { story } from './story';
import { surface } from './surface';
import { uncertainty } from './uncertainty';
import { values } from './values';
import { works } from './works';

function words<T extends string>(all: readonly T[]): Codec<readonly T[]> {
  return list(() => all, { type: 'words', words: all.join(', ') });
}

function profile<K extends keyof ProjectProfile>(name: string, key: K, codec: Codec<ProjectProfile[K]>): Param {
  return param(
    name,
    codec,
    (scenario) => scenario.profile[key],
    (scenario, value) => ({ ...scenario, profile: { ...scenario.profile, [key]: value } }),
  );
}

function assumption<K extends keyof Assumptions>(name: string, key: K, codec: Codec<Assumptions[K]>): Param {
  return param(
    name,
    codec,
    (scenario) => scenario.assumptions[key],
    (scenario, value) => ({ ...scenario, assumptions: { ...scenario.assumptions, [key]: value } }),
  );
}

function projects<K extends keyof Scenario['projects']>(name: string, key: K, codec: Codec<Scenario['projects'][K]>) {
  return param(
    name,
    codec,
    (scenario) => scenario.projects[key],
    (scenario, value) => ({ ...scenario, projects: { ...scenario.projects, [key]: value } }),
  );
}

function field<K extends keyof Scenario>(name: string, key: K, codec: Codec<Scenario[K]>): Param {
  return param(
    name,
    codec,
    (scenario) => scenario[key],
    (scenario, value) => ({ ...scenario, [key]: value }),
  );
}

export const TITLE_LIMIT = 200;
const ROADS = [...ROAD_CLASSES, 'off network'] as const;
const MOST_MINUTES = 10_080;

const weights = numbers({
  keys: ({ criteria }) => criteria,
  expected: { type: 'criteria' },
  low: 0,
  high: 1000,
  base: (fallback) => fallback,
});
const speeds = numbers({
  keys: () => ROADS,
  expected: { type: 'words', words: ROADS.map(keyText).join(', ') },
  low: 1,
  high: 300,
  base: (fallback) => fallback,
});
const paces: Codec<Assumptions['speedFactor']> = numbers({
  keys: () => COUNTRIES,
  expected: { type: 'words', words: COUNTRIES.join(', ') },
  low: 0.1,
  high: 3,
  base: (fallback) => fallback,
});
const minutesByCrossing: Codec<Assumptions['crossingMinutesAt']> = numbers({
  keys: ({ crossings }) => crossings,
  expected: { type: 'crossings' },
  low: 0,
  high: MOST_MINUTES,
  base: () => ({}),
});

/** Every part of the scenario, in the order of the link. A new field fails the type check until it is here. */
const PARTS: Readonly<Record<Exclude<keyof Scenario, 'version'>, readonly Param[]>> = {
  title: [field('name', 'title', textUpTo(TITLE_LIMIT))],
  language: [field('lang', 'language', word(LANGUAGES))],
  view: [field('view', 'view', word(VIEWS))],
  own: [field('own', 'own', own)],
  weights: [field('w', 'weights', weights)],
  locked: [
    field(
      'lock',
      'locked',
      list(({ criteria }) => criteria, { type: 'criteria' }),
    ),
  ],
  method: [field('method', 'method', word(METHODS))],
  // They stay on the device; `encodeLink` leaves out whatever names their columns.
  datasets: [],
  values: [field('val', 'values', values)],
  knockouts: [field('ko', 'knockouts', knockouts)],
  sites,
  surface,
  minCoverage: [field('cov', 'minCoverage', number(0, 1))],
  countries: [field('in', 'countries', words(COUNTRIES))],
  picked: [
    field(
      'pick',
      'picked',
      list(({ regions }) => regions, { type: 'regions' }),
    ),
  ],
  projects: [projects('kinds', 'kinds', words(PROJECT_KINDS)), projects('status', 'statuses', words(PROJECT_STATUSES))],
  year: [field('year', 'year', number(FIRST_YEAR, LAST_YEAR, 'whole'))],
  profile: [
    profile('people', 'headcount', number(0, 1_000_000)),
    profile('m2', 'floorAreaM2', number(0, 10_000_000)),
    profile('mw', 'powerMw', number(0, 10_000)),
    profile('m3d', 'waterM3Day', number(0, 1_000_000)),
    profile('trucks', 'trucksDay', number(0, 10_000)),
    profile(
      'fabs',
      'fabs',
      list(({ projects }) => projects, { type: 'projects' }),
    ),
  ],
  assumptions: [
    assumption('kmh', 'speedKmh', speeds),
    assumption('detour', 'circuity', number(1, 5)),
    assumption('reach', 'maxAccessKm', number(0, 5000)),
    assumption('minutes', 'crossingMinutes', number(0, MOST_MINUTES)),
    assumption('minutesat', 'crossingMinutesAt', minutesByCrossing),
    assumption('pace', 'speedFactor', paces),
    assumption('rest', 'restRules', flag),
    assumption('wait10', 'crossingP10', number(0.01, 1)),
    assumption('wait90', 'crossingP90', number(1, 100)),
    assumption('road10', 'roadP10', number(0.01, 1)),
    assumption('road90', 'roadP90', number(1, 100)),
    assumption('queue', 'queueShare', number(0, 1)),
  ],
  plan: [field('plan', 'plan', plan)],
  portWorks: works,
  layers: [field('layers', 'layers', words(LAYERS))],
  comparedPorts: [
    field(
      'ports',
      'comparedPorts',
      list(({ ports }) => ports, { type: 'ports' }),
    ),
  ],
  effectOn: [
    field(
      'effect',
      'effectOn',
      list(({ projects }) => projects, { type: 'projects' }),
    ),
  ],
  compared: [
    field(
      'cmp',
      'compared',
      list(({ regions }) => regions, { type: 'regions' }, COMPARED_LIMIT),
    ),
  ],
  uncertainty,
  selection: [field('sel', 'selection', selection)],
  camera: [camera],
  story: [story],
};

export const PARAMS: readonly Param[] = Object.values(PARTS).flat();
