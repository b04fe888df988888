import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { contrast, LEAST_CONTRAST, readableAccent } from '../../src/exports/pptx/brand';
import { makeSlides, slides } from '../../src/exports/pptx/slides';
import { scoredFigures } from '../../src/exports/scoredFigures';
import { LANGUAGES } from '../../src/model/geo';
import { converted, hasOffice } from './office';
import { ORDER, studyOf, world } from './world';

const compared = ['MX-SON', 'MX-JAL', 'MX-BCN'].flatMap((id) =>
  world.atlas.regions.filter((region) => region.id === id).map((region) => region.id),
);

const partsOf = (bytes: Uint8Array) =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, path.endsWith('.xml') ? strFromU8(part) : '']));
const slidesIn = (parts: ReadonlyMap<string, string>) =>
  [...parts.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
const wordsOf = (xml = '') => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, word]) => word ?? '');

describe('the slides', () => {
  it('are the same bytes for the same study, small and quick enough for a boardroom', async () => {
    const study = await studyOf({ compared });
    const first = await slides.make(study, ORDER);
    expect(await slides.make(study, ORDER)).toEqual(first);
    expect(first.length).toBeLessThan(3_000_000);
  });

  it('carry charts that can be edited, each with its numbers in a workbook', async () => {
    const parts = partsOf(await slides.make(await studyOf({ compared }), ORDER));
    const charts = [...parts.keys()].filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path));
    // The ranking, the comparison, three regions and the crossings.
    expect(charts).toHaveLength(6);
    expect([...parts.keys()].filter((path) => path.startsWith('ppt/embeddings/'))).toHaveLength(6);
    const kinds = charts.map((path) => /<c:(bar|line)Chart>/.exec(parts.get(path) ?? '')?.[1]);
    expect(kinds.toSorted()).toEqual(['bar', 'bar', 'bar', 'bar', 'bar', 'line']);
    expect(charts.map((path) => parts.get(path)).join('')).not.toContain('<c:v></c:v>');
  });

  it.each(LANGUAGES)(
    'name a source with its year for every figure, and have notes for the speaker (%s)',
    async (language) => {
      const study = await studyOf({ compared }, language);
      const parts = partsOf(await slides.make(study, ORDER));
      const all = slidesIn(parts).flatMap((path) => wordsOf(parts.get(path)));
      // The numbered list at the end, `7  OECD: ..., 2020; ...`
      const listed = new Map(
        all.flatMap((word) => (/^\d+ {2}\S/.test(word) ? [[Number.parseInt(word, 10), word]] : [])),
      );
      expect([...listed.keys()].sort((a, b) => a - b)).toEqual(
        Array.from({ length: listed.size }, (_, index) => index + 1),
      );
      for (const line of listed.values()) expect(line).toMatch(/, (19|20)\d\d/);
      const figures = scoredFigures(study).filter(({ regionId }) => compared.includes(regionId));
      for (const { figure } of figures) {
        const source = study.extras.sources.find(({ id }) => id === figure.sourceId);
        const start = (source?.publisher ?? source?.title ?? figure.sourceId).replaceAll('&', '&amp;').slice(0, 30);
        const found = [...listed.values()].some((line) => line.includes(start) && line.includes(`, ${figure.year}`));
        expect(found, `${start} ${figure.year}`).toBe(true);
      }
      const notes = [...parts.keys()].filter((path) => /^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(path));
      expect(notes).toHaveLength(slidesIn(parts).length);
      for (const path of notes) expect(wordsOf(parts.get(path)).join(' ').length, path).toBeGreaterThan(20);
    },
  );

  it('give each figure on a region its number at the foot of the same slide', async () => {
    const study = await studyOf({ compared });
    const parts = partsOf(await slides.make(study, ORDER));
    for (const path of ['ppt/slides/slide4.xml', 'ppt/slides/slide5.xml', 'ppt/slides/slide6.xml']) {
      const words = wordsOf(parts.get(path));
      const figures = words.flatMap((word, index) => (/ · (19|20)\d\d$/.test(word) ? [words[index + 1] ?? ''] : []));
      expect(figures).toHaveLength(6);
      const foot = words.find((word) => /^\d+ .+, \d{4} {3}·/.test(word)) ?? '';
      for (const number of figures) expect(` ${foot}`, path).toMatch(new RegExp(`(^| )${number} \\S`));
    }
  });

  it('take a name, a colour that can be read and a logo', async () => {
    const pixel = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
    const brand = { name: 'Sonora Invest & Co', accent: '#ffdd00', logo: { bytes: pixel, type: 'image/png' as const } };
    const parts = partsOf(await makeSlides(await studyOf({ compared }), brand));
    expect(wordsOf(parts.get('ppt/slides/slide1.xml'))).toContain('Sonora Invest &amp; Co');
    expect([...parts.keys()].filter((path) => path.startsWith('ppt/media/'))).toHaveLength(1);
    expect([...parts.values()].join('')).not.toContain('FFDD00');
  });

  it('survive a scenario that ranks nobody', async () => {
    const parts = partsOf(await slides.make(await studyOf({ countries: [] }), ORDER));
    expect(wordsOf(parts.get('ppt/slides/slide2.xml'))).toContain('No region has a rank under this scenario');
  });
});

