import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, open, test } from './fixtures';

async function saved(page: Page, name: string | RegExp): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Width and height of a PNG, from its header. */
function sizeOf(png: Buffer): readonly [number, number] {
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/** How many colours a picture has, in the middle third of its width. */
function coloursIn(page: Page, png: Buffer): Promise<number> {
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data: pixels } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
    const seen = new Set<string>();
    for (let at = 0; at < pixels.length; at += 4 * 97) seen.add(`${pixels[at]},${pixels[at + 1]},${pixels[at + 2]}`);
    return seen.size;
  }, png.toString('base64'));
}

test('the map as a picture: print resolution, legend, scale, sources; the map is as before', async ({ page }) => {
  await open(page);
  const canvas = page.locator('.map-canvas canvas');
  const before = await canvas.evaluate((element) => (element instanceof HTMLCanvasElement ? element.width : 0));
  await page.keyboard.press('d');
  const { name, bytes } = await saved(page, 'Save the picture');
  expect(name).toBe('corredor-atp-plant.png');
  const [width, height] = sizeOf(bytes);
  const shown = await page.locator('.map-canvas').boundingBox();
  expect(width).toBeGreaterThanOrEqual(3 * (shown?.width ?? Number.POSITIVE_INFINITY));
  // The legend stands under the map.
  expect(height).toBeGreaterThan(3 * (shown?.height ?? Number.POSITIVE_INFINITY) + 300);
  expect(await coloursIn(page, bytes)).toBeGreaterThan(40);
  await expect
    .poll(() => canvas.evaluate((element) => (element instanceof HTMLCanvasElement ? element.width : 0)))
    .toBe(before);
});

test('charts as pictures and drawings, with their words and sources', async ({ page }) => {
  await open(page, { map: false });
  await page.locator('html[data-keys]').waitFor();
  await page.getByRole('radio', { name: 'Quality and cost' }).check();
  const scatter = (await saved(page, /Quality and cost .* as a drawing \(SVG\)/)).bytes.toString('utf8');
  // Every ranked region is a point, and the seven classes of the key.
  expect(scatter.match(/<circle/g)).toHaveLength(91 + 7);
  expect(scatter).toMatch(/Coahuila[\s\S]*65 and over[\s\S]*weights of this scenario[\s\S]*data of .*2026/);
  expect(scatter).not.toMatch(/var\(--|class=/);

  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await page.getByRole('button', { name: /^Compare the first/ }).click();
  const plot = await saved(page, 'Save Quality and cost as a drawing (SVG)');
  const words = plot.bytes.toString('utf8');
  expect(plot.name).toMatch(/^corredor-[a-z0-9-]+\.svg$/);
  expect(words).toMatch(/^<svg xmlns/);
  expect(words.match(/<ellipse/g)?.length).toBeGreaterThanOrEqual(8);
  expect(words).toContain('Coahuila');
  expect(words).not.toMatch(/var\(--|class=/);
  expect(words).toMatch(/data of .*2026/);
  const [width] = sizeOf((await saved(page, 'Save Quality and cost as a picture (PNG)')).bytes);
  expect(width).toBeGreaterThan(900);

  await page.getByRole('button', { name: 'Confidence', exact: true }).click();
  const strip = (await saved(page, /as a drawing \(SVG\)/)).bytes.toString('utf8');
  expect(strip.match(/<rect/g)?.length).toBeGreaterThan(100);
  expect(strip).toContain('Coahuila');

  await page.getByRole('button', { name: 'Ports', exact: true }).click();
  const trucks = (await saved(page, /as a drawing \(SVG\)/)).bytes.toString('utf8');
  expect(trucks).toMatch(/BTS/);
  expect(trucks.match(/<path/g)?.length).toBeGreaterThanOrEqual(4);
});

test('any table as CSV and GeoJSON, as it is filtered', async ({ page }) => {
  await open(page, { map: false });
  await page.locator('html[data-keys]').waitFor();
  await page.keyboard.press('t');
  await page.getByRole('searchbox', { name: 'Filter' }).fill('sonora');
  const csv = (await saved(page, /^Save Regions as CSV, 1 row/)).bytes.toString('utf8');
  expect(csv.trim().split('\r\n')).toHaveLength(2);
  expect(csv).toMatch(/population_source/);
  expect(csv).toContain('Sonora');
  const { name, bytes } = await saved(page, /^Save Regions as GeoJSON/);
  expect(name).toBe('corredor-regions-en.geojson');
  const { features } = JSON.parse(bytes.toString('utf8'));
  expect(features.map(({ id }: { id: string }) => id)).toEqual(['MX-SON']);
  await expectAccessible(page, 'tables');
});
