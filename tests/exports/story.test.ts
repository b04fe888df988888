import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/exports/formatTable';
import { type DocumentEvent, doDocumentJob } from '../../src/exports/job';
import { readBase, readRegions } from '../../src/exports/outlines';
import { layPages } from '../../src/exports/pdf/pages';
import { type Faces, loadFaces, OverflowError } from '../../src/exports/pdf/type';
import { linesOf } from '../../src/exports/pptx/story/fitText';
import { makeStorySlides } from '../../src/exports/pptx/story/storySlides';
import { reportOf } from '../../src/exports/report/report';
import { toldScenes, worldFor } from '../../src/exports/story/told';
import type { Study } from '../../src/exports/study';
import { LANGUAGES } from '../../src/model/geo';
import { AUDIENCES } from '../../src/model/story';
import { DEFAULT_UNITS } from '../../src/model/units';
import { firstStory, READY_STORIES } from '../../src/views/story/readyMade';
import { corredor } from '../cli/corredor';
import { converted, hasOffice } from './office';
import { untraced } from './report/walk';
import { storyStudy, withStory } from './stories';
import { builtStudy, order, readBytes } from './studies';

const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0;
/** A run of all regions is long: a plain run takes every seventh, `STORIES=all` takes them all. */
const STEP = process.env.STORIES === 'all' ? 1 : 7;

let faces: Faces;
beforeAll(async () => {
  faces = await loadFaces(readBytes);
});

const partsOf = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes)).flatMap(([path, part]): readonly (readonly [string, string])[] =>
    path.endsWith('.xml') ? [[path, strFromU8(part)]] : [],
  );
const slidesOf = (bytes: Uint8Array): readonly string[] =>
  partsOf(bytes)
    .flatMap(([path, xml]) => {
      const number = /^ppt\/slides\/slide(\d+)\.xml$/.exec(path)?.[1];
      return number === undefined ? [] : [{ number: Number(number), xml }];
    })
    .toSorted((a, b) => a.number - b.number)
    .map(({ xml }) => xml);
const plain = (words: string): string =>
  words
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ');
const wordsOf = (xml: string): string =>
  plain([...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, word]) => word ?? '').join(' '));

function pdfText(bytes: Uint8Array, ...more: readonly string[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'corredor-')), 'story.pdf');
  writeFileSync(file, bytes);
  return spawnSync('pdftotext', [...more, file, '-'], { encoding: 'utf8' }).stdout;
}

const make = async (study: Study, format: 'pdf' | 'pptx', change: Parameters<typeof order>[0] = {}) =>
  (await FORMATS[format]()).make(study, order({ document: 'story', ...change }));

describe.each(['pdf', 'pptx'] as const)('a story as %s', (format) => {
  it('is the same bytes from the page and from the headless engine', async () => {
    const study = await storyStudy('sonora', 'es');
    const bytes = await make(study, format);
    const { atlas, extras, scenario } = study;
    const { read: _read, ...wanted } = order({ document: 'story' });
    const heard: DocumentEvent[] = [];
    await doDocumentJob(
      structuredClone({
        ...{ format, atlas, extras, scenario, language: 'es' as const, units: DEFAULT_UNITS, madeOn: atlas.edition },
        ...{ order: wanted, base: '' },
      }),
      readBytes,
      (event) => heard.push(event),
    );
    const last = heard.at(-1);
    expect(last?.type === 'done' && Buffer.from(last.bytes).equals(Buffer.from(bytes))).toBe(true);
    const folder = mkdtempSync(join(tmpdir(), 'corredor-'));
    const [file, out] = [join(folder, 'scenario.json'), join(folder, 'story')];
    writeFileSync(file, JSON.stringify(scenario));
    const words = ['--scenario', file, '--format', format, '--document', 'story', '--lang', 'es', '--out', out];
    const run = corredor('export', ...words);
    expect(run.code).toBe(0);
    expect(readFileSync(out).equals(Buffer.from(bytes))).toBe(true);
  });

  it('says what is missing where there is no scene', async () => {
    await expect(make(await builtStudy('en'), format)).rejects.toThrow('story: expected at least one scene, got none');
  });
});

