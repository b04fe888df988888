import { ROAD_CLASSES } from '../../model/corridor';
import { DATASET_COLUMNS_LIMIT, DOCUMENT_POINTS_LIMIT, POINT_NAME_LIMIT } from '../../model/dataset';
import { COUNTRIES, LANGUAGES } from '../../model/geo';
import type { CriterionId, CrossingId, IndicatorId, ProjectId } from '../../model/ids';
import type { OwnSlot } from '../../model/own';
import { PROJECT_KINDS, PROJECT_STATUSES } from '../../model/place';
import { saying } from '../../model/saying';
import {
  type Assumptions,
  COMPARED_LIMIT,
  FIRST_YEAR,
  type Knockout,
  LAST_YEAR,
  LAYERS,
  METHODS,
  type ProjectProfile,
  type Scenario,
  VIEWS,
} from '../../model/scenario';
import { DataError } from './error';
import {
  asList,
  asObject,
  Fields,
  listOf,
  numberIn,
  oneOf,
  Place,
  type Reader,
  readFlag,
  recordOf,
  type ScenarioProblem,
  textUpTo,
} from './fields';
import { readDatasets } from './scenarioDatasets';
import { readOwn } from './scenarioOwn';
import { readPlan } from './scenarioPlan';
import { readSites } from './scenarioSites';
import { readStory } from './scenarioStory';
import { readSurface } from './scenarioSurface';
import { readUncertainty } from './scenarioUncertainty';
import { readValues } from './scenarioValues';
import { readCamera, readSelection, type SelectableIds } from './scenarioView';
import { readPortWorks } from './scenarioWorks';
import { type Json, type JsonObject, parseStrictJson } from './strictJson';

/** One point of own data at its longest, with each value on an indented line, as files were written at first. */
const VALUE_BYTES = 40;
const POINT_BYTES = 3 * POINT_NAME_LIMIT + (4 + DATASET_COLUMNS_LIMIT) * VALUE_BYTES;
/** A scenario is a few kilobytes without its points; refuse by `File.size` before reading more than this. */
export const SCENARIO_LIMIT_BYTES = 1_000_000 + DOCUMENT_POINTS_LIMIT * POINT_BYTES;
export const SCENARIO_VERSION = 1;

/** What the document may name, and the scenario whose values stand in for what it leaves out. */
export interface KnownIds extends SelectableIds {
  readonly defaults: Scenario;
  /** Those of the model; criteria of the user come with the document. */
  readonly criteria: readonly CriterionId[];
  readonly indicators: readonly IndicatorId[];
  /** Ids for criteria of the user; none while the catalogue is not loaded. */
  readonly slots: readonly OwnSlot[];
}

export interface ParsedScenario {
  readonly scenario: Scenario;
  readonly problems: readonly ScenarioProblem[];
  /** Fields of a later version: left out of the scenario, kept for `serialiseScenario`. */
  readonly unknown: JsonObject;
}

/**
 * Reads a scenario file. Refuses the whole of it (DataError with file, place, expected, got) when it is no JSON object,
 * too big, of another version, or has a value of the wrong type; a value out of bounds or an unknown name is reported.
 */
export function parseScenario(text: string, file: string, known: KnownIds): ParsedScenario {
  checkForm(text, file);
  const problems: ScenarioProblem[] = [];
  const place = new Place(file, [], problems);
  const root = asObject(parseStrictJson(text, file), place);
  if (root.version !== SCENARIO_VERSION)
    place
      .to('version')
      .refuse(
        saying('version', { version: SCENARIO_VERSION }),
        root.version ?? null,
        root.version === undefined ? saying('noVersion') : undefined,
      );
  const fields = new Fields(root, place);
  const scenario = readScenario(fields, known);
  const unknown = fields.finish();
  if (Object.values(scenario.weights).every((weight) => !weight)) {
    place.to('weights').report(saying('sumAboveZero'), 0, 'kept', saying('zeroSum'));
  }
  return { scenario, problems, unknown };
}

