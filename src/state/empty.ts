import type { Atlas } from '../model/atlas';
import type { Scenario } from '../model/scenario';
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
  weights: {},
  locked: [],
  method: 'weighted_sum',
  knockouts: [],
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
  },
  layers: [],
  comparedPorts: [],
  effectOn: [],
  compared: [],
  selection: { type: 'none' },
  uncertainty: DEFAULT_UNCERTAINTY,
  camera: { type: 'fit' },
};
