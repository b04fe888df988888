import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DEFAULT_ASSUMPTIONS } from '../../src/corridors/defaults';
import { loadExtras } from '../../src/data/extras';
import { loadAtlas } from '../../src/data/load';
import { type Order, plainOrder } from '../../src/exports/order';
import { makeStudy, type Study } from '../../src/exports/study';
import type { Language } from '../../src/model/geo';
import type { Scenario } from '../../src/model/scenario';
import { defaultScenario } from '../../src/scoring/defaults';
import { loadMessages } from '../../src/text/load';
import { createText } from '../../src/text/text';

export const readBytes = (path: string): Promise<Uint8Array> => readFile(join(process.cwd(), 'public', path));
const readJson = async (path: string): Promise<unknown> => JSON.parse(new TextDecoder().decode(await readBytes(path)));

/** The built data under the default scenario, or what a test changes of it. */
export async function builtStudy(language: Language = 'en', change: Partial<Scenario> = {}): Promise<Study> {
  const [atlas, extras] = await Promise.all([loadAtlas(readJson), loadExtras(readJson)]);
  const usual = defaultScenario({ criteria: atlas.criteria, assumptions: DEFAULT_ASSUMPTIONS, language });
  const text = createText(language, await loadMessages(language));
  return makeStudy({ atlas, extras, scenario: { ...usual, ...change }, text, madeOn: atlas.edition });
}

export function order(change: Partial<Order> = {}): Order {
  return { ...plainOrder(readBytes), ...change };
}

/** Ids of regions by their written form. */
export function regionsNamed({ atlas }: Study, ...ids: readonly string[]) {
  return ids.flatMap((id) => atlas.regions.find((region) => region.id === id)?.id ?? []);
}
