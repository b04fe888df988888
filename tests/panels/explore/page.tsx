import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { DEFAULT_ASSUMPTIONS } from '../../../src/corridors/defaults';
import { parseNetwork } from '../../../src/data/parse/network';
import { parsePlaces } from '../../../src/data/parse/places';
import { parseRegions } from '../../../src/data/parse/regions';
import type { Atlas } from '../../../src/model/atlas';
import type { Language } from '../../../src/model/geo';
import type { Scenario } from '../../../src/model/scenario';
import { TextProvider } from '../../../src/panels/useText';
import { defaultScenario } from '../../../src/scoring/defaults';
import { atlasArrived, patchSession } from '../../../src/state/actions';
import { drawRanges } from '../../../src/state/confidence/restRanges';
import { EMPTY_ATLAS } from '../../../src/state/empty';
import { useApp } from '../../../src/state/store';
import { messages as en } from '../../../src/text/messages/en';
import { messages as es } from '../../../src/text/messages/es';
import { messages as fr } from '../../../src/text/messages/fr';
import { createText } from '../../../src/text/text';

const MESSAGES = { en, es, fr } as const;

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(process.cwd(), 'public', file), 'utf8'));
}

/** The atlas that the product ships: the panels are tested on the data they show. */
export const ATLAS: Atlas = {
  ...EMPTY_ATLAS,
  ...parseRegions(read('data/regions.json'), 'data/regions.json'),
  ...parsePlaces(read('data/places.json'), 'data/places.json'),
  network: parseNetwork(read('data/network.json'), 'data/network.json'),
};

/** A few regions of each country, with and without enough data: enough for most tests, and quick to render. */
const FEW = [
  ...['MX-SON', 'MX-JAL', 'MX-COA', 'MX-QUE', 'MX-BCN', 'MX-OAX'],
  ...['US-AZ', 'US-TX', 'US-OH', 'US-NM', 'US-CA', 'US-HI'],
  ...['CA-ON', 'CA-QC', 'CA-NU', 'CA-YT'],
];
export const FEW_REGIONS = ATLAS.regions.filter(({ id }) => FEW.includes(id));

/** Opens the shipped atlas with the scenario the page opens with, changed by `part`. */
export function openPage(part: Partial<Scenario> = {}, regions: Atlas['regions'] = FEW_REGIONS): void {
  const scenario = defaultScenario({ criteria: ATLAS.criteria, assumptions: DEFAULT_ASSUMPTIONS });
  atlasArrived({ ...ATLAS, regions }, { ...scenario, ...part });
  patchSession({ gesture: false, pointed: undefined, evidence: undefined, rankingView: 'list', playing: false });
}

/** Draws the rank ranges, as the page does when the hand rests. */
export function rest(): void {
  patchSession({ drawn: drawRanges(useApp.getState()) });
}

export function show(node: ReactNode, language: Language = 'en') {
  return render(<TextProvider value={createText(language, MESSAGES[language])}>{node}</TextProvider>);
}

/** Id of a criterion by its code in the model table. */
export function criterion(code: string) {
  const found = ATLAS.criteria.find(({ id }) => id === code);
  if (found === undefined) throw new Error(`criterion: expected one of the model table, got ${code}`);
  return found;
}
