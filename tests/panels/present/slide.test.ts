import { describe, expect, it } from 'vitest';
import { computeCorridorCriteria } from '../../../src/corridors/computed';
import { projectTargets, regionPlace } from '../../../src/corridors/places';
import { findRoute } from '../../../src/corridors/route';
import { graphOf, solveCorridors } from '../../../src/corridors/solve';
import { LANGUAGES } from '../../../src/model/geo';
import type { Scenario, Scene } from '../../../src/model/scenario';
import { AUDIENCES } from '../../../src/model/story';
import { rankScenario } from '../../../src/scoring/rank';
import { betterCrossing } from '../../../src/views/story/better';
import { factOf } from '../../../src/views/story/facts';
import { firstStory, plain, READY_STORIES, readyStory } from '../../../src/views/story/readyMade';
import { editableWords, MOST_FACTS, slideOf } from '../../../src/views/story/slide';
import type { StoryWorld } from '../../../src/views/story/world';
import { walk } from '../walk';
import { builtWorld } from '../world';
import { storyWorld } from './storyWorld';

const built = await builtWorld();
const sources = new Map(built.extras.sources.map((source) => [String(source.id), source]));
const english = await storyWorld(built, 'en');
const told = (world: StoryWorld): readonly Scene[] => READY_STORIES.flatMap((id) => readyStory(id, world));
const region = (id: string) => {
  const found = built.atlas.regions.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`expected the region ${id}`);
  return found;
};
const claim = (telling: 'corridor' | 'place' | 'better', regionId = 'MX-SON'): Scene => ({
  ...plain(built.scenario),
  words: { type: 'told', telling, regionId: region(regionId).id },
  selection: { type: 'region', id: region(regionId).id },
});

/** Names and descriptions that hold digits of their own: `Fab 21`, `2021-09-09` in a title. */
function namesWithDigits(world: StoryWorld): readonly string[] {
  const { language } = world.text;
  return [
    ...world.atlas.projects.flatMap(({ name, company }) => [name, company]),
    ...world.atlas.crossings.map(({ name }) => name),
    ...world.atlas.criteria.map(({ names }) => names[language]),
    ...built.extras.programmes.flatMap(({ names, descriptions }) => [names[language], descriptions[language]]),
    ...built.extras.ports.works.map(({ names }) => names[language]),
  ].filter((name) => /\d/.test(name));
}

describe.each(LANGUAGES)('the ready-made stories in %s', (language) => {
  it('say nothing that the data do not bear, each number with source and year', async () => {
    const world = await storyWorld(built, language);
    const names = namesWithDigits(world).toSorted((a, b) => b.length - a.length);
    const scenes = told(world);
    expect(scenes.length).toBeGreaterThan(20);
    for (const scene of scenes) {
      const slide = slideOf(scene, world);
      const name = `${language} ${JSON.stringify(scene.words)}`;
      expect(slide.fault, name).toBe('none');
      expect(slide.headline.length, name).toBeGreaterThan(10);
      expect(`${slide.headline}${slide.body}${slide.notes}`, name).not.toMatch(/undefined|NaN|\{|\}/);
      expect(slide.facts.length, name).toBeLessThanOrEqual(MOST_FACTS);
      expect(
        slide.said.flatMap(({ of }) => walk(of, sources, name)),
        name,
      ).toEqual([]);
      for (const { of } of slide.said) expect(of.length, name).toBeGreaterThan(0);
      for (const source of slide.sources) {
        expect(source.year, name).toBeGreaterThan(2000);
        if (source.type === 'source') expect(sources.has(source.sourceId), name).toBe(true);
      }
      // Whatever digits are left after live figures, names and cited years are taken out have no source.
      let left = `${slide.headline} ${slide.body}`;
      for (const known of names) left = left.replaceAll(known, '');
      for (const text of slide.said.map((fact) => fact.text).toSorted((a, b) => b.length - a.length)) {
        left = left.replace(new RegExp(`(?<!\\d)${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\d)`, 'g'), '');
      }
      const years = [
        ...slide.sources.map(({ year }) => year),
        ...built.extras.ports.works.flatMap((work) => work.yearExpected ?? []),
      ];
      const bare = (left.match(/\d+/g) ?? []).filter((digits) => !years.includes(Number(digits)));
      const counts =
        scene.words.type === 'told' &&
        ['corridor', 'neighbours', 'better', 'place', 'ports', 'policy', 'port'].includes(scene.words.telling);
      if (!counts) expect(bare, `${name}: ${left}`).toEqual([]);
    }
  });
});

