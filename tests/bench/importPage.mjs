// What a tab holds while a million own points are read, scored as sites, and then lie beside the surface.
import { heapsOf, sumOf } from './memory.mjs';

const LIMIT_MS = 240_000;

/** Megabytes of the tab, and of each of its parts, with a million rows of `path` at rest in each of three places. */
export async function importedFigures(browser, url, path) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  await context.addInitScript(() => localStorage.setItem('corredor.settings', JSON.stringify({ welcomed: true })));
  const page = await context.newPage();
  await page.goto(`${url}/`);
  await page.locator('html[data-keys]').waitFor({ timeout: LIMIT_MS });
  const read = await readAndAdd(context, page, path);
  const sites = await atLevel(context, page, 'sites', page.getByText(/[\d,]{7,} of [\d,]{7,} sites ranked/));
  const surface = await atLevel(context, page, 'surface', page.locator('[data-surface="full"]'));
  await context.close();
  return {
    importedTabMb: sumOf(read),
    importedHeapsMb: read,
    importedSitesTabMb: sumOf(sites),
    importedSitesHeapsMb: sites,
    importedSurfaceTabMb: sumOf(surface),
    importedSurfaceHeapsMb: surface,
  };
}

async function readAndAdd(context, page, path) {
  await page.getByRole('button', { name: 'What can be done with this scenario' }).click();
  await page.getByRole('menuitem', { name: /^Add your own data/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Your own data' });
  await dialog.locator('input[type=file]').setInputFiles(path);
  await dialog.getByLabel('Source (shown beside every figure)').fill('Generated');
  await dialog.getByLabel('Year').fill('2025');
  const add = dialog.getByRole('button', { name: /^Add [\d,]{6,} rows/ });
  await add.waitFor({ timeout: LIMIT_MS });
  const heaps = await heapsOf(context, page);
  await add.click();
  await dialog.getByText(/ is added/).waitFor({ timeout: LIMIT_MS });
  await dialog.getByRole('button', { name: 'Close' }).click();
  return heaps;
}

async function atLevel(context, page, level, shown) {
  await page.locator(`input[type=radio][value=${level}]`).evaluate((radio) => radio.click());
  await shown.first().waitFor({ state: 'attached', timeout: LIMIT_MS });
  // Counts and places follow at rest.
  await page.waitForTimeout(8000);
  return heapsOf(context, page);
}
