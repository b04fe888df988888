import type { Page } from '@playwright/test';
import { coloursOfMap, expect, mapIsReady, open, test } from './fixtures';

/** Of the light map: `map/tokens`. */
const WATER = '223,232,235';
const CLASSES = ['237,242,216', '191,223,192', '141,201,182', '101,175,172', '68,144,159', '50,111,141', '43,77,111'];

const north = (page: Page) => coloursOfMap(page, { isNorth: true });

/** The small hexagons are drawn, and the frame stands. */
async function groundIsDrawn(page: Page): Promise<void> {
  await expect(page.locator('[data-surface="full"]')).toBeVisible({ timeout: 90_000 });
}

test('surface: the ground has the colours of the legend, under lakes, flat and as a globe', async ({ page }) => {
  test.slow();
  await open(page);
  const water = (await north(page)).get(WATER) ?? 0;
  await page.getByRole('radio', { name: 'Surface' }).check({ force: true });
  await groundIsDrawn(page);
  await expect.poll(async () => (await coloursOfMap(page)).has(CLASSES[6] ?? '')).toBe(true);
  const colours = await coloursOfMap(page);
  // Far off nothing is mixed: a colour is the legend's or it is none of its.
  for (const colour of CLASSES) expect(colours.get(colour) ?? 0, colour).toBeGreaterThan(0.001);
  // The Great Lakes alone are two parts in a hundred of the northern half.
  expect(Math.abs(((await north(page)).get(WATER) ?? 0) - water)).toBeLessThan(0.005);

  await page.getByRole('button', { name: 'Show the earth as a globe' }).click();
  await expect(page.getByRole('button', { name: 'Show the map flat' })).toBeVisible();
  await expect.poll(async () => (await coloursOfMap(page)).get(CLASSES[5] ?? '') ?? 0).toBeGreaterThan(0.001);
  await page.reload();
  await mapIsReady(page);
  await page.getByRole('button', { name: 'Show the map flat' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Show the earth as a globe' })).toBeVisible();
});