describe.each([
  ['en', /(?<![\d.,])(1 (?!electronics plant )\p{L}+s(?!\p{L})|0 \p{L})/u],
  ['es', /(?<![\d.,])(1 \p{L}+s(?!\p{L})|0 \p{L})/u],
  ['fr', /(?<![\d.,])(1 \p{L}+s(?!\p{L})|0 \p{L})/u],
] as const)('counts in the headlines of every region in %s', (language, wrong) => {
  it('have the form of their number, and nothing is said with a bare zero', async () => {
    const world = await storyWorld(built, language);
    const counted = ['fabs', 'neighbours', 'workforce', 'power', 'design', 'test', 'strengths', 'policy'] as const;
    const found = built.atlas.regions.flatMap(({ id }) =>
      counted.flatMap((telling) => {
        const scene: Scene = { ...plain(built.scenario), words: { type: 'told', telling, regionId: id } };
        const { fault, headline, body } = slideOf(scene, world);
        return fault === 'none' &&
          wrong.test(`${headline}\n${telling === 'policy' ? '' : body}`.replaceAll('\u00a0', ' '))
          ? [`${telling} ${id}: ${headline} ${body}`]
          : [];
      }),
    );
    expect(found).toEqual([]);
  });

  it('say well that there is one, and that there is none', async () => {
    const world = await storyWorld(built, language);
    const headline = (telling: 'workforce' | 'test', id: string) =>
      slideOf(
        { ...plain(built.scenario), words: { type: 'told', telling, regionId: region(id).id } },
        world,
      ).headline.replaceAll('\u00a0', ' ');
    const said = {
      en: ['Coahuila: 1 programme trains people for chips', 'none operating'],
      es: ['Coahuila: 1 programa forma gente para los chips', 'ningún proyecto en operación'],
      fr: ['Coahuila : 1 programme forme aux métiers des puces', 'aucun projet en service'],
    }[language];
    expect(headline('workforce', 'MX-COA')).toBe(said[0]);
    expect(headline('test', 'MX-COA')).toContain(said[1]);
  });
});

