import { parseCities } from '../../src/data/parse/cities';
import { type Order, plainOrder } from '../../src/exports/order';
import { makeStudy, type Study } from '../../src/exports/study';
import type { Language } from '../../src/model/geo';
import type { Scenario } from '../../src/model/scenario';
import { built } from '../data/files';
import { builtWorld, textOf, type World } from '../panels/world';

export const world: World = await builtWorld();
const cities = parseCities(built('cities'), 'cities.json');

/** Nothing in particular, for formats that read no file. */
export const ORDER: Order = plainOrder((path) => Promise.reject(new Error(`expected no file to be read, got ${path}`)));

/** A study of the built data under the default scenario with some of it changed. */
export async function studyOf(
  changes: Partial<Scenario> = {},
  language: Language = 'en',
  atlas = world.atlas,
): Promise<Study> {
  return makeStudy({
    atlas,
    extras: { ...world.extras, cities },
    scenario: { ...world.scenario, ...changes, language },
    text: await textOf(language),
    madeOn: '2026-11-27',
  });
}
