import type { Criterion } from '../model/criterion';
import { COUNTRIES, type Language } from '../model/geo';
import { FIRST_PORT_WORKS } from '../model/merit';
import type { Assumptions, Scenario } from '../model/scenario';
import { DEFAULT_SITES } from '../model/site';
import { DEFAULT_SURFACE } from '../model/surface';
import { DEFAULT_UNCERTAINTY } from '../model/uncertainty';
import { OPENING_PRESET, presetById } from './presets';
import { DEFAULT_PROFILE } from './profile';

/** A region is ranked only when this share of its weight is known. */
export const MIN_COVERAGE = 0.65;

/** The title of a scenario that nobody has named; shown in the reader's language. */
export const FIRST_TITLE = 'ATP plant';

interface Given {
  readonly criteria: readonly Criterion[];
  /** Speeds and minutes; they belong to the corridors, which scoring does not know. */
  readonly assumptions: Assumptions;
  readonly language?: Language;
}

/** The scenario the app opens with. */
export function defaultScenario({ criteria, assumptions, language = 'en' }: Given): Scenario {
  return {
    version: 1,
    title: FIRST_TITLE,
    language,
    view: 'explore',
    own: [],
    weights: presetById(OPENING_PRESET).weights(criteria.filter(({ own }) => !own)),
    locked: [],
    method: 'weighted_sum',
    datasets: [],
    values: [],
    knockouts: [],
    sites: DEFAULT_SITES,
    surface: DEFAULT_SURFACE,
    minCoverage: MIN_COVERAGE,
    countries: COUNTRIES,
    picked: [],
    projects: { kinds: ['fab', 'atp'], statuses: ['operating', 'under_construction', 'announced'] },
    year: 2026,
    profile: DEFAULT_PROFILE,
    assumptions,
    plan: [],
    comparedPorts: [],
    effectOn: [],
    portWorks: FIRST_PORT_WORKS,
    compared: [],
    layers: ['regions', 'crossings', 'projects', 'corridors'],
    uncertainty: DEFAULT_UNCERTAINTY,
    selection: { type: 'none' },
    camera: { type: 'fit' },
    story: [],
  };
}