function checkForm(text: string, file: string): void {
  if (text.length > SCENARIO_LIMIT_BYTES) {
    throw new DataError(file, 'size', saying('bytes', { limit: SCENARIO_LIMIT_BYTES }), `${text.length}`);
  }
  const start = text.slice(0, 1000).trimStart();
  if (start === '' && text.length <= 1000) throw new DataError(file, 'line 1', saying('scenario'), saying('emptyFile'));
  if (start.startsWith('<'))
    throw new DataError(file, 'line 1', saying('scenarioInJson'), saying('html', { start: start.slice(0, 60) }));
}

const criterion = saying('criterion');

function readScenario(fields: Fields, known: KnownIds): Scenario {
  const { defaults } = known;
  fields.read('version', numberIn(1, 1), 1);
  const own = fields.read('own', readOwn(known), defaults.own);
  const datasets = fields.read('datasets', readDatasets(known.regions), defaults.datasets);
  const criteria = [
    ...known.criteria,
    ...own.map(({ id }) => id),
    ...datasets.flatMap(({ columns }) => columns.map(({ id }) => id)),
  ];
  return {
    own,
    version: SCENARIO_VERSION,
    title: fields.read('title', textUpTo(200), defaults.title),
    language: fields.read('language', oneOf(LANGUAGES, LANGUAGES.join(', ')), defaults.language),
    view: fields.read('view', oneOf(VIEWS, VIEWS.join(', ')), defaults.view),
    weights: fields.read('weights', recordOf(criteria, criterion, numberIn(0, 1000)), defaults.weights),
    locked: fields.read('locked', listOf(criteria, criterion), defaults.locked),
    method: fields.read('method', oneOf(METHODS, METHODS.join(', ')), defaults.method),
    datasets,
    values: fields.read('values', readValues(criteria), defaults.values),
    knockouts: fields.read('knockouts', readKnockouts(criteria), defaults.knockouts),
    sites: fields.read('sites', readSites(known.regions), defaults.sites),
    surface: fields.read('surface', readSurface, defaults.surface),
    minCoverage: fields.read('minCoverage', numberIn(0, 1), defaults.minCoverage),
    countries: fields.read('countries', listOf(COUNTRIES, COUNTRIES.join(', ')), defaults.countries),
    picked: fields.read('picked', listOf(known.regions, saying('region')), defaults.picked),
    projects: fields.read('projects', readProjects, defaults.projects),
    year: fields.read('year', numberIn(FIRST_YEAR, LAST_YEAR, true), defaults.year),
    profile: fields.read('profile', readProfile(known.projects), defaults.profile),
    assumptions: fields.read('assumptions', readAssumptions(known.crossings), defaults.assumptions),
    plan: fields.read('plan', readPlan(known.crossings), defaults.plan),
    portWorks: fields.read('portWorks', readPortWorks, defaults.portWorks),
    layers: fields.read('layers', listOf(LAYERS, LAYERS.join(', ')), defaults.layers),
    comparedPorts: fields.read('comparedPorts', listOf(known.ports, saying('port')), defaults.comparedPorts),
    effectOn: fields.read('effectOn', listOf(known.projects, saying('project')), defaults.effectOn),
    compared: fields.read('compared', listOf(known.regions, saying('region'), COMPARED_LIMIT), defaults.compared),
    uncertainty: fields.read('uncertainty', readUncertainty(criteria), defaults.uncertainty),
    selection: fields.read('selection', readSelection(known), defaults.selection),
    camera: fields.read('camera', readCamera, defaults.camera),
    story: fields.read('story', readStory(known, defaults.layers, defaults.year), defaults.story),
  };
}

const readKnockouts =
  (criteria: readonly CriterionId[]): Reader<readonly Knockout[]> =>
  (value, place) =>
    asList(value, place, saying('listOfKnockouts')).flatMap((item, index) =>
      readKnockout(item, place.to(index), criteria),
    );

