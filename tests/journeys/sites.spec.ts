import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, mapIsReady, open, test } from './fixtures';

test('sites: ranked, drilled down to from a region, opened, shared and taken back', async ({ page }) => {
  await open(page, { map: false });
  await page.getByRole('button', { name: /^\d+\. Sonora,/ }).click();
  await page.getByRole('button', { name: 'Sites inside' }).click();
  await expect(page.getByText(/of [\d,]+ sites ranked/).first()).toBeVisible({ timeout: 60_000 });
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

test('sites: beside a region by keyboard, in a link, and as a table that is saved', async ({ page }) => {
  await page.goto('/#v=1&cmp=MX-SON&level=sites&inside=MX-SON');
  await mapIsReady(page);
  await expect(page.locator('html[data-keys]')).toBeAttached();
  const first = page.getByRole('button', { name: /^1\. .+, Sonora, score/ });
  await first.focus();
  await page.keyboard.press('Space');
  await expect.poll(() => decodeURIComponent(page.url())).toMatch(/cmps=town:\d+/);
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Compare' }).click();
  await expect(page.getByRole('heading', { name: '2 places, same ruler' })).toBeVisible();
  await expect(page.getByText(/^Rank [\d,]+ of [\d,]+ sites$/)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('Measured at the site')).toBeVisible();
  await expectAccessible(page, 'sites compared');
  await page.getByRole('combobox', { name: 'Add a region or site' }).fill('hermosi');
  await page.getByRole('option', { name: /Hermosillo Town, Sonora/ }).click();
  // The list stays open for the next.
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: '3 places, same ruler' })).toBeVisible();
  await page.getByRole('heading', { name: '3 places, same ruler' }).click();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { name: '2 places, same ruler' })).toBeVisible();
  await expect.poll(() => decodeURIComponent(page.url())).not.toContain(',town:4004898');
  await page.reload();
  await expect(page.getByText(/^Rank [\d,]+ of [\d,]+ sites$/)).toBeVisible({ timeout: 60_000 });

  await expect(page.locator('html[data-keys]')).toBeAttached({ timeout: 60_000 });
  await page.keyboard.press('t');
  await page.getByRole('combobox', { name: 'Table' }).selectOption('sites');
  await expect(page.getByText(/^3,9\d\d of 3,9\d\d$/)).toBeVisible({ timeout: 60_000 });
  await page.getByRole('searchbox').fill('nogales');
  await expect(page.getByRole('button', { name: 'Nogales', exact: true }).first()).toBeVisible();
  await expectAccessible(page, 'table of sites');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: /Candidate sites.*GeoJSON/ }).click();
  const file = JSON.parse(await readFile(await (await saved).path(), 'utf8'));
  const nogales = file.features.find((one: { properties: { region: string } }) => one.properties.region === 'Sonora');
  expect(nogales.geometry.type).toBe('Point');
  expect(nogales.properties).toMatchObject({
    people_source: 'mxmaps_2020',
    fab_hours_source: 'corredor-network',
    row_source: 'geonames_cities',
  });
  await page.getByRole('button', { name: 'Show Nogales on the map' }).first().click();
  await expect(page.getByRole('article', { name: 'Nogales' })).toBeVisible();
});
