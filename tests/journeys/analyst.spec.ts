import type { Page } from '@playwright/test';
import { expect, open, row, test } from './fixtures';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

/** What the rows of the ranking say, in order. */
const rows = (page: Page): Promise<(string | null)[]> =>
  page.locator('button[data-row]').evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label')));

test('an analyst changes what matters, with the keyboard alone, and watches the ranking answer', async ({ page }) => {
  await open(page);
  const before = await rows(page);
  expect(before.length).toBeGreaterThan(80);
  await test.step('raises the talent pool', async () => {
    const slider = page.getByRole('slider', { name: 'Weight of Talent pool' });
    await slider.focus();
    const from = Number(await slider.inputValue());
    for (let press = 0; press < 8; press++) await page.keyboard.press('PageUp');
    expect(Number(await slider.inputValue())).toBeGreaterThan(from + 30);
    await expect.poll(() => rows(page)).not.toEqual(before);
    await page.getByRole('slider', { name: 'Weight of Operating cost' }).focus();
    await page.keyboard.press('Home');
    await expect.poll(async () => (await rows(page))[0]).not.toContain('Coahuila');
    await expect(page.getByTestId('announcer')).toContainText('now first');
  });
  await test.step('shares still sum to 100', async () => {
    const shares = await page
      .getByRole('slider', { name: /^Weight of / })
      .evaluateAll((sliders) => sliders.map((slider) => Number((slider as HTMLInputElement).value)));
    expect(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100)).toBeLessThan(5);
  });
  await test.step('undoes key by key and resets', async () => {
    await page.getByRole('button', { name: 'Reset', exact: true }).first().click();
    await expect
      .poll(async () => (await rows(page)).map((said) => said?.split(',')[0]))
      .toEqual(before.map((said) => said?.split(',')[0]));
  });
});

test('a limit on hours takes regions out and says why', async ({ page }) => {
  await open(page, { map: false });
  await expect(page.getByText('91 of 96 pass')).toBeVisible();
  const most = page.getByRole('slider', { name: /^Most: Hours to the nearest front-end fab/ });
  await most.focus();
  for (let press = 0; press < 12; press++) await page.keyboard.press('PageDown');
  await expect(page.getByText(/^\d+ of 96 pass$/)).not.toHaveText('91 of 96 pass');
  await expect(page.getByText(/above the limit: Hours to the nearest front-end fab/).first()).toBeAttached();
});

test('another preset, another method, a table of figures with evidence', async ({ page }) => {
  await open(page, { map: false });
  const before = (await rows(page))[0];
  await page.getByRole('combobox', { name: 'Weights to start from' }).selectOption({ label: 'Quality first' });
  await expect.poll(async () => (await rows(page))[0]).not.toBe(before);
  await page.getByRole('radio', { name: 'Table' }).check();
  const table = page.getByRole('table', { name: /Table of scores|Every region/ });
  await expect(table.getByRole('row')).toHaveCount(97);
  await table
    .getByRole('button', { name: /Opens? the evidence|evidence/i })
    .first()
    .click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('radio', { name: 'Quality and cost' }).check();
  await expect(page.getByText('Cost score: higher is cheaper')).toBeVisible();
});

test('the map and the list light up together', async ({ page }) => {
  await open(page);
  await row(page, 'Coahuila').hover();
  await expect(page.getByText(/^Rank$|Rank/).first()).toBeVisible();
  const map = page.locator('.map-canvas');
  const box = await map.boundingBox();
  if (box === null) throw new Error('expected a map');
  await map.click({ position: { x: box.width * 0.237, y: box.height * 0.22 } });
  await expect(page.getByRole('heading', { name: 'Montana', level: 2 })).toBeVisible({ timeout: 30_000 });
});