describe.each(LANGUAGES)('the ready-made stories in %s', (language) => {
  it.each(READY_STORIES)('%s: every number of the hand-out has its source, and stands on its page', async (id) => {
    const study = await storyStudy(id, language);
    expect(untraced(reportOf(study, { document: 'story', regionIds: [] }))).toEqual([]);
    if (!hasPoppler) return;
    const pages = pdfText(await make(study, 'pdf'), '-raw')
      .split('\f')
      .map(plain);
    const scenes = toldScenes(study);
    expect(pages.filter((page) => page.trim() !== '')).toHaveLength(scenes.length + 1);
    for (const [index, { slide, focus }] of scenes.entries()) {
      const page = pages[index] ?? '';
      const shown = focus === undefined || focus.type === 'corridor' ? slide.facts : [];
      for (const { text } of [...shown, ...slide.spoken.body.facts]) expect(page).toContain(plain(text));
      for (const word of slide.notes.split(' ')) expect(page).toContain(plain(word));
    }
  });

  it.each(READY_STORIES)('%s: slides hold words, figures, charts, notes and one map each', async (id) => {
    const study = await storyStudy(id, language);
    const bytes = await make(study, 'pptx');
    const scenes = toldScenes(study);
    const slides = slidesOf(bytes).slice(1);
    const notes = new Map(partsOf(bytes));
    for (const [index, { slide, focus }] of scenes.entries()) {
      const xml = slides[index] ?? '';
      const words = wordsOf(xml);
      expect(words).toContain(plain(slide.headline));
      expect(words).toContain(plain(slide.body));
      if (focus === undefined)
        for (const { text, label } of slide.facts) expect(words).toContain(plain(text) && plain(label));
      expect(xml.match(/<p:grpSp>/g)).toHaveLength(1);
      expect(xml).toMatch(/<p:cNvPr id="9001" name="Map" descr="[^"]{5,}"/);
      expect(xml.match(/<a:custGeom>/g)?.length).toBeGreaterThan(2);
      expect(xml).not.toContain('name="map: ');
      const charts = xml.match(/<c:chart /g)?.length ?? 0;
      const tables = xml.match(/<a:tbl>/g)?.length ?? 0;
      expect(charts + tables > 0).toBe(focus !== undefined);
      // Each source that a slide names has its number in the list at the end.
      const note = wordsOf(notes.get(`ppt/notesSlides/notesSlide${index + 2}.xml`) ?? '');
      expect(note).toContain(plain(slide.headline));
      for (const word of slide.notes.split(' ')) expect(note).toContain(plain(word));
    }
    const list = slides.map(wordsOf).join(' ');
    const numbers = scenes.flatMap(({ slide }) => slide.said.flatMap(({ of }) => of));
    for (const part of numbers) {
      if ('part' in part) continue;
      const source = study.extras.sources.find(({ id: known }) => known === part.sourceId);
      expect(list).toContain(plain((source?.publisher ?? source?.title ?? '').slice(0, 20)));
      expect(list).toContain(String(part.year));
    }
  });
});

