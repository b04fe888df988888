import { readFileSync } from 'node:fs';
import { computeCorridorCriteria } from '../../src/corridors/computed';
import { DEFAULT_ASSUMPTIONS } from '../../src/corridors/defaults';
import { parseNetwork } from '../../src/data/parse/network';
import { parsePlaces } from '../../src/data/parse/places';
import { parseRegions } from '../../src/data/parse/regions';
import type { Atlas } from '../../src/model/atlas';
import { defaultScenario } from '../../src/scoring/defaults';

function read<T>(name: string, parse: (json: unknown, file: string) => T): T {
  const file = new URL(`../../public/data/${name}.json`, import.meta.url);
  return parse(JSON.parse(readFileSync(file, 'utf8')), `${name}.json`);
}

/** The atlas as built, its computed criteria and the scenario the app opens with. */
export function builtAtlas() {
  const atlas: Atlas = {
    ...read('regions', parseRegions),
    ...read('places', parsePlaces),
    network: read('network', parseNetwork),
  };
  const computed = computeCorridorCriteria({ atlas, assumptions: DEFAULT_ASSUMPTIONS, profile: { fabs: [] } });
  const scenario = defaultScenario({ criteria: atlas.criteria, assumptions: DEFAULT_ASSUMPTIONS });
  return { atlas, computed, scenario };
}
