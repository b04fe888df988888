import { loadExtras } from '../../data/extras';
import { FORMAT_IDS, type Format } from '../../exports/formats';
import { FORMATS } from '../../exports/formatTable';
import {
  DOCUMENTS,
  type DocumentId,
  EXPORT_LAYERS,
  NO_SITES,
  type Order,
  type OrderedSites,
  PAPERS,
  plainOrder,
} from '../../exports/order';
import { DIALECTS } from '../../exports/sql/dialect';
import { makeStudy } from '../../exports/study';
import type { Atlas } from '../../model/atlas';
import { LANGUAGES, type Language } from '../../model/geo';
import type { CrossingId, RegionId } from '../../model/ids';
import type { Scenario } from '../../model/scenario';
import { loadMessages } from '../../text/load';
import { createText } from '../../text/text';
import { choice } from '../args';
import type { Command, Given } from '../command';
import { InputError, UsageError } from '../fault';
import type { Host } from '../host';
import { askScenario } from '../prepared';
import { orderedSites, sitesNamed } from '../siteOrder';
import { loadWorld, type World } from '../world';

export const exportStudy: Command = {
  usage:
    `[--scenario FILE] --format ${FORMAT_IDS.join('|')} --out FILE [--lang ${LANGUAGES.join('|')}] ` +
    `[--document ${DOCUMENTS.join('|')}] [--region ID[,ID...]] [--site ID[,ID...]] [--crossing ID] [--layer ${EXPORT_LAYERS.join('|')}] ` +
    `[--paper ${PAPERS.join('|')}] [--date YYYY-MM-DD] [--bom] [--dialect ${DIALECTS.join('|')}] [--contributions]`,
  does: 'writes a document, table or layer of a scenario: the same bytes the app saves',
  options: {
    scenario: 'optional',
    format: 'required',
    out: 'required',
    lang: 'optional',
    document: 'optional',
    region: 'optional',
    site: 'optional',
    crossing: 'optional',
    layer: 'optional',
    paper: 'optional',
    date: 'optional',
    dialect: 'optional',
  },
  flags: ['bom', 'contributions'],
  files: 0,
  run: async (given, host) => {
    const id = choice(given, 'format', FORMAT_IDS);
    const out = given.option('out');
    const load = id && FORMATS[id];
    if (load === undefined || out === undefined) throw new UsageError('--format, --out: expected both, got one');
    const language = choice(given, 'lang', LANGUAGES);
    const bytes = await make(given, host, await load(), language);
    await host.writeFile(out, bytes);
    return { type: 'json', value: { out, bytes: bytes.length } };
  },
};

async function make(given: Given, host: Host, format: Format, language: Language | undefined): Promise<Uint8Array> {
  const file = given.option('scenario');
  const [world, extras] = await Promise.all([loadWorld(host, file), loadExtras(host.readJson)]);
  const { atlas } = world;
  const scenario: Scenario = { ...world.scenario, ...(language && { language }) };
  const text = createText(scenario.language, await loadMessages(scenario.language));
  const madeOn = dateOf(given) ?? atlas.edition;
  const order = { ...orderOf(given, host, atlas, scenario), sites: await sitesOf(given, host, { ...world, scenario }) };
  const study = askScenario(file, () => makeStudy({ atlas, extras, scenario, text, madeOn }));
  return format.make(study, order);
}

/** Sites stand in the comparison and on slides alone. */
async function sitesOf(given: Given, host: Host, world: World): Promise<OrderedSites> {
  const option = given.option('site');
  const isCompared = given.option('document') === 'comparison' || given.option('format') === 'pptx';
  if (!isCompared && option !== undefined) {
    throw new UsageError(`--site: expected --document comparison or --format pptx beside it, got ${option}`);
  }
  return isCompared ? orderedSites(host, world, sitesNamed(option, world.scenario)) : NO_SITES;
}

function orderOf(given: Given, host: Host, atlas: Atlas, scenario: Scenario): Order {
  const plain = plainOrder(host.readBytes);
  const document: DocumentId = choice(given, 'document', DOCUMENTS) ?? plain.document;
  const crossing = given.option('crossing');
  const crossingId = crossing === undefined ? selectedCrossing(scenario) : crossingNamed(atlas, crossing);
  return {
    ...plain,
    document,
    regionIds: regionsOf(given, atlas, scenario, document),
    ...(crossingId && { crossingId }),
    layer: choice(given, 'layer', EXPORT_LAYERS) ?? plain.layer,
    paper: choice(given, 'paper', PAPERS) ?? plain.paper,
    bom: given.flag('bom'),
    dialect: choice(given, 'dialect', DIALECTS) ?? plain.dialect,
    contributions: given.flag('contributions'),
  };
}

/** The regions named, else those the scenario has chosen. */
function regionsOf(given: Given, atlas: Atlas, scenario: Scenario, document: DocumentId): readonly RegionId[] {
  const named = given.option('region');
  if (named !== undefined) return named.split(',').map((id) => regionNamed(atlas, id.trim()));
  // Whoever names sites compares these, and no region that the scenario happens to hold.
  if (given.option('site') !== undefined) return [];
  const isDeckOfSites = given.option('format') === 'pptx' && scenario.sites.compared.length > 0;
  if (document === 'comparison' || isDeckOfSites) return scenario.compared;
  return scenario.selection.type === 'region' ? [scenario.selection.id] : [];
}

function regionNamed({ regions }: Atlas, id: string): RegionId {
  const region = regions.find((candidate) => candidate.id === id);
  if (region === undefined) throw new InputError([`--region: expected the id of a region, got ${id}`]);
  return region.id;
}

function crossingNamed({ crossings }: Atlas, id: string): CrossingId {
  const crossing = crossings.find((candidate) => candidate.id === id);
  if (crossing === undefined) throw new InputError([`--crossing: expected the id of a crossing, got ${id}`]);
  return crossing.id;
}

function selectedCrossing({ selection }: Scenario): CrossingId | undefined {
  return selection.type === 'crossing' ? selection.id : undefined;
}

function dateOf(given: Given): string | undefined {
  const date = given.option('date');
  if (date === undefined || isDay(date)) return date;
  throw new UsageError(`--date: expected a day that there is, YYYY-MM-DD, got ${date}`);
}

/** 30 February is read as 2 March, and so does not come back as it was written. */
function isDay(date: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
