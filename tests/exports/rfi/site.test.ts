import { describe, expect, it } from 'vitest';
import { fabsServed, projectTargets } from '../../../src/corridors/places';
import { findRoute } from '../../../src/corridors/route';
import { graphOf } from '../../../src/corridors/solve';
import { answered, matched, rowsFor } from '../../../src/exports/rfi/answered';
import { generalQuestionnaire } from '../../../src/exports/rfi/general';
import type { AnswerSite } from '../../../src/exports/rfi/site';
import { LANGUAGES } from '../../../src/model/geo';
import { studyOf, world } from '../world';

const sonora = world.atlas.regions.find(({ id }) => id === 'MX-SON')?.id;
if (sonora === undefined) throw new Error('expected Sonora');
/** San Luis Río Colorado, 700 km of road from the capital of its state. */
const SITE: AnswerSite = {
  ...{ name: 'San Luis Río Colorado', at: [-114.77, 32.46] as const, regionId: sonora },
  ...{ people: 199_021, isCensus: true, neighbours: 3 },
  measures: { people30: 250_000, people60: 1_300_000, plants50: 1, plants100: 2, plants200: 9, parkKm: 14 },
};

async function rows(language: (typeof LANGUAGES)[number], site?: AnswerSite) {
  const study = await studyOf({}, language);
  const { asked } = generalQuestionnaire(language, 'g');
  return { study, rows: rowsFor(study, SITE.regionId, asked.map(matched), site) };
}
const linesOf = ({ answer }: Awaited<ReturnType<typeof rows>>['rows'][number]) =>
  answer.type === 'answered' ? answer.lines : [];

describe.each(LANGUAGES)('answers for a site (%s)', (language) => {
  it('says of every line whether it is the site’s or its region’s', async () => {
    const { study, rows: all } = await rows(language, SITE);
    const [own, whole] = [`Sit[ei]o? ${SITE.name} · `, `R[eé]gi[oó]n Sonora · `].map(
      (start) => new RegExp(`^${start}`),
    );
    const lines = all.flatMap(linesOf);
    expect(lines.length).toBeGreaterThan(60);
    for (const { label, source, year } of lines) {
      expect(
        [own, whole].filter((start) => start?.test(label)),
        label,
      ).toHaveLength(1);
      expect(source).not.toBe('');
      expect(year).toMatch(/\d{4}/);
    }
    // What is the region's stays as it is for the region alone.
    const plain = answered(study, SITE.regionId, generalQuestionnaire(language, 'g')).flatMap(linesOf);
    const ofRegion = lines
      .filter(({ label }) => whole?.test(label))
      .map(({ label, text }) => `${label.split(' · ').slice(1).join(' · ')} ${text}`);
    const known = new Set(plain.map(({ label, text }) => `${label} ${text}`));
    expect(ofRegion.filter((line) => !known.has(line))).toEqual([]);
  });
});

it('counts hours from the site, as a search over all fabs does', async () => {
  const { study, rows: all } = await rows('en', SITE);
  const { atlas, scenario, text } = study;
  const graph = graphOf({ atlas, assumptions: scenario.assumptions, border: { plan: [], year: scenario.year } });
  const from = { type: 'point', at: SITE.at, country: 'MX' } as const;
  const hours = projectTargets(fabsServed(atlas, [])).flatMap(({ place }) => {
    const route = findRoute(graph, from, place, { by: 'hours' });
    return typeof route === 'string' ? [] : [route.hours];
  });
  const line = all.flatMap(linesOf).find(({ label }) => label.startsWith('Site') && /wafer fab|fab/i.test(label));
  expect(line?.text).toContain(text.hours(Math.min(...hours)));
  const region = (await rows('en')).rows.flatMap(linesOf).find(({ label }) => line?.label.endsWith(label));
  expect(region?.text).not.toBe(line?.text);
});

it('puts the people and plants of the site before those of the region', async () => {
  const { rows: all } = await rows('en', SITE);
  const first = all[0] && linesOf(all[0]);
  expect(first?.map(({ label, text }) => `${label}: ${text}`).slice(0, 4)).toEqual([
    'Site San Luis Río Colorado · People of the town: 199,021',
    'Site San Luis Río Colorado · People within 30 minutes: 250,000',
    'Site San Luis Río Colorado · People within 60 minutes: 1,300,000',
    expect.stringContaining('Region Sonora · Population'),
  ]);
  const all200 = all.flatMap(linesOf).filter(({ label }) => label.includes('within 200 km'));
  expect(all200.map(({ text }) => text)).toEqual(['9']);
});
