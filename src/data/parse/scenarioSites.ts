import type { RegionId } from '../../model/ids';
import { saying } from '../../model/saying';
import { COMPARED_LIMIT } from '../../model/scenario';
import { LEVELS, SITE_ID, SITE_ID_FORMS, SITE_KINDS, SITE_MEASURES, type SiteChoice } from '../../model/site';
import { asList, Fields, listOf, numberIn, oneOf, type Reader, textUpTo } from './fields';

/** Whether regions, sites or the ground between are ranked, and how sites are chosen and weighed. */
export const readSites =
  (regions: readonly RegionId[]): Reader<SiteChoice> =>
  (value, place, fallback) => {
    const fields = new Fields(value, place);
    const choice = {
      level: fields.read('level', oneOf(LEVELS, LEVELS.join(', ')), fallback.level),
      kinds: fields.read('kinds', listOf(SITE_KINDS, SITE_KINDS.join(', ')), fallback.kinds),
      within: fields.read('within', readRegion(regions), undefined),
      weights: fields.read('weights', readWeights, {}),
      chosen: fields.read('chosen', textUpTo(80), fallback.chosen),
      compared: fields.read('compared', readIds, fallback.compared),
    };
    fields.finish();
    return choice;
  };

const readRegion =
  (regions: readonly RegionId[]): Reader<RegionId | undefined> =>
  (value, place) =>
    listOf(regions, saying('region'))([value], place, [])[0];

/** Which sites there are is known only once they are measured: here an id has to look like one. */
const readIds: Reader<readonly string[]> = (value, place) => {
  const form = saying('oneOf', { list: SITE_ID_FORMS });
  const items = asList(value, place, saying('listEach', { what: form }));
  const fitting = items.flatMap((item) => (typeof item === 'string' && SITE_ID.test(item) ? [item] : []));
  return listOf(fitting, form, COMPARED_LIMIT)(value, place, []);
};

const readWeights: Reader<SiteChoice['weights']> = (value, place) => {
  const fields = new Fields(value, place);
  const given = SITE_MEASURES.flatMap((measure) => {
    const weight = fields.read<number | undefined>(
      measure,
      (number, at) => numberIn(0, 1000)(number, at, 0),
      undefined,
    );
    return weight === undefined ? [] : [[measure, weight] as const];
  });
  fields.finish();
  return Object.fromEntries(given);
};