describe('no words without room', () => {
  it.each(LANGUAGES)(
    'a first story about every region fits its pages and its slides (%s)',
    { timeout: 900_000 },
    async (language) => {
      const study = await builtStudy(language);
      const world = worldFor(study);
      const shapes = { regions: await readRegions(readBytes), base: await readBase(readBytes) };
      const failed: string[] = [];
      for (const [index, { id }] of study.atlas.regions.entries()) {
        if (index % STEP !== 0) continue;
        const audience = AUDIENCES[index % AUDIENCES.length] ?? 'firm';
        const own = withStory(study, firstStory(id, audience, world));
        const report = reportOf(own, { document: 'story', regionIds: [] });
        try {
          layPages({
            ...{ report, faces, shapes: { regions: [], base: [] }, paper: 'letter', label: {}, logo: undefined },
            pageWords: (page, pages) => `${page} / ${pages}`,
          });
        } catch (error) {
          if (!(error instanceof OverflowError)) throw error;
          failed.push(`${id}: ${error.message}`);
        }
        // Outlines say nothing of words: a few of them are enough.
        const read = (path: string) => (path.endsWith('.geojson') ? Promise.resolve(EMPTY) : readBytes(path));
        const bytes = await makeStorySlides(own, order({ document: 'story', read }));
        failed.push(
          ...slidesOf(bytes)
            .slice(1, own.scenario.story.length + 1)
            .flatMap((xml, at) => overfull(xml).map((fault) => `${id} slide ${at + 1}: ${fault}`)),
        );
      }
      expect(shapes.regions.length).toBe(96);
      expect(failed).toEqual([]);
    },
  );

  it.skipIf(!hasOffice || !hasPoppler)(
    'LibreOffice sets no word of the ready-made slides over another',
    { timeout: 300_000 },
    async () => {
      const files = new Map<string, Uint8Array>();
      for (const language of LANGUAGES)
        for (const id of READY_STORIES)
          files.set(`${id}-${language}`, await make(await storyStudy(id, language), 'pptx'));
      const faults = [...converted(files, 'pptx', 'pdf')].flatMap(([name, bytes]) =>
        overlaps(bytes).map((fault) => `${name}: ${fault}`),
      );
      expect(faults).toEqual([]);
    },
  );
});

const EMPTY = new TextEncoder().encode('{"type":"FeatureCollection","features":[]}');
const EMU = 914_400;

/** Boxes of words that are lower than their words are high, by the sizes that the slide itself names. */
function overfull(xml: string): readonly string[] {
  return [...xml.matchAll(/<p:sp>[\s\S]*?<\/p:sp>/g)].flatMap(([shape]) => {
    const [, width, height] = /<a:ext cx="(\d+)" cy="(\d+)"/.exec(shape) ?? [];
    const words = wordsOf(shape);
    const size = Number(/ sz="(\d+)"/.exec(shape)?.[1] ?? 0) / 100;
    if (words === '' || width === undefined || height === undefined || /name="Map"/.test(shape)) return [];
    const face = shape.includes('Georgia') ? 'serif' : 'sans';
    const need = linesOf(words, face, size, Number(width) / EMU).height;
    return need > Number(height) / EMU + 0.06
      ? [`"${words}" needs ${need.toFixed(2)} in, has ${(Number(height) / EMU).toFixed(2)}`]
      : [];
  });
}

interface Word {
  readonly text: string;
  readonly box: readonly number[];
}

/** Words of the left half and of the foot that stand over another, or beyond the page. */
function overlaps(pdf: Uint8Array): readonly string[] {
  return pdfText(pdf, '-bbox')
    .split('<page ')
    .slice(1)
    .flatMap((page, number) => {
      const words = [
        ...page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)/g),
      ].map(([, ...found]): Word => ({ text: found[4] ?? '', box: found.slice(0, 4).map(Number) }));
      return words.flatMap((a, index) =>
        words
          .slice(index + 1)
          .flatMap((b) => (isOver(a.box, b.box) ? [`page ${number + 1}: "${a.text}" over "${b.text}"`] : [])),
      );
    });
}

/** Lines of one text may touch by their ascents: a third of the height is no accident. */
function isOver(
  [ax = 0, ay = 0, aX = 0, aY = 0]: readonly number[],
  [bx = 0, by = 0, bX = 0, bY = 0]: readonly number[],
): boolean {
  const wide = Math.min(aX, bX) - Math.max(ax, bx);
  const high = Math.min(aY, bY) - Math.max(ay, by);
  return wide > 1 && high > 0.45 * Math.min(aY - ay, bY - by);
}
