import { DEFAULT_ASSUMPTIONS } from '../corridors/defaults';
import type { CorridorInput } from '../corridors/solve';
import { loadExtra } from '../data/extras';
import { loadAtlas } from '../data/load';
import { parseScenario } from '../data/parse/scenario';
import { DATASET_IDENTITY } from '../data/parse/scenarioDatasets';
import { decodeScenario } from '../data/parse/scenarioFile';
import { looksZipped } from '../data/workbook/open';
import { scenarioOfWorkbook } from '../data/workbook/scenario';
import type { Atlas } from '../model/atlas';
import type { Scenario } from '../model/scenario';
import { withDatasets } from '../scoring/datasets';
import { defaultScenario } from '../scoring/defaults';
import { withOwn } from '../scoring/own/join';
import { atField, InputError } from './fault';
import type { Host } from './host';

/** The data and the scenario that a command works on; the criteria of the atlas are those of the model and the scenario's own. */
export interface World {
  readonly atlas: Atlas;
  readonly scenario: Scenario;
}

/** Loads the atlas, and the scenario of a file or the one the app opens with. */
export async function loadWorld(host: Host, scenarioFile: string | undefined): Promise<World> {
  const atlas = await loadAtlas(host.readJson);
  const defaults = defaultScenario({ criteria: atlas.criteria, assumptions: DEFAULT_ASSUMPTIONS });
  if (scenarioFile === undefined) return { atlas, scenario: defaults };
  const { scenario, problems } = await readScenario(host, atlas, scenarioFile, await host.readFile(scenarioFile));
  const lines = (used: boolean) =>
    problems
      .filter(({ outcome }) => (outcome === 'kept') === used)
      .map(({ path, expected, got }) => atField(scenarioFile, path, expected, got));
  // A person in the app can agree to leave a part out; a study that is repeated must not lose one unseen.
  if (lines(false).length > 0) throw new InputError([...lines(false), ...lines(true)]);
  lines(true).forEach(host.warn);
  const formulas =
    scenario.own.length === 0 ? atlas : withOwn(atlas, await loadExtra(host.readJson, 'indicators'), scenario.own);
  return { atlas: withDatasets(formulas, scenario.datasets, DATASET_IDENTITY), scenario };
}

/** What the corridors of a scenario rest on: its border as of its year. */
export function corridorInput(
  atlas: Atlas,
  { assumptions, profile, plan, year }: Scenario,
): CorridorInput & { atlas: Atlas } {
  return { atlas, assumptions, profile, border: { plan, year } };
}

/** Reads a scenario from bytes against the ids of the atlas. Throws DataError. */
export async function readScenario(host: Host, atlas: Atlas, file: string, bytes: Uint8Array) {
  const [parks, resources, catalogue] = await Promise.all([
    loadExtra(host.readJson, 'parks'),
    loadExtra(host.readJson, 'resources'),
    loadExtra(host.readJson, 'indicators'),
  ]);
  // The workbook that `export` writes is a scenario file too.
  const { text, placeOf } = looksZipped(bytes)
    ? scenarioOfWorkbook(bytes, file)
    : { text: decodeScenario(bytes, file), placeOf: (path: string) => path };
  const read = parseScenario(text, file, {
    defaults: defaultScenario({ criteria: atlas.criteria, assumptions: DEFAULT_ASSUMPTIONS }),
    criteria: idsOf(atlas.criteria),
    indicators: idsOf(catalogue.indicators),
    slots: catalogue.slots,
    regions: idsOf(atlas.regions),
    projects: idsOf(atlas.projects),
    ports: idsOf(atlas.ports),
    crossings: idsOf(atlas.crossings),
    gateways: idsOf(atlas.gateways),
    parks: idsOf(parks),
    resources: idsOf(resources),
  });
  return { ...read, problems: read.problems.map((problem) => ({ ...problem, path: placeOf(problem.path) })) };
}

function idsOf<Id>(items: readonly { readonly id: Id }[]): readonly Id[] {
  return items.map((item) => item.id);
}
