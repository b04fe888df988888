import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, mapIsReady, open, test } from './fixtures';

// Half a million hexagons are measured in software, on a machine that does other things beside.
test.setTimeout(240_000);
test.describe.configure({ mode: 'parallel' });
const MEASURED = { timeout: 120_000 };

const ENTRY = fileURLToPath(new URL('../../src/cli/corredor.mjs', import.meta.url));

/** What the headless engine gives one point: it measures each by itself, the page all hexagons at once. */
function headless(at: string): { readonly score: number; readonly hours: { readonly fab: number } } {
  const { stdout, stderr } = spawnSync(process.execPath, [ENTRY, 'score', '--at', at], { encoding: 'utf8' });
  if (stdout === '') throw new Error(`expected a score at ${at}, got ${stderr}`);
  return JSON.parse(stdout)[0];
}

/** Opens the surface by its address and waits until places are listed. */
async function openSurface(page: Page, more = ''): Promise<void> {
  await page.goto(`/#v=1&level=surface${more}`);
  await expect(page.getByRole('heading', { name: /Best places|Mejores lugares|Meilleurs endroits/ })).toBeVisible(
    MEASURED,
  );
}

/** Hours as they are written: minutes under an hour, halves under six, whole ones above. */
function hoursIn(words: string): { readonly value: number; readonly step: number } {
  const [, number = '', unit] = words.match(/([\d.]+)\s(min|h)\b/) ?? [];
  const value = Number(number) / (unit === 'min' ? 60 : 1);
  return { value, step: value < 1 ? 1 / 60 : value < 6 ? 0.5 : 1 };
}

const openAt = (page: Page): string => new URLSearchParams(page.url().split('#')[1]).get('at') ?? '';

test('surface: opened, weighed, counted, read, shared and taken back', async ({ page }) => {
  await open(page);
  await page.getByRole('radio', { name: 'Surface' }).check({ force: true });
  await expect(page.getByRole('progressbar', { name: 'Ground measured' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Best places' })).toBeVisible(MEASURED);
  await expect(page.getByRole('progressbar', { name: 'Ground measured' })).toBeHidden(MEASURED);
  const first = page.getByRole('button', { name: /^1\. .+, score \d+, .+ to a fab/ });
  await expect(first).toBeVisible();
  await expectAccessible(page, 'the surface');

  // A weight that is dragged paints, counts and lists anew.
  const before = await first.getAttribute('aria-label');
  const cost = page.getByRole('slider', { name: 'Weight of Operating cost' });
  await cost.focus();
  await page.keyboard.press('Home');
  await expect.poll(() => first.getAttribute('aria-label'), MEASURED).not.toBe(before);
  await page.keyboard.press('Control+z');
  await expect.poll(() => first.getAttribute('aria-label'), MEASURED).toBe(before);

  // A threshold shows how much land and how many people lie at or above it.
  const land = page.getByRole('region', { name: 'Score of at least' });
  await page.getByRole('slider', { name: 'Score of at least' }).fill('60');
  await expect(land.getByText(/^[\d,.]+% of the scored land$/)).toBeVisible(MEASURED);
  await expect(land.getByText(/^[\d,.]+% of their people$/)).toBeVisible();
  await expect(page).toHaveURL(/least=60/);
  await expect(page.getByText(/paler: under 60/)).toBeVisible();

  // Read under the pointer, opened by a press, and the same after a reload.
  const map = page.locator('.map-canvas');
  const box = await map.boundingBox();
  if (box === null) throw new Error('expected a map, got none');
  const [x, y] = [box.x + box.width * 0.5, box.y + box.height * 0.45];
  await page.mouse.move(x, y);
  await expect(page.getByText('To a fab', { exact: true })).toBeVisible();
  await page.mouse.click(x, y);
  const place = page.getByRole('article');
  await expect(place.getByRole('button', { name: 'Keep as a site' })).toBeVisible();
  await expect.poll(() => openAt(page)).toMatch(/^-?[\d.]+,[\d.]+$/);
  await expectAccessible(page, 'a place');
  const words = await place.innerText();
  await page.reload();
  await expect(place.getByRole('button', { name: 'Keep as a site' })).toBeVisible(MEASURED);
  expect(await place.innerText()).toBe(words);
  await place.getByRole('button', { name: 'Best places' }).click();
  await expect(first).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(place).toBeVisible();
});

test('surface: what a hexagon shows is what the headless engine gives its centre', async ({ page }) => {
  await openSurface(page);
  const place = page.getByRole('article');
  // In Sonora, Ohio and on the tundra of Quebec.
  for (const typed of ['29.9, -111.4', '40.2, -82.7', '55.3, -72.4']) {
    await page.getByRole('textbox', { name: 'Latitude, longitude' }).fill(typed);
    await page.keyboard.press('Enter');
    await expect(place).toBeVisible();
    const centre = await place.getByText('Centre', { exact: true }).locator('xpath=..').innerText();
    const [lat = '', lng = ''] = centre.replaceAll('\u2212', '-').match(/-?\d+\.\d+/g) ?? [];
    const { score, hours } = headless(`${lng},${lat}`);
    const shown = Number(
      (await place.getByText('Score', { exact: true }).locator('xpath=..').innerText()).match(/\d+/)?.[0],
    );
    // The centre is written to a thousandth of a degree, some hundred metres.
    expect(Math.abs(score - shown)).toBeLessThan(0.55);
    const words = await place.getByText('Nearest wafer fab').locator('xpath=..').innerText();
    const { value, step } = hoursIn(words);
    expect(Math.abs(hours.fab - value)).toBeLessThan(step / 2 + 0.05);
    await place.getByRole('button', { name: 'Best places' }).click();
  }
});

test('surface: in the dark, in French, opened by a link and listed without the map', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openSurface(page, '&lang=fr&show=fabHours&inside=MX-SON');
  await mapIsReady(page);
  await expect(page.getByText('Heures jusqu’à une usine').first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^1\. .+, Sonora, note \d+/ })).toBeVisible();
  await expectAccessible(page, 'the surface in the dark');
  await page.getByRole('button', { name: /^1\. .+, Sonora, note \d+/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article')).toBeFocused();
  await expectAccessible(page, 'a place in the dark');
});

test.describe('with a broken file', () => {
  test.use({ allowErrors: /503/ });

  test('surface: a file that does not come is named and asked for again', async ({ page }) => {
    let isBroken = true;
    await page.route('**/data/cells.bin', (route) => (isBroken ? route.fulfill({ status: 503 }) : route.continue()));
    await page.goto('/#v=1&level=surface');
    await expect(page.getByText(/data\/cells\.bin/)).toBeVisible();
    isBroken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { name: 'Best places' })).toBeVisible(MEASURED);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('surface: read and weighed in the sheet', async ({ page }) => {
    await openSurface(page);
    await expectAccessible(page, 'the surface on a phone');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide).toBe(false);
    await page.getByRole('radio', { name: 'What matters' }).check({ force: true });
    await expect(page.getByRole('slider', { name: 'Weight of Operating cost' })).toBeVisible();
    await page.locator('.map-canvas').tap({ position: { x: 150, y: 150 } });
    await expect(page.getByRole('article')).toBeVisible(MEASURED);
    await expectAccessible(page, 'a place on a phone');
  });
});
