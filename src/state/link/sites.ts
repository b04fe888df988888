import type { RegionId } from '../../model/ids';
import { COMPARED_LIMIT } from '../../model/scenario';
import { LEVELS, SITE_ID, SITE_ID_FORMS, SITE_KINDS, SITE_MEASURES, type SiteChoice } from '../../model/site';
import { type Codec, list, textUpTo, word } from './codec';
import { type Param, param } from './param';
import { numbers } from './record';

function part<K extends keyof SiteChoice>(name: string, key: K, codec: Codec<SiteChoice[K]>): Param {
  return param(
    name,
    codec,
    ({ sites }) => sites[key],
    (scenario, value) => ({ ...scenario, sites: { ...scenario.sites, [key]: value } }),
  );
}

const one = list<RegionId>(({ regions }) => regions, { type: 'regions' }, 1);

/** No region at all is the empty list. */
const region: Codec<RegionId | undefined> = {
  write: (value) => one.write(value === undefined ? [] : [value], []),
  read: (text, _fallback, reading) => one.read(text, [], reading)[0],
};

const weights = numbers<string>({
  keys: () => SITE_MEASURES,
  expected: { type: 'words', words: SITE_MEASURES.join(', ') },
  low: 0,
  high: 1000,
  base: () => ({}),
});

const siteWeights: Codec<SiteChoice['weights']> = {
  write: (value, fallback) => weights.write(record(value), record(fallback)),
  read: (text, fallback, reading) => weights.read(text, record(fallback), reading),
};

/** Only what is given; the type of the whole is that of its parts. */
function record(value: SiteChoice['weights']): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(value).filter((entry) => entry[1] !== undefined));
}

/** Which sites there are is known only once they are measured: here an id has to look like one. */
const ids: Codec<readonly string[]> = {
  write: (value) => value.join(','),
  read: (text, fallback, reading) => {
    const fitting = text.split(',').filter((item) => SITE_ID.test(item));
    return list(() => fitting, { type: 'words', words: SITE_ID_FORMS }, COMPARED_LIMIT).read(text, fallback, reading);
  },
};

/** Which level is ranked and which sites: `level=sites&sites=town,own&inside=MX-SON&sw=parkKm:10&site=town:4004898&cmps=park:p-1`. */
export const sites: readonly Param[] = [
  part('level', 'level', word(LEVELS)),
  part(
    'sites',
    'kinds',
    list(() => SITE_KINDS, { type: 'words', words: SITE_KINDS.join(', ') }),
  ),
  part('inside', 'within', region),
  part('sw', 'weights', siteWeights),
  part('site', 'chosen', textUpTo(80)),
  part('cmps', 'compared', ids),
];
