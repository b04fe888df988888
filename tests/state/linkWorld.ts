import fc from 'fast-check';
import { COUNTRIES, LANGUAGES } from '../../src/model/geo';
import type {
  CriterionId,
  CrossingId,
  GatewayId,
  ParkId,
  PortId,
  ProjectId,
  RegionId,
  ResourceId,
} from '../../src/model/ids';
import { FIRST_PORT_WORKS } from '../../src/model/merit';
import { PROJECT_KINDS, PROJECT_STATUSES } from '../../src/model/place';
import {
  type Camera,
  FIRST_YEAR,
  type Knockout,
  LAST_YEAR,
  LAYERS,
  METHODS,
  type Scenario,
  type Selection,
  VIEWS,
} from '../../src/model/scenario';
import { DEFAULT_SITES } from '../../src/model/site';
import { DEFAULT_SURFACE } from '../../src/model/surface';
import { DEFAULT_UNCERTAINTY } from '../../src/model/uncertainty';
import type { LinkKnown } from '../../src/state/link/known';
import { anyOwn, ownWorld } from '../anyOwn';
import { anyPlan } from '../anyPlan';
import { anyPortWorks } from '../anyPortWorks';
import { anySites } from '../anySites';
import { anyStory } from '../anyStory';
import { anySurface } from '../anySurface';
import { anyUncertainty } from '../anyUncertainty';
import { anyValues } from '../anyValues';
import { even } from '../even';

// Ids are branded by the parser alone; here they are made by hand.
const criteria = ['W1', 'K1', 'C2'] as readonly string[] as readonly CriterionId[];
const regions = ['MX-SON', 'US-AZ', 'CA-QC'] as readonly string[] as readonly RegionId[];
const projects = ['us-az-tsmc-fab21-1', 'us-az-intel-fab52'] as readonly string[] as readonly ProjectId[];
const crossings = ['poe-2604-mariposa', 'poe-2608-san-luis-ii'] as readonly string[] as readonly CrossingId[];
const ports = ['poe-2604', 'poe-2608'] as readonly string[] as readonly PortId[];
const gateways = ['air-PHX'] as readonly string[] as readonly GatewayId[];
const parks = ['mx-bcn-pimsa-1'] as readonly string[] as readonly ParkId[];
const resources = ['us-ca-mountainpass'] as readonly string[] as readonly ResourceId[];

const record = <K extends string>(keys: readonly K[], values: readonly number[]) =>
  Object.fromEntries(keys.map((key, i) => [key, values[i] ?? 0])) as Record<K, number>;

const defaults: Scenario = {
  version: 1,
  title: 'ATP plant',
  language: 'en',
  view: 'explore',
  own: [],
  weights: record(criteria, [10, 60, 30]),
  locked: [],
  method: 'weighted_sum',
  datasets: [],
  values: [],
  knockouts: [],
  sites: DEFAULT_SITES,
  surface: DEFAULT_SURFACE,
  minCoverage: 0.65,
  countries: COUNTRIES,
  picked: [],
  projects: { kinds: ['fab', 'atp'], statuses: ['operating'] },
  year: 2026,
  profile: { headcount: 1000, floorAreaM2: 30_000, powerMw: 10, waterM3Day: 2000, trucksDay: 20, fabs: [] },
  assumptions: {
    speedKmh: { motorway: 80, highway: 70, 'port access': 40, 'off network': 60 },
    circuity: 1.3,
    maxAccessKm: 300,
    crossingMinutes: 120,
    crossingMinutesAt: {},
    speedFactor: { MX: 1, US: 1, CA: 1 },
    restRules: false,
    crossingP10: 0.5,
    crossingP90: 2,
    roadP10: 0.95,
    roadP90: 1.15,
    queueShare: 0.5,
  },
  plan: [],
  layers: ['regions'],
  comparedPorts: [],
  effectOn: [],
  portWorks: FIRST_PORT_WORKS,
  compared: [],
  uncertainty: DEFAULT_UNCERTAINTY,
  selection: { type: 'none' },
  camera: { type: 'fit' },
  story: [],
};
export const known: LinkKnown = {
  ...{ defaults, criteria, regions, projects, crossings, ports, gateways, parks, resources },
  ...ownWorld,
};

const between = (min: number, max: number) => even(min, max);
const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

