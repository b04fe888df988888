import { beforeAll, describe, expect, it } from 'vitest';
import { computeCorridorCriteria } from '../../../src/corridors/computed';
import { parseParks } from '../../../src/data/parse/parks';
import { parseSites } from '../../../src/data/parse/sites';
import { type DocumentEvent, doDocumentJob } from '../../../src/exports/job';
import { NO_SITES, type OrderedSites, plainOrder } from '../../../src/exports/order';
import type { Report, Section } from '../../../src/exports/report/model';
import { reportOf } from '../../../src/exports/report/report';
import { measureSites, type SiteWorld, siteList } from '../../../src/exports/sites/siteList';
import { measuredWorld, pictureOf } from '../../../src/exports/sites/sitePicture';
import type { Study } from '../../../src/exports/study';
import { LANGUAGES, type Language } from '../../../src/model/geo';
import type { SiteRow } from '../../../src/model/sitePicture';
import { DEFAULT_UNITS } from '../../../src/model/units';
import { prepareScoring } from '../../../src/scoring/prepare';
import { effectiveWeights } from '../../../src/scoring/profile';
import { scoreSites, sitePartsOf } from '../../../src/scoring/sites';
import { built } from '../../data/files';
import { untraced } from '../report/walk';
import { builtStudy, readBytes, regionsNamed } from '../studies';

const WINDOW = { west: -170, south: 14, east: -52, north: 72 };
const IDS = ['town:4004898', 'town:4004886', 'park:mx-son-fopin-beta'];

let studies: ReadonlyMap<Language, Study>;
let world: SiteWorld;
let sites: OrderedSites;

beforeAll(async () => {
  studies = new Map(
    await Promise.all(LANGUAGES.map(async (language) => [language, await builtStudy(language)] as const)),
  );
  world = worldOf(study());
  sites = ordered(study(), IDS);
});

const study = (language: Language = 'en'): Study => {
  const found = studies.get(language);
  if (found === undefined) throw new Error(`expected ${language}, got none`);
  return found;
};

function worldOf({ atlas, scenario }: Study): SiteWorld {
  const { assumptions, profile, plan, year, values } = scenario;
  const data = parseSites(built('sites'), 'sites.json');
  const parks = parseParks(built('parks'), 'parks.json');
  const base = { atlas, assumptions, fabs: profile.fabs, border: { plan, year }, values };
  return { ...base, data, parks, kinds: ['town'], own: [] };
}

const partsOf = ({ scenario, atlas }: Study) => sitePartsOf(scenario, effectiveWeights(scenario, atlas.criteria));

function ordered(of: Study, ids: readonly string[]): OrderedSites {
  const wanted = { chosen: '', compared: ids, window: WINDOW, isTabled: false };
  const { compared, ranked } = pictureOf(measuredWorld(world), { parts: partsOf(of), wanted });
  return { rows: compared, ranked };
}

const tableOf = (report: Report, title: string): Extract<Section, { type: 'table' }> => {
  const found = report.sections.find((section) => section.type === 'table' && section.title.words === title);
  if (found?.type !== 'table') throw new Error(`expected the table ${title}, got none`);
  return found;
};
const wordsOf = (cell: unknown): string => {
  if (typeof cell !== 'object' || cell === null) return '';
  return String(Reflect.get(cell, 'text') ?? Reflect.get(cell, 'words') ?? Reflect.get(cell, 'name') ?? '–');
};
const rowOf = (report: Report, title: string, label: string): readonly string[] => {
  const row = tableOf(report, title).rows.find(({ cells }) => wordsOf(cells[0]) === label);
  return (row?.cells ?? []).slice(1).map(wordsOf);
};

describe.each(LANGUAGES)('a comparison with sites in %s', (language) => {
  it('has a source and year for every number', () => {
    const of = study(language);
    for (const regionIds of [[], regionsNamed(of, 'MX-SON', 'US-AZ')]) {
      const report = reportOf(of, { document: 'comparison', regionIds, sites });
      expect(untraced(report)).toEqual([]);
      const notes = report.footnotes.map(({ number }) => number);
      expect(notes).toEqual(notes.map((_, index) => index + 1));
    }
  });
});

