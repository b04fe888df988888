import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { PDFDocument } from 'pdf-lib';
import { expect, row, test } from './fixtures';

test.use({ serviceWorkers: 'allow' });

const REGIONS = ['Sonora', 'Jalisco', 'Baja California'] as const;
const MOST_CLICKS = 12;
const MOST_BYTES = 3_000_000;
const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0;

test('a boardroom without a network: slides and PDF of three regions in Spanish', async ({ page, context, guard }) => {
  await test.step('was here once, with a network', async () => {
    await page.goto('/');
    await expect(row(page, 'Coahuila')).toBeVisible();
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await page.reload();
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  });
  await context.setOffline(true);
  await page.reload();
  guard.requests.length = 0;
  await expect(page.locator('html[data-keys]')).toBeAttached();

  let clicks = 0;
  const click = async (what: Locator): Promise<void> => {
    await what.click();
    clicks += 1;
  };

  await test.step('chooses the weights of the model of an ATP plant', async () => {
    await page.getByRole('combobox', { name: 'Weights to start from' }).selectOption('quality_first');
    // By hand it is one click on the list and one on the line in it.
    clicks += 2;
  });
  await test.step('puts three regions side by side', async () => {
    await click(page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: /Compare/ }));
    const box = page.getByRole('combobox', { name: 'Add a region or site' });
    await click(box);
    for (const name of REGIONS) {
      await box.pressSequentially(name.slice(0, 6));
      await click(page.getByRole('option', { name: new RegExp(`\\b${name} (Mexico|United States|Canada)$`) }));
    }
    // The list stays open for the next region.
    await page.keyboard.press('Escape');
  });
  await click(page.getByRole('button', { name: 'PDF of Comparison' }));
  const dialog = page.getByRole('dialog', { name: 'Documents' });
  await click(dialog.getByRole('radio', { name: 'Español' }));
  const make = dialog.getByRole('button', { name: 'Make and save' });
  const pdf = await test.step('makes the PDF', () => made(page, () => click(make)));
  await click(dialog.getByRole('radio', { name: 'Slides' }));
  const slides = await test.step('makes the slides', () => made(page, () => click(make)));

  expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);
  for (const { name, bytes, ms } of [pdf, slides]) {
    expect(bytes.length).toBeLessThan(MOST_BYTES);
    test.info().annotations.push({ type: name, description: `${bytes.length} bytes in ${ms} ms, ${clicks} clicks` });
    console.log(`${name}: ${bytes.length} bytes in ${ms} ms; ${clicks} clicks in all`);
  }
  expect(pdf.name).toBe('corredor-comparison-es.pdf');
  expect(slides.name).toBe('corredor-slides-es.pptx');
  await expectPdf(pdf.bytes);
  expectSlides(slides.bytes);
});

/** A file as it is saved, and how long that took from the click on. */
async function made(page: Page, start: () => Promise<void>) {
  const from = Date.now();
  const [download] = await Promise.all([page.waitForEvent('download'), start()]);
  const bytes = readFileSync(await download.path());
  return { name: download.suggestedFilename(), bytes, ms: Date.now() - from };
}

async function expectPdf(bytes: Buffer): Promise<void> {
  const document = await PDFDocument.load(bytes);
  expect(document.getPageCount()).toBeGreaterThan(0);
  expect(document.getTitle()).toContain('Sonora');
  if (!hasPoppler) return;
  const { stdout } = spawnSync('pdftotext', ['-raw', '-', '-'], { input: bytes, encoding: 'utf8' });
  for (const name of REGIONS) expect(stdout).toContain(name);
  expect(stdout).toMatch(/Operación|Costo de operación/);
  expect(stdout).toContain('Primero la calidad');
  expect(stdout).toMatch(/INEGI.*(19|20)\d\d/);
}

/** Words of the slides, and charts that are drawn by the program that opens them. */
function expectSlides(bytes: Buffer): void {
  const parts = Object.entries(unzipSync(bytes));
  const words = parts
    .filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    .flatMap(([, part]) => [...strFromU8(part).matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, word]) => word))
    .join('\n');
  for (const name of REGIONS) expect(words).toContain(name);
  expect(words).toContain('Camiones hacia Estados Unidos');
  const charts = parts.filter(([path]) => /^ppt\/charts\/chart\d+\.xml$/.test(path));
  expect(charts.length).toBeGreaterThanOrEqual(REGIONS.length);
  for (const [, part] of charts) expect(strFromU8(part)).toMatch(/<c:(bar|line)Chart>/);
}
