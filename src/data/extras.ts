import type { ExtraName, Extras, QuotedExtras } from '../model/atlas';
import type { ReadJson } from './load';
import { parseCampuses } from './parse/campuses';
import { parseCities } from './parse/cities';
import { parseGatewayMetrics } from './parse/gateways';
import { parseIndicators } from './parse/indicators';
import { parseNotes } from './parse/notes';
import { parseParks } from './parse/parks';
import { parsePlanEntries } from './parse/planEntries';
import { parsePortDetails } from './parse/ports';
import { parseProgrammes } from './parse/programmes';
import { parseProjectDetails } from './parse/projects';
import { parseResources } from './parse/resources';
import { parseRoadFacts } from './parse/roadFacts';
import { parseSites } from './parse/sites';
import { parseSources } from './parse/sources';

type Parse<T> = (json: unknown, file: string) => T;
type ExtraFiles = { readonly [Name in ExtraName]: { readonly path: string; readonly parse: Parse<Extras[Name]> } };

const EXTRAS: ExtraFiles = {
  sources: { path: 'data/sources.json', parse: parseSources },
  indicators: { path: 'data/indicators.json', parse: parseIndicators },
  ports: { path: 'data/ports.json', parse: parsePortDetails },
  planEntries: { path: 'data/plan-entries.json', parse: parsePlanEntries },
  projects: { path: 'data/projects.json', parse: parseProjectDetails },
  parks: { path: 'data/parks.json', parse: parseParks },
  programmes: { path: 'data/programmes.json', parse: parseProgrammes },
  resources: { path: 'data/resources.json', parse: parseResources },
  gatewayMetrics: { path: 'data/gateway-metrics.json', parse: parseGatewayMetrics },
  roadFacts: { path: 'data/road-facts.json', parse: parseRoadFacts },
  campuses: { path: 'data/campuses.json', parse: parseCampuses },
  cities: { path: 'data/cities.json', parse: parseCities },
  notes: { path: 'data/notes.json', parse: parseNotes },
  sites: { path: 'data/sites.json', parse: parseSites },
};

/** One file that a dossier or list asks for when it is first opened. Throws like `loadAtlas`. */
export async function loadExtra<Name extends ExtraName>(read: ReadJson, name: Name): Promise<Extras[Name]> {
  const { path, parse } = EXTRAS[name];
  return parse(await read(path), path);
}

/** All of them at once, for a document or the headless engine. Throws like `loadAtlas`. */
export async function loadExtras(read: ReadJson): Promise<QuotedExtras> {
  const get = <Name extends ExtraName>(name: Name): Promise<Extras[Name]> => loadExtra(read, name);
  const [sources, indicators, ports, planEntries, projects, parks] = await Promise.all([
    get('sources'),
    get('indicators'),
    get('ports'),
    get('planEntries'),
    get('projects'),
    get('parks'),
  ]);
  const [programmes, resources, gatewayMetrics, roadFacts, campuses, cities, notes] = await Promise.all([
    get('programmes'),
    get('resources'),
    get('gatewayMetrics'),
    get('roadFacts'),
    get('campuses'),
    get('cities'),
    get('notes'),
  ]);
  return {
    ...{ sources, indicators, ports, planEntries, projects, parks },
    ...{ programmes, resources, gatewayMetrics, roadFacts, campuses, cities, notes },
  };
}
