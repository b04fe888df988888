import { expect, expectAccessible, open, test } from './fixtures';

test('sites: ranked, drilled down to from a region, opened, shared and taken back', async ({ page }) => {
  await open(page, { map: false });
  await page.getByRole('button', { name: /^\d+\. Sonora,/ }).click();
  await page.getByRole('button', { name: 'Sites inside' }).click();
  await expect(page.getByText(/of [\d,]+ sites ranked/)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('button', { name: /^1\. .+, Sonora, score/ })).toBeVisible();
  await expectAccessible(page, 'sites');
  await page.getByRole('button', { name: /^\d+\. Hermosillo, Sonora/ }).click();
  const site = page.getByRole('article', { name: 'Hermosillo' });
  await expect(site.getByText('936,263')).toBeVisible();
  await expect(site.getByText('INEGI, census of 2020, its municipality')).toBeVisible();
  await expectAccessible(page, 'a site');
  await expect.poll(() => decodeURIComponent(page.url())).toMatch(/level=sites.*inside=MX-SON.*site=town:\d+/);

  // What is measured at the site weighs once its weight is raised.
  await page.getByRole('button', { name: 'All sites' }).click();
  await page.getByText('What matters at the site').click();
  await page.getByLabel('Distance to the nearest listed park').fill('50');
  await expect.poll(() => decodeURIComponent(page.url())).toContain('sw=parkKm:50');
  await page.getByRole('radio', { name: 'Regions' }).check();
  await expect(page.getByRole('button', { name: /^1\. Coahuila,/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('radio', { name: 'Sites' })).toBeChecked();
});
