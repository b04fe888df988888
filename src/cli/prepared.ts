import { computeCorridorCriteria } from '../corridors/computed';
import type { RegionId } from '../model/ids';
import type { Scenario } from '../model/scenario';
import { ProblemError } from '../scoring/mcda/fault';
import { type Prepared, prepareScoring } from '../scoring/prepare';
import { atField, InputError } from './fault';
import type { Host } from './host';
import { corridorInput, loadWorld } from './world';

/** The regions of a scenario, ready to be ranked. */
export interface PreparedWorld {
  readonly prepared: Prepared;
  readonly scenario: Scenario;
}

/** Loads the atlas and a scenario and prepares every region. Throws InputError, DataError. */
export async function loadPrepared(host: Host, scenarioFile: string | undefined): Promise<PreparedWorld> {
  const { atlas, scenario } = await loadWorld(host, scenarioFile);
  const computed = computeCorridorCriteria(corridorInput(atlas, scenario));
  return { prepared: prepareScoring(atlas, computed, scenario.values), scenario };
}

/** The region an option names. Throws InputError. */
export function regionOption({ prepared }: PreparedWorld, name: string, id: string | undefined): RegionId {
  const region = prepared.regions.find((candidate) => candidate.id === id);
  if (region === undefined) throw new InputError([`--${name}: expected the id of a region, got ${id ?? 'nothing'}`]);
  return region.id;
}

/** Runs a question about a scenario; a problem without an answer names the scenario's field. */
export function askScenario<T>(scenarioFile: string | undefined, ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const file = scenarioFile ?? 'scenario';
    throw new InputError(error.faults.map(({ path, expected, got }) => atField(file, path, expected, got)));
  }
}
