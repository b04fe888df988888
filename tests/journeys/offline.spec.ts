import { expect, row, test } from './fixtures';

test.use({ serviceWorkers: 'allow' });

test('runtime-11: a second visit works with the network off, in every view', async ({ page, context, guard }) => {
  await page.goto('/');
  await expect(row(page, 'Coahuila')).toBeVisible();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  // Everything is kept once the worker has taken over a page.
  await page.reload();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);

  await context.setOffline(true);
  guard.requests.length = 0;
  await page.reload();
  await expect(row(page, 'Coahuila')).toBeVisible();
  await expect(page.getByRole('toolbar', { name: 'Map controls' })).toBeVisible({ timeout: 60_000 });

  await row(page, 'Coahuila').click();
  for (const tab of ['Overview', 'Corridor', 'Indicators', 'Projects', 'Programmes', 'Sources']) {
    await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
    await expect(page.getByRole('tabpanel')).toBeVisible();
  }
  await page.locator('html[data-keys]').waitFor();
  await page.keyboard.press('t');
  for (const table of ['projects', 'crossings', 'parks', 'programmes', 'works', 'links']) {
    await page.getByRole('combobox', { name: 'Table' }).selectOption(table);
    await expect(page.getByRole('row').nth(3)).toBeVisible();
  }
  const views = page.getByRole('navigation', { name: 'Views' }).getByRole('button');
  for (let index = 0; index < (await views.count()); index += 1) {
    await views.nth(index).click();
    await expect(views.nth(index)).toHaveAttribute('aria-current', 'page');
    await expect(page.locator('main')).not.toBeEmpty();
  }
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('español');
  await page.getByRole('option', { name: 'Language: Español' }).click();
  await expect(page.locator('html[lang="es"], [lang="es"]').first()).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});
