import type { Page } from '@playwright/test';
import { expect, expectAccessible, open as openPage, test } from './fixtures';

/** The listener comes with a part of its own. */
async function open(page: Page): Promise<void> {
  await openPage(page);
  await page.locator('html[data-keys]').waitFor();
}

/** What has the focus now, as a reader would name it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });

test('a region is found, compared with its neighbours in a table, and its evidence read without a pointer', async ({
  page,
}) => {
  await open(page);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await expectAccessible(page, 'shortcuts');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.keyboard.press('/');
  await page.getByRole('searchbox').waitFor();
  await page.keyboard.type('jalisco');
  await expect(page.getByRole('option', { name: /^Jalisco.*Region/ })).toBeVisible();
  await expectAccessible(page, 'palette');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Jalisco', level: 2 })).toBeVisible();
  await page.keyboard.press(']');
  await expect(page.getByRole('heading', { name: 'Jalisco', level: 2 })).toHaveCount(0);

  await page.keyboard.press('t');
  await expect(page.getByRole('region', { name: 'Everything as tables' })).toBeVisible();
  await expectAccessible(page, 'tables');
  await page.getByRole('searchbox', { name: 'Filter' }).focus();
  await page.keyboard.type('ohio');
  await expect(page.getByText('1 of 96')).toBeVisible();
  await page.getByRole('button', { name: /^Ohio: Population, / }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Ohio: Population' })).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await focused(page)).toMatch(/^Ohio: Population/);
});

test('high contrast breaks no rule of axe', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').waitFor();
  await page.keyboard.type('high contrast');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
  await expectAccessible(page, 'high contrast');
});