describe('a claim that compares', () => {
  it('names a region closest to its fab just where a search over all of its country finds none closer', () => {
    const mexican = built.atlas.regions.filter(({ country }) => country === 'MX');
    let firsts = 0;
    for (const one of mexican) {
      const slide = slideOf(claim('corridor', one.id), english);
      const fabId = built.reach[built.atlas.regions.indexOf(one)]?.fab?.id;
      const [fab] = projectTargets(built.atlas.projects.filter(({ id }) => id === fabId));
      if (fab === undefined) continue;
      const hours = mexican.flatMap((other) => {
        const route = findRoute(built.graph, regionPlace(other), fab.place, { by: 'hours' });
        return typeof route === 'string' ? [] : [{ id: other.id, hours: route.hours }];
      });
      const own = hours.find(({ id }) => id === one.id)?.hours ?? Number.NaN;
      const isFirst = hours.every((other) => other.hours >= own);
      expect(slide.body.includes('No other region of Mexico'), one.id).toBe(isFirst);
      if (isFirst) firsts += 1;
    }
    expect(firsts).toBeGreaterThan(0);
  });

  it('says that an hour at the crossing changes no rank where it changes none', () => {
    const slide = slideOf(claim('better'), english);
    const before = factOf(english, 'rank:MX-SON')?.text;
    const after = factOf(english, 'better:MX-SON')?.text;
    expect(slide.headline.includes('not its rank')).toBe(before === after);
  });

  it('says the same of minutes whether a plan gives them or the assumptions do', () => {
    const worldOf = (scenario: Scenario): StoryWorld => {
      const { assumptions, profile, plan, year } = scenario;
      const input = { atlas: built.atlas, assumptions, profile, border: { plan, year } };
      const computed = computeCorridorCriteria(input);
      const ranking = rankScenario({ atlas: built.atlas, scenario, computed });
      return { ...english, scenario, ranking, graph: graphOf(input), reach: solveCorridors(input) };
    };
    const { scenario } = built;
    let moved = 0;
    for (const { id, country } of built.atlas.regions) {
      const crossingId = country === 'MX' ? betterCrossing(english, id)?.crossingId : undefined;
      if (crossingId === undefined) continue;
      const crossingMinutesAt = { ...scenario.assumptions.crossingMinutesAt, [crossingId]: 110 };
      const assumed = worldOf({ ...scenario, assumptions: { ...scenario.assumptions, crossingMinutesAt } });
      const planned = worldOf({ ...scenario, plan: [{ crossingId, year: scenario.year, minutes: 110 }] });
      const better = betterCrossing(planned, id);
      expect(better, id).toEqual(betterCrossing(assumed, id));
      if (better?.rankBefore !== better?.rankAfter) moved += 1;
    }
    expect(moved).toBeGreaterThan(0);
  });

  it('follows the data: with a doubled crossing time the hours of the headline grow by as much', () => {
    const scenario = built.scenario;
    const slower = { ...scenario, assumptions: { ...scenario.assumptions, crossingMinutes: 600 } };
    const input = { atlas: built.atlas, assumptions: slower.assumptions, profile: slower.profile };
    const world = { ...english, scenario: slower, graph: graphOf(input), reach: solveCorridors(input) };
    expect(slideOf(claim('corridor'), english).headline).not.toBe(slideOf(claim('corridor'), world).headline);
  });

  it('says so when the data no longer bear it', () => {
    const slide = slideOf(claim('place'), { ...english, ranking: [] });
    expect(slide.headline).toContain('too little data');
    const gone = slideOf(claim('corridor'), { ...english, reach: [] });
    expect(gone.fault).toBe('unsupported');
    expect(gone.headline).toBe('The data no longer bear this claim');
  });
});

describe('words of a person', () => {
  const typed = (headline: string): Scene => ({
    ...plain(built.scenario),
    words: { type: 'own', byLanguage: { en: { headline, body: '', notes: '' } } },
  });

  it('hold live figures, each with its source', () => {
    const slide = slideOf(typed('Trucks at Nogales: {trucks:poe-2604}'), english);
    expect(slide.headline).toBe('Trucks at Nogales: 404,588');
    expect(slide.sources).toEqual([{ type: 'source', sourceId: 'te8c71e50', year: 2024 }]);
    expect(slide.facts.map(({ text }) => text)).toEqual(['404,588']);
  });

  it('show a dash for a figure that there is none of, and say so', () => {
    for (const id of ['rank:MX-XXX', 'nothing:MX-SON', 'constructor:MX-SON', 'figure:MX-SON:none']) {
      const slide = slideOf(typed(`Here: {${id}}`), english);
      expect([slide.headline, slide.fault], id).toEqual(['Here: –', 'unknown']);
    }
  });

  it('made from a ready-made scene read the same, and stay live', () => {
    for (const scene of told(english)) {
      const words = editableWords(scene, english);
      const copy: Scene = { ...scene, words: { type: 'own', byLanguage: { en: words } } };
      const [before, after] = [slideOf(scene, english), slideOf(copy, english)];
      expect([after.headline, after.body]).toEqual([before.headline, before.body]);
    }
    expect(editableWords(claim('place'), english).headline).toContain('{rank:MX-SON}');
  });
});

describe('a first story', () => {
  it.each(AUDIENCES)(
    'for a %s has five to eight scenes that the data bear, for every region',
    (audience) => {
      for (const { id } of built.atlas.regions) {
        const story = firstStory(id, audience, english);
        expect(story.length, id).toBeLessThanOrEqual(8);
        const few = built.reach[built.atlas.regions.findIndex((one) => one.id === id)]?.fab === undefined;
        expect(story.length, id).toBeGreaterThanOrEqual(few ? 3 : 5);
        for (const scene of story) expect(slideOf(scene, english).fault, id).toBe('none');
      }
    },
    60_000,
  );
});
