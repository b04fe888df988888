import { describe, expect, it } from 'vitest';
import { FIRST_YEAR } from '../../../src/model/scenario';
import { entriesOf, TIMELINE_KINDS } from '../../../src/views/timeline';
import { builtWorld } from '../world';
import { storyWorld } from './storyWorld';

const built = await builtWorld();
const world = await storyWorld(built, 'en');
const entries = entriesOf(world);
const sources = new Set(built.extras.sources.map(({ id }) => id));

describe('the timeline', () => {
  it('has each entry once, with a registered source, from the first year on, oldest first', () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    for (const { id, sourceId, year, date } of entries) {
      expect(sources.has(sourceId), id).toBe(true);
      expect(year, id).toBeGreaterThanOrEqual(FIRST_YEAR);
      expect(date.startsWith(String(year)), id).toBe(true);
    }
    const years = entries.map(({ year }) => year);
    expect(years).toEqual(years.toSorted((a, b) => a - b));
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(TIMELINE_KINDS));
  });

  it.each([
    ['the High-Level Economic Dialogue', /High-Level Economic Dialogue/, 2021],
    ['the North American Leaders’ Summit', /Leaders Summit 2023/, 2023],
    ['a CHIPS award', /^CHIPS award to /, 2024],
    ['the ITSI fund', /\(ITSI\) Fund/, 2022],
    ['the review of the USMCA', /^USMCA joint review$/, 2026],
    ['the new port at Douglas', /^New Douglas commercial land port/, 2028],
    ['the Western Hemisphere Nearshoring Act', /Western Hemisphere Nearshoring Act/, 2022],
    ['the North American Semiconductor Conference', /^North American Semiconductor Conference$/, 2023],
    ['the study of the Inter-American Development Bank', /^IDB study/, 2022],
    ['Costa Rica as a partner', /Costa Rica/, 2023],
  ])('tells of %s', (_, name, year) => {
    expect(entries.filter((entry) => name.test(entry.name)).map((entry) => entry.year)).toContain(year);
  });

  it('says what is still ahead', () => {
    const douglas = entries.find(({ name }) => /^New Douglas commercial/.test(name));
    expect(douglas).toMatchObject({ isExpected: true, kind: 'works', countries: ['US', 'MX'] });
    expect(entries.find(({ id }) => id === 'usmca-review')?.isExpected).toBe(false);
  });
});