function knockout(all: readonly CriterionId[]): fc.Arbitrary<Knockout> {
  const bounds: fc.Arbitrary<Omit<Knockout, 'criterionId'>> = fc.oneof(
    finite.map((min) => ({ min })),
    finite.map((max) => ({ max })),
    fc.tuple(finite, finite).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
  );
  return fc.tuple(fc.constantFrom(...all), bounds).map(([criterionId, range]) => ({ criterionId, ...range }));
}

function selection(world: LinkKnown): fc.Arbitrary<Selection> {
  const from = <T>(ids: readonly T[], make: (id: T) => Selection) => ids.map(make);
  return fc.constantFrom<Selection>(
    { type: 'none' },
    ...from(world.regions, (id) => ({ type: 'region', id })),
    ...from(world.ports, (id) => ({ type: 'port', id })),
    ...from(world.crossings, (id) => ({ type: 'crossing', id })),
    ...from(world.projects, (id) => ({ type: 'project', id })),
    ...from(world.parks, (id) => ({ type: 'park', id })),
    ...from(world.gateways, (id) => ({ type: 'gateway', id })),
    ...from(world.resources, (id) => ({ type: 'resource', id })),
    ...from(world.projects, (fabId) => ({ type: 'linkage', fabId })),
  );
}

const camera: fc.Arbitrary<Camera> = fc.oneof(
  fc.constant<Camera>({ type: 'fit' }),
  fc
    .tuple(between(-180, 180), between(-90, 90), between(0, 24))
    .map(([lng, lat, zoom]): Camera => ({ type: 'at', center: [lng, lat], zoom })),
);

/** Any scenario a user of this world could have made; numbers to the last bit. */
export function anyScenario(world: LinkKnown): fc.Arbitrary<Scenario> {
  const some = <T>(items: readonly T[]) => fc.shuffledSubarray([...items]);
  const minutes = between(0, 10_080);
  const speed = between(1, 300);
  return fc.record<Scenario>({
    version: fc.constant(1),
    title: fc
      .string({ unit: 'binary', maxLength: 60 })
      .filter((text) => !/\p{Cc}|\p{Surrogate}/u.test(text) && text.length <= 200),
    language: fc.constantFrom(...LANGUAGES),
    view: fc.constantFrom(...VIEWS),
    own: anyOwn(world),
    weights: fc
      .array(between(0, 1000), { minLength: world.criteria.length, maxLength: world.criteria.length })
      .map((values) => record(world.criteria, values)),
    locked: some(world.criteria),
    method: fc.constantFrom(...METHODS),
    datasets: fc.constant([]),
    values: anyValues(world.criteria),
    knockouts: fc.array(knockout(world.criteria), { maxLength: 4 }),
    sites: anySites(world.regions),
    surface: anySurface,
    minCoverage: between(0, 1),
    countries: some(COUNTRIES),
    picked: some(world.regions),
    projects: fc.record({ kinds: some(PROJECT_KINDS), statuses: some(PROJECT_STATUSES) }),
    year: fc.integer({ min: FIRST_YEAR, max: LAST_YEAR }),
    profile: fc.record({
      headcount: between(0, 1_000_000),
      floorAreaM2: between(0, 10_000_000),
      powerMw: between(0, 10_000),
      waterM3Day: between(0, 1_000_000),
      trucksDay: between(0, 10_000),
      fabs: some(world.projects),
    }),
    assumptions: fc.record({
      speedKmh: fc.record({ motorway: speed, highway: speed, 'port access': speed, 'off network': speed }),
      circuity: between(1, 5),
      maxAccessKm: between(0, 5000),
      crossingMinutes: minutes,
      speedFactor: fc.record({ MX: between(0.1, 3), US: between(0.1, 3), CA: between(0.1, 3) }),
      restRules: fc.boolean(),
      crossingP10: between(0.01, 1),
      crossingP90: between(1, 100),
      roadP10: between(0.01, 1),
      roadP90: between(1, 100),
      queueShare: between(0, 1),
      crossingMinutesAt: some(world.crossings).chain((ids) =>
        fc.array(minutes, { minLength: ids.length, maxLength: ids.length }).map((values) => record(ids, values)),
      ),
    }),
    plan: anyPlan(world.crossings),
    layers: some(LAYERS),
    comparedPorts: some(world.ports),
    portWorks: anyPortWorks,
    effectOn: some(world.projects),
    compared: fc.shuffledSubarray([...world.regions], { maxLength: Math.min(6, world.regions.length) }),
    uncertainty: anyUncertainty(world.criteria),
    selection: selection(world),
    camera,
    story: anyStory(world, selection(world), camera),
  });
}