describe('a comparison with sites', () => {
  it('prints the score and rank that counting all towns one by one gives', () => {
    const of = study();
    const { atlas, scenario } = of;
    const { assumptions, profile, plan, year } = scenario;
    const prepared = prepareScoring(
      atlas,
      computeCorridorCriteria({ atlas, assumptions, profile, border: { plan, year } }),
    );
    const list = siteList(world);
    const { scores, ranked } = scoreSites(
      measureSites(world, list, () => undefined),
      prepared,
      partsOf(of),
    );
    const own = scores[list.placeOf('town:4004886') ?? -1] ?? Number.NaN;
    const better = [...scores].filter((score, index) => ranked[index] === 1 && score > own).length;
    const all = ranked.filter((one) => one === 1).length;
    const report = reportOf(of, { document: 'comparison', regionIds: regionsNamed(of, 'MX-SON'), sites });
    expect(rowOf(report, 'Score and rank', 'Score')[2]).toBe(of.text.number(own));
    expect(rowOf(report, 'Score and rank', 'Rank').slice(2)).toEqual([
      `${of.text.number(better + 1)} of ${of.text.number(all)}`,
      '–',
    ]);
    // Of a site no rank is drawn.
    expect(rowOf(report, 'Score and rank', 'Likely').slice(1)).toEqual(['–', '–', '–']);
    expect(rowOf(report, 'Score and rank', 'Likely')[0]).toMatch(/^\d+ to \d+$/);
  });

  it('says of a site with the hours and neighbours of its region what it says of the region', () => {
    const of = study();
    const region = of.atlas.regions.find(({ id }) => id === 'MX-SON');
    const score = of.ranking.find(({ regionId }) => regionId === 'MX-SON');
    if (region === undefined || score === undefined) throw new Error('expected Sonora');
    const rawOf = (computed: string): number | undefined => {
      const criterion = of.prepared.criteria.find(({ readings }) =>
        readings.some(({ measure }) => measure.type === 'computed' && measure.computedId === computed),
      );
      return criterion && score.raw[criterion.id];
    };
    const [lng, lat] = region.referenceCity.at;
    const twin: SiteRow = {
      ...{ id: 'own:twin:0', kind: 'own', name: 'Twin', lng, lat, regionId: region.id, measures: {} },
      ...{ score: score.score ?? 0, coverage: score.coverage },
      ...{ fabHours: rawOf('hours_nearest_fab') ?? 0, portHours: rawOf('hours_best_land_port') ?? 0 },
      ...{ airHours: rawOf('hours_air_cargo') ?? 0, neighbours: rawOf('chip_neighbours') ?? 0 },
    };
    const regionIds = regionsNamed(of, 'MX-SON');
    const report = reportOf(of, { document: 'comparison', regionIds, sites: { rows: [twin], ranked: 1 } });
    const [first, second] = report.sections.flatMap((section) =>
      section.type === 'groups' ? section.rows.map(({ cells }) => cells) : [],
    )[0] ?? [undefined, undefined];
    expect(second).toEqual(first);
    for (const title of ['Figures behind the criteria', 'Road to the nearest fab']) {
      for (const { cells } of tableOf(report, title).rows) expect(cells[2]).toEqual(cells[1]);
    }
  });

  it('finds room for names as long as people give them', async () => {
    const of = study();
    const rows = Array.from({ length: 6 }, (_, index): SiteRow => {
      const [row] = sites.rows;
      if (row === undefined) throw new Error('expected a site');
      const name = index % 2 === 0 ? `Parcela ${'número '.repeat(12)}${index}` : `L${'o'.repeat(90)}ng${index}`;
      return { ...row, id: `own:d-1:${index}`, kind: 'own', name };
    });
    const { makePdf } = await pdfOf();
    expect((await makePdf(of, { rows, ranked: 6 })).length).toBeGreaterThan(10_000);
  });

  it('is the same file from the page and from the command line', async () => {
    const of = study();
    const { makePdf } = await pdfOf();
    const events: DocumentEvent[] = [];
    const { read: _, ...order } = plainOrder(readBytes);
    const job = {
      ...({ format: 'pdf', atlas: of.atlas, extras: of.extras, scenario: of.scenario, language: 'en' } as const),
      ...({ units: DEFAULT_UNITS, madeOn: of.madeOn, base: '' } as const),
      order: { ...order, document: 'comparison', sites } as const,
    };
    // As the worker of the sites and the one of the documents hand it on.
    await doDocumentJob(structuredClone(job), readBytes, (event) => events.push(event));
    const last = events.at(-1);
    expect(last?.type === 'done' && last.bytes).toEqual(await makePdf(of, sites));
  });

  it('asks for two places at least and six at most', () => {
    const of = study();
    const made = (rows: readonly SiteRow[], names: readonly string[] = []) =>
      reportOf(of, { document: 'comparison', regionIds: regionsNamed(of, ...names), sites: { rows, ranked: 1 } });
    expect(() => made(sites.rows.slice(0, 1))).toThrow('2 to 6 regions and sites');
    expect(() => made(sites.rows, ['MX-SON', 'MX-JAL', 'CA-QC', 'US-AZ'])).toThrow('2 to 6 regions and sites');
    expect(() => reportOf(of, { document: 'comparison', regionIds: [], sites: NO_SITES })).toThrow('2 to 6');
    expect(made(sites.rows.slice(0, 1), ['MX-SON']).title.name).toBe('Sonora, Hermosillo');
  });
});

async function pdfOf() {
  const { FORMATS } = await import('../../../src/exports/formatTable');
  const format = await FORMATS.pdf();
  const makePdf = (of: Study, rows: OrderedSites) =>
    format.make(of, { ...plainOrder(readBytes), document: 'comparison', sites: rows });
  return { makePdf };
}
