import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { type DocumentEvent, type DocumentJob, doDocumentJob } from '../../../src/exports/job';
import type { Order } from '../../../src/exports/order';
import { accentOf, contrastToWhite } from '../../../src/exports/pdf/colours';
import { readFace } from '../../../src/exports/pdf/face';
import { logoSize, logoType } from '../../../src/exports/pdf/logo';
import { format } from '../../../src/exports/pdf/pdf';
import { reportOf } from '../../../src/exports/report/report';
import type { Language } from '../../../src/model/geo';
import { DEFAULT_UNITS } from '../../../src/model/units';
import { corredor } from '../../cli/corredor';
import { builtStudy, order, readBytes, regionsNamed } from '../studies';

const icon = () => readBytes('icons/corredor-192.png');
const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0;

async function brief(language: Language, change: Partial<Order> = {}) {
  const study = await builtStudy(language);
  return {
    study,
    bytes: await format.make(study, order({ document: 'region', regionIds: regionsNamed(study, 'MX-SON'), ...change })),
  };
}

/** The text as pdftotext reads it, its spaces made one. */
function textOf(bytes: Uint8Array): string {
  const file = join(mkdtempSync(join(tmpdir(), 'corredor-')), 'brief.pdf');
  writeFileSync(file, bytes);
  return spawnSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }).stdout.replace(/\s+/g, ' ');
}

describe('a file', () => {
  it('is the same bytes each time, and those of the headless engine and of the worker', async () => {
    const [first, second] = [await brief('es', { paper: 'a4' }), await brief('es', { paper: 'a4' })];
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
    const out = join(mkdtempSync(join(tmpdir(), 'corredor-')), 'brief.pdf');
    const words = ['--format', 'pdf', '--document', 'region', '--region', 'MX-SON', '--lang', 'es', '--paper', 'a4'];
    expect(corredor('export', ...words, '--out', out).code).toBe(0);
    expect(readFileSync(out).equals(Buffer.from(first.bytes))).toBe(true);
    const { atlas, extras, scenario } = first.study;
    const { read: _read, ...wanted } = order({
      document: 'region',
      regionIds: regionsNamed(first.study, 'MX-SON'),
      paper: 'a4',
    });
    const job: DocumentJob = {
      ...{ format: 'pdf', atlas, extras, scenario, language: 'es', units: DEFAULT_UNITS, madeOn: atlas.edition },
      ...{ order: wanted, base: '' },
    };
    const heard: DocumentEvent[] = [];
    await doDocumentJob(structuredClone(job), readBytes, (event) => heard.push(event));
    const last = heard.at(-1);
    expect(last?.type === 'done' && Buffer.from(last.bytes).equals(Buffer.from(first.bytes))).toBe(true);
  });

  it('has a title, a language, tags with headings, bookmarks, and no page too many', async () => {
    const { bytes } = await brief('es');
    const file = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(file.getTitle()).toBe('Sonora: Ficha de la región');
    expect(file.getPageCount()).toBe(1);
    expect(file.catalog.get(PDFName.of('Lang'))?.toString()).toContain('es-MX');
    expect(file.catalog.lookup(PDFName.of('Outlines'), PDFDict).get(PDFName.of('Count'))?.toString()).toBe('6');
    const roles = new Set<string>();
    const visit = (tag: PDFDict): void => {
      roles.add(tag.get(PDFName.of('S'))?.toString() ?? '');
      const children = tag.lookup(PDFName.of('K'));
      if (children instanceof PDFArray) for (let i = 0; i < children.size(); i++) visit(children.lookup(i, PDFDict));
    };
    visit(file.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict));
    for (const role of ['/Document', '/H1', '/H2', '/P', '/Table', '/TR', '/TD', '/Figure', '/Note'])
      expect(roles).toContain(role);
  });

  it('stays under 3 MB and 5 s, also with a map of all regions', async () => {
    const study = await builtStudy('fr');
    const bytes = await format.make(study, order({ document: 'full' }));
    expect(bytes.length).toBeLessThan(3e6);
  });

  it.skipIf(!hasPoppler)('holds every figure and source as text, accents right', async () => {
    const { study, bytes } = await brief('fr');
    const text = textOf(bytes);
    const report = reportOf(study, { document: 'region', regionIds: regionsNamed(study, 'MX-SON') });
    const amounts: string[] = [];
    JSON.stringify(report.sections, (_key, value: unknown) => {
      if (typeof value === 'object' && value !== null && Reflect.get(value, 'type') === 'figure')
        amounts.push(String(Reflect.get(value, 'text')));
      return value;
    });
    for (const amount of new Set(amounts)) expect(text).toContain(amount.replace(/\s+/g, ' '));
    for (const { source } of report.footnotes)
      for (const word of source.name.split(/[\s\-–/]+/)) expect(text).toContain(word);
    expect(text).toContain('Fiche de la région');
  });
});

describe('a white label', () => {
  it('takes the place of the product’s name and mark', async () => {
    const logo = { type: 'png', bytes: await icon() } as const;
    const plain = await brief('en');
    const { bytes } = await brief('en', { label: { name: 'Invest in Sonora', logo, accent: '#7a3e9d' } });
    expect(bytes.length).toBeGreaterThan(plain.bytes.length);
    const file = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(file.getAuthor()).toBe('Invest in Sonora');
  });

  it('prints no accent that can not be read on white, and leaves one that can', () => {
    expect(accentOf({ accent: '#7a3e9d' })).toBe('#7a3e9d');
    for (const accent of ['#ffff00', '#ffffff', '#88ccff'])
      expect(contrastToWhite(accentOf({ accent }))).toBeGreaterThanOrEqual(4.5);
    expect(contrastToWhite('#000000')).toBeCloseTo(21, 5);
    expect(contrastToWhite('#777777')).toBeCloseTo(4.48, 2);
  });

  it('knows a logo by its bytes', async () => {
    const bytes = await icon();
    expect(logoType(bytes)).toBe('png');
    expect(logoSize({ type: 'png', bytes })).toEqual({ width: 192, height: 192 });
    expect(logoType(new TextEncoder().encode('<svg/>'))).toBeUndefined();
    // A JPEG of 7 by 5 dots, as far as the head of its frame.
    const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 0, 5, 0, 7, 1, 0, 0, 0);
    expect(logoSize({ type: 'jpeg', bytes: jpeg })).toEqual({ width: 7, height: 5 });
  });
});

it('a face has the glyphs and widths of its file', async () => {
  const face = readFace(await readBytes('fonts/print-sans.ttf'));
  const wide = (letter: string): number => face.advance(face.glyph(letter.codePointAt(0) ?? 0) ?? 0);
  expect(wide('W')).toBeGreaterThan(wide('i') * 3);
  expect([...'ñÑáéíóúüçœÉàè−≈–·'].filter((letter) => face.glyph(letter.codePointAt(0) ?? 0) === undefined)).toEqual([]);
  expect(face.glyph(0x4e2d)).toBeUndefined();
});
