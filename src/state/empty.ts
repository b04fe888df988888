import type { Atlas } from '../model/atlas';
import { FIRST_PORT_WORKS } from '../model/merit';
import type { Scenario } from '../model/scenario';
import { DEFAULT_SITES } from '../model/site';
import { DEFAULT_SURFACE } from '../model/surface';
import { DEFAULT_UNCERTAINTY } from '../model/uncertainty';

/** Before the data have come: no places, so every view shows its empty state. */
export const EMPTY_ATLAS: Atlas = {
  edition: '',
  regions: [],
  criteria: [],
  figures: new Map(),
  ports: [],
  crossings: [],
  projects: [],
  gateways: [],
  network: { nodes: [], links: [] },
};

export const EMPTY_SCENARIO: Scenario = {
  version: 1,
  title: '',
  language: 'en',
  view: 'explore',
  own: [],
  weights: {},
  locked: [],
  method: 'weighted_sum',
  datasets: [],
  values: [],
  knockouts: [],
  sites: DEFAULT_SITES,
  surface: DEFAULT_SURFACE,
  minCoverage: 0.65,
  countries: ['MX', 'US', 'CA'],
  picked: [],
  projects: { kinds: [], statuses: [] },
  year: 2026,
  profile: { headcount: 0, floorAreaM2: 0, powerMw: 0, waterM3Day: 0, trucksDay: 0, fabs: [] },
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
  layers: [],
  comparedPorts: [],
  effectOn: [],
  portWorks: FIRST_PORT_WORKS,
  compared: [],
  uncertainty: DEFAULT_UNCERTAINTY,
  selection: { type: 'none' },
  camera: { type: 'fit' },
  story: [],
};
