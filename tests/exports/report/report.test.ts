import { beforeAll, describe, expect, it } from 'vitest';
import { DOCUMENTS } from '../../../src/exports/order';
import { rangesOf } from '../../../src/exports/ranges';
import type { Report, Section } from '../../../src/exports/report/model';
import { reportOf } from '../../../src/exports/report/report';
import { worldFor } from '../../../src/exports/story/told';
import type { Study } from '../../../src/exports/study';
import { LANGUAGES, type Language } from '../../../src/model/geo';
import { readyStory } from '../../../src/views/story/readyMade';
import { withStory } from '../stories';
import { builtStudy, regionsNamed } from '../studies';
import { untraced } from './walk';

let studies: ReadonlyMap<Language, Study>;
beforeAll(async () => {
  studies = new Map(
    await Promise.all(LANGUAGES.map(async (language) => [language, await builtStudy(language)] as const)),
  );
});
const study = (language: Language = 'en'): Study => studies.get(language) ?? fail(language);
const fail = (what: string): never => {
  throw new Error(`expected ${what}, got none`);
};

function made(of: Study, document: (typeof DOCUMENTS)[number]): Report {
  const regionIds = regionsNamed(of, 'MX-SON', 'MX-JAL', 'CA-QC');
  const crossingId = of.atlas.crossings.find(({ id }) => id === 'poe-2608-san-luis-ii')?.id;
  const told = document === 'story' ? withStory(of, readyStory('sonora', worldFor(of))) : of;
  return reportOf(told, { document, regionIds, ...(crossingId && { crossingId }) });
}

const headOf = ({ sections }: Report): Extract<Section, { type: 'head' }> => {
  const [head] = sections;
  return head?.type === 'head' ? head : fail('a head');
};

describe.each(LANGUAGES)('documents in %s', (language) => {
  it.each(DOCUMENTS)('%s: every number has its source and year, or is part of the score', (document) => {
    expect(untraced(made(study(language), document))).toEqual([]);
  });

  it.each(DOCUMENTS)('%s: notes are numbered in the order of use and all of them are listed', (document) => {
    const report = made(study(language), document);
    const used: number[] = [];
    JSON.stringify(report.sections, (key, value: unknown) => {
      if (key === 'notes' && Array.isArray(value)) used.push(...value.filter((note) => typeof note === 'number'));
      return value;
    });
    const listed = report.footnotes.map(({ number }) => number);
    expect(listed).toEqual(listed.map((_, index) => index + 1));
    expect(new Set(used)).toEqual(new Set(listed));
  });
});

it.each(['es', 'fr'] as const)(
  'the full report in %s says licences and periods of its sources in words of its language',
  (language) => {
    const of = study(language);
    const told = made(of, 'full').footnotes.map(({ source }) => source.name);
    const worded = of.extras.sources
      .flatMap(({ licence, period }) => [licence, period])
      .filter((part) => /[a-z]/.test(part ?? ''));
    const used = worded.flatMap(
      (part) => of.extras.notes.get(part ?? '')?.[language] ?? fail(`a translation of ${part}`),
    );
    expect(used.some((words) => told.some((name) => name.includes(words)))).toBe(true);
    for (const part of ['public domain', 'not stated', 'press copy', 'August 2017']) {
      expect(told.filter((name) => name.includes(part))).toEqual([]);
    }
  },
);

describe('a region brief', () => {
  it('says the rank and range that the ranking has', () => {
    const of = study();
    const [id] = regionsNamed(of, 'MX-JAL');
    const own = of.ranking.find(({ regionId }) => regionId === id);
    const range = id && rangesOf(of).get(id);
    const { headline } = headOf(reportOf(of, { document: 'region', regionIds: regionsNamed(of, 'MX-JAL') }));
    expect(headline[1]?.value).toMatchObject({ part: 'rank', text: String(own?.rank) });
    expect(headline[1]?.says.words).toBe(`of 91 regions, likely ${range?.low} to ${range?.high}`);
  });

  it('gives no score to a region with too little data', () => {
    const of = study();
    const thin = of.ranking.find(({ unranked }) => unranked === 'coverage');
    const { headline } = headOf(reportOf(of, { document: 'region', regionIds: thin ? [thin.regionId] : [] }));
    expect(headline.map(({ value }) => value.type)).toEqual(['missing', 'missing']);
  });

  it('marks old, national and derived figures', () => {
    const report = JSON.stringify(made(study(), 'region').sections);
    for (const flag of ['old', 'national', 'derived']) expect(report).toContain(`"${flag}"`);
  });

  it('asks for a region', () => {
    expect(() => reportOf(study(), { document: 'region', regionIds: [] })).toThrow(
      'region: expected the id of a region',
    );
  });
});

describe('a comparison', () => {
  it('takes two to six regions, each once', () => {
    const of = study();
    const ask = (...ids: readonly string[]) =>
      reportOf(of, { document: 'comparison', regionIds: regionsNamed(of, ...ids) });
    expect(() => ask('MX-SON')).toThrow('2 to 6 regions');
    expect(() => ask('MX-SON', 'MX-SON')).toThrow('2 to 6 regions');
    expect(() => ask('MX-SON', 'MX-JAL', 'MX-BCN', 'US-AZ', 'US-TX', 'CA-QC', 'CA-ON')).toThrow('2 to 6 regions');
    expect(ask('MX-SON', 'MX-JAL').title.name).toBe('Sonora, Jalisco');
  });
});

describe('a full report', () => {
  it('lists every ranked region once, and closes each band', () => {
    const of = study();
    const tables = made(of, 'full').sections.flatMap((section) => (section.type === 'table' ? [section] : []));
    const [ranking, unranked] = tables;
    expect(ranking?.rows).toHaveLength(of.ranking.filter(({ rank }) => rank !== undefined).length);
    expect(unranked?.rows).toHaveLength(of.ranking.filter(({ rank }) => rank === undefined).length);
    expect(ranking?.rows.at(-1)?.closes).toBe(true);
  });

  it('names what the scenario changes, and nothing where nothing is changed', async () => {
    const rowsOf = (of: Study) => {
      const found = made(of, 'full').sections.find(
        (section) => section.type === 'table' && section.title.words === 'What this scenario changes',
      );
      return found?.type === 'table' ? found.rows : [];
    };
    expect(rowsOf(study())).toEqual([]);
    const changed = await builtStudy('en', { method: 'weighted_geometric', minCoverage: 0.5 });
    expect(
      rowsOf(changed).map(({ cells }) =>
        cells.map((cell) => ('name' in cell ? cell.name : 'text' in cell ? cell.text : '')),
      ),
    ).toEqual([
      ['Method', 'Geometric mean', 'Weighted sum'],
      ['Data that must be known', '50%', '65%'],
    ]);
  });
});