describe('the contrast of an accent', () => {
  it('is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
    // The grey of the standard's own example: the lightest that passes on white.
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrast('#ffffff', '#777777')).toBeCloseTo(4.48, 2);
  });

  it('is mended by darkening where it is too low, and left alone where it is not', () => {
    expect(readableAccent('#b8481a')).toEqual({ colour: '#b8481a', isChanged: false });
    for (const accent of ['#ffdd00', '#ffffff', '#00ffcc']) {
      const { colour, isChanged } = readableAccent(accent);
      expect(isChanged).toBe(true);
      expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    }
  });
});

describe.skipIf(!hasOffice)('the slides in LibreOffice', () => {
  it('open in three languages with every title and accent', async () => {
    const made = new Map<string, Uint8Array>();
    for (const language of LANGUAGES)
      made.set(language, await slides.make(await studyOf({ compared }, language), ORDER));
    const pdfs = converted(made, 'pptx', 'pdf');
    for (const language of LANGUAGES) {
      const file = join(mkdtempSync(join(tmpdir(), 'corredor-pdf-')), 'slides.pdf');
      writeFileSync(file, pdfs.get(language) ?? new Uint8Array());
      const { stdout } = spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
      const words = {
        en: 'Trucks into the United States',
        es: 'Camiones hacia Estados Unidos',
        fr: 'Camions vers les États-Unis',
      };
      expect(stdout).toContain(words[language]);
      expect(stdout).toContain(language === 'fr' ? 'Basse-Californie' : 'Baja California');
      expect(stdout.split('\f').length - 1).toBe(slidesIn(partsOf(made.get(language) ?? new Uint8Array())).length);
    }
  }, 240_000);
});

describe('slides of sites', () => {
  const text = { lng: -110.9, lat: 31.3, kind: 'town' as const, regionId: 'MX-SON' };
  const measured = {
    fabHours: 5,
    portHours: 0.5,
    airHours: 3,
    neighbours: 4,
    coverage: 1,
    measures: { people30: 300_000 },
  };
  const row = { ...text, ...measured, id: 'town:1', name: 'Puerta', score: 61.26, rank: 7 };
  const unranked = { ...text, ...measured, id: 'park:2', name: 'Parque', score: 60 };

  it('stand beside regions, each with its rank among sites and the points of its measures', async () => {
    const study = await studyOf({ sites: { ...(await studyOf()).scenario.sites, weights: { people30: 40 } } });
    const rows = [row, { ...unranked, rank: undefined }].map(({ rank, ...rest }) => (rank ? { ...rest, rank } : rest));
    const parts = partsOf(
      await slides.make(study, { ...ORDER, regionIds: compared.slice(0, 1), sites: { rows, ranked: 3961 } }),
    );
    const words = slidesIn(parts).flatMap((path) => wordsOf(parts.get(path)));
    expect(words).toContain('How Sonora, Puerta, and Parque compare');
    expect(words).toContain('Puerta, Sonora: 61.3 of 100, rank 7 of 3,961 sites');
    expect(words).toContain('Parque, Sonora: 60 of 100, not ranked');
    expect(words).toContain('Hours by truck from Puerta');
    const charts = [...parts].filter(([path]) => /^ppt\/charts\/chart\d+\.xml$/.test(path)).map(([, xml]) => xml);
    expect(charts.filter((xml) => xml.includes('People within 30 minutes'))).toHaveLength(2);
  });
});
