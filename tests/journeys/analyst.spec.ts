import { expect, open, row, test } from './fixtures';

const firstRow = 'button[data-row]';

test('an analyst changes what matters, with the keyboard alone, and watches the ranking answer', async ({ page }) => {
  await open(page);
  const before = await page.locator(firstRow).allTextContents();
  await test.step('raises the talent pool', async () => {
    const slider = page.getByRole('slider', { name: 'Weight of Talent pool' });
    await slider.focus();
    const from = Number(await slider.inputValue());
    for (let press = 0; press < 8; press++) await page.keyboard.press('PageUp');
    expect(Number(await slider.inputValue())).toBeGreaterThan(from + 30);
    expect(await page.locator(firstRow).allTextContents()).not.toEqual(before);
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
    expect(await page.locator(firstRow).allTextContents()).toEqual(before);
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
  const before = await page.locator(firstRow).first().textContent();
  await page.getByRole('combobox', { name: 'Weights to start from' }).selectOption({ label: 'Quality first' });
  expect(await page.locator(firstRow).first().textContent()).not.toBe(before);
  await page.getByText('Table', { exact: true }).click();
  const table = page.getByRole('table', { name: /Table of scores|Every region/ });
  await expect(table.getByRole('row')).toHaveCount(97);
  await table
    .getByRole('button', { name: /Opens? the evidence|evidence/i })
    .first()
    .click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByText('Quality and cost', { exact: true }).click();
  await expect(page.getByText('Cost score: higher is cheaper')).toBeVisible();
});

test('the map and the list light up together', async ({ page }) => {
  await open(page);
  await row(page, 'Coahuila').hover();
  await expect(page.getByText(/^Rank$|Rank/).first()).toBeVisible();
  const map = page.locator('.map-canvas');
  const box = await map.boundingBox();
  if (box === null) throw new Error('expected a map');
  await map.click({ position: { x: box.width * 0.47, y: box.height * 0.42 } });
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Overview' })).toBeVisible({ timeout: 20_000 });
});
