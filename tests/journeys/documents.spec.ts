import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { axeOf, expect, open, row, test } from './fixtures';

/** What the headless engine writes for the same choice. */
function headless(...words: readonly string[]): Buffer {
  const out = join(mkdtempSync(join(tmpdir(), 'corredor-')), 'out');
  execFileSync(process.execPath, ['src/cli/corredor.mjs', 'export', '--out', out, ...words]);
  return readFileSync(out);
}

/** Ids of the first regions of the ranking that the headless engine gives. */
function leading(count: number): readonly string[] {
  const csv = headless('--format', 'csv', '--layer', 'ranking').toString('utf8').trim().split('\r\n');
  const at = csv[0]?.split(',').indexOf('id') ?? -1;
  return csv.slice(1, count + 1).map((line) => line.split(',')[at] ?? '');
}

async function made(page: Page): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Make and save' }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test('a brief from the dossier is the file that the headless engine writes', async ({ page, guard }) => {
  await open(page);
  expect(guard.requests.filter((path) => /pdf/.test(path))).toEqual([]);
  await row(page, 'Sonora').click();
  await page.getByRole('button', { name: 'PDF of Sonora' }).click();
  const dialog = page.getByRole('dialog', { name: 'Documents' });
  await expect(dialog.getByRole('combobox', { name: /^Region/ })).toHaveValue('MX-SON');
  await dialog.getByRole('radio', { name: 'Español' }).check();
  await dialog.getByRole('radio', { name: 'A4' }).check();
  const { name, bytes } = await made(page);
  expect(name).toBe('corredor-region-mx-son-es.pdf');
  const words = ['--format', 'pdf', '--document', 'region', '--region', 'MX-SON', '--lang', 'es', '--paper', 'a4'];
  expect(bytes.equals(headless(...words))).toBe(true);
  await expect(dialog.getByRole('status').first()).toContainText('corredor-region-mx-son-es.pdf');
});

test('key, table for Excel and a dialog without faults', async ({ page }) => {
  await open(page);
  await page.keyboard.press('d');
  const dialog = page.getByRole('dialog', { name: 'Documents' });
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'Your name on it' }).click();
  // The button turns dark once every file is here; half way there its words are pale on pale.
  await expect(dialog.getByRole('button', { name: 'Make and save' })).toBeEnabled();
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
  const { violations } = await axeOf(page).include('[role="dialog"]').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await dialog.getByRole('radio', { name: 'CSV' }).check();
  await dialog.getByRole('combobox', { name: /^Table/ }).selectOption('crossings');
  const { bytes } = await made(page);
  expect(bytes.equals(headless('--format', 'csv', '--layer', 'crossings', '--bom'))).toBe(true);
});

test('regions and sites side by side are the PDF and slides that the headless engine writes', async ({ page }) => {
  await page.goto('/#v=1&view=compare&cmp=MX-SON&cmps=town:4004898,park:mx-son-fopin-beta');
  await page.getByRole('button', { name: 'PDF of Comparison' }).click();
  const dialog = page.getByRole('dialog', { name: 'Documents' });
  const { name, bytes } = await made(page);
  expect(name).toBe('corredor-comparison-en.pdf');
  const places = ['--region', 'MX-SON', '--site', 'town:4004898,park:mx-son-fopin-beta'];
  expect(bytes.equals(headless('--format', 'pdf', '--document', 'comparison', ...places))).toBe(true);
  await dialog.getByRole('radio', { name: 'Slides' }).check();
  const slides = await made(page);
  expect(slides.bytes.equals(headless('--format', 'pptx', ...places))).toBe(true);
});

test('full report, slides and workbook are the bytes that the headless engine writes', async ({ page }) => {
  await open(page, { map: false });
  await page.locator('html[data-keys]').waitFor();
  await page.keyboard.press('d');
  const dialog = page.getByRole('dialog', { name: 'Documents' });
  await dialog.getByRole('radio', { name: 'Français' }).check();
  // The longest document: a stack or a worker that is too small shows here.
  const { bytes: full } = await made(page);
  expect(full.equals(headless('--format', 'pdf', '--document', 'full', '--lang', 'fr'))).toBe(true);
  for (const [name, format] of [
    ['Slides', 'pptx'],
    ['Workbook', 'xlsx'],
  ] as const) {
    await dialog.getByRole('radio', { name }).check();
    const { bytes } = await made(page);
    // The dialog offers the first three of the ranking where none is compared.
    const compared = format === 'pptx' ? ['--region', leading(3).join(',')] : [];
    expect(bytes.equals(headless('--format', format, '--lang', 'fr', ...compared)), format).toBe(true);
  }
});

test('a story is saved as slides and as a hand-out, the bytes that the headless engine writes', async ({ page }) => {
  test.setTimeout(180_000);
  await open(page, { map: false });
  await page.locator('html[data-keys]').waitFor();
  await page.keyboard.press('d');
  const dialog = page.getByRole('dialog', { name: 'Documents' });
  await dialog.getByRole('combobox', { name: /^Document/ }).selectOption('story');
  await expect(dialog.getByText(/The story has no scenes yet/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Make and save' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await page.getByRole('button', { name: /^Why Sonora/ }).click();
  await page.getByRole('button', { name: 'Slides (PPTX)' }).click();
  await expect(dialog.getByRole('combobox', { name: /^Document/ })).toHaveValue('story');
  await dialog.getByRole('radio', { name: 'Español' }).check();
  const slides = await made(page);
  expect(slides.name).toBe('corredor-story-es.pptx');
  await dialog.getByRole('radio', { name: 'PDF' }).check();
  const pages = await made(page);
  expect(pages.name).toBe('corredor-story-es.pdf');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'What can be done with this scenario' }).click();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Save to a file' }).click(),
  ]);
  const of = ['--scenario', await saved.path(), '--document', 'story', '--lang', 'es'];
  expect(slides.bytes.equals(headless(...of, '--format', 'pptx'))).toBe(true);
  expect(pages.bytes.equals(headless(...of, '--format', 'pdf'))).toBe(true);
});