const bound: Reader<number | undefined> = (value, place) =>
  typeof value === 'number' ? value : place.refuse(saying('anyNumber'), value);

function readKnockout(value: Json, place: Place, criteria: readonly CriterionId[]): readonly Knockout[] {
  const fields = new Fields(value, place);
  const [criterionId] = fields.read('criterionId', (id, at) => listOf(criteria, criterion)([id], at, []), []);
  const min = fields.read('min', bound, undefined);
  const max = fields.read('max', bound, undefined);
  fields.finish();
  if (criterionId === undefined) return [];
  if ((min === undefined && max === undefined) || (min !== undefined && max !== undefined && min > max)) {
    place.report(saying('minOrMax'), value, 'dropped');
    return [];
  }
  return [{ criterionId, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }];
}

const readProjects: Reader<Scenario['projects']> = (value, place, fallback) => {
  const fields = new Fields(value, place);
  const projects = {
    kinds: fields.read('kinds', listOf(PROJECT_KINDS, PROJECT_KINDS.join(', ')), fallback.kinds),
    statuses: fields.read('statuses', listOf(PROJECT_STATUSES, PROJECT_STATUSES.join(', ')), fallback.statuses),
  };
  fields.finish();
  return projects;
};

const readProfile =
  (projects: readonly ProjectId[]): Reader<ProjectProfile> =>
  (value, place, fallback) => {
    const fields = new Fields(value, place);
    const profile = {
      headcount: fields.read('headcount', numberIn(0, 1_000_000), fallback.headcount),
      floorAreaM2: fields.read('floorAreaM2', numberIn(0, 10_000_000), fallback.floorAreaM2),
      powerMw: fields.read('powerMw', numberIn(0, 10_000), fallback.powerMw),
      waterM3Day: fields.read('waterM3Day', numberIn(0, 1_000_000), fallback.waterM3Day),
      trucksDay: fields.read('trucksDay', numberIn(0, 10_000), fallback.trucksDay),
      fabs: fields.read('fabs', listOf(projects, saying('project')), fallback.fabs),
    };
    fields.finish();
    return profile;
  };

const readAssumptions =
  (crossings: readonly CrossingId[]): Reader<Assumptions> =>
  (value, place, fallback) => {
    const fields = new Fields(value, place);
    const roads = [...ROAD_CLASSES, 'off network'] as const;
    const minutes = numberIn(0, 10_080);
    const at = recordOf(crossings, saying('crossing'), minutes);
    const byCountry = recordOf(COUNTRIES, COUNTRIES.join(', '), numberIn(0.1, 3));
    const assumptions = {
      speedKmh: fields.read('speedKmh', recordOf(roads, roads.join(', '), numberIn(1, 300)), fallback.speedKmh),
      circuity: fields.read('circuity', numberIn(1, 5), fallback.circuity),
      maxAccessKm: fields.read('maxAccessKm', numberIn(0, 5000), fallback.maxAccessKm),
      crossingMinutes: fields.read('crossingMinutes', minutes, fallback.crossingMinutes),
      crossingMinutesAt: fields.read('crossingMinutesAt', at, fallback.crossingMinutesAt),
      speedFactor: fields.read('speedFactor', byCountry, fallback.speedFactor),
      restRules: fields.read('restRules', readFlag, fallback.restRules),
      crossingP10: fields.read('crossingP10', numberIn(0.01, 1), fallback.crossingP10),
      crossingP90: fields.read('crossingP90', numberIn(1, 100), fallback.crossingP90),
      roadP10: fields.read('roadP10', numberIn(0.01, 1), fallback.roadP10),
      roadP90: fields.read('roadP90', numberIn(1, 100), fallback.roadP90),
      queueShare: fields.read('queueShare', numberIn(0, 1), fallback.queueShare),
    };
    fields.finish();
    return assumptions;
  };
