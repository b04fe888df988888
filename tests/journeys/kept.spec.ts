import type { Page } from '@playwright/test';
import { expect, expectAccessible, open, test } from './fixtures';

const ROWS = Array.from({ length: 5001 }, (_, row) => `Lot ${row},${(29 + (row % 50) / 100).toFixed(2)},-110.5,${row}`);
const CSV = ['name,lat,lng,price', ...ROWS].join('\n');
const DAY = 86_400_000;

async function addPoints(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'What can be done with this scenario' }).click();
  await page.getByRole('menuitem', { name: /^Add your own data/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Your own data' });
  const file = { name: 'lots.csv', mimeType: 'text/csv', buffer: Buffer.from(CSV) };
  await dialog.locator('input[type=file]').setInputFiles(file);
  await dialog.getByLabel('Source (shown beside every figure)').fill('Own survey');
  await dialog.getByLabel('Year').fill('2025');
  await dialog.getByRole('button', { name: 'Add 5,001 rows' }).click();
  await expect(dialog.getByText(/lots is added/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
}

/** Everything in the database that keeps points, by key; arrays by their bytes. */
function database(page: Page): Promise<readonly (readonly [string, Record<string, unknown>])[]> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const asked = indexedDB.open('keyval-store');
        asked.onerror = () => reject(asked.error);
        asked.onsuccess = () => {
          const store = asked.result.transaction('keyval').objectStore('keyval');
          const [keys, values] = [store.getAllKeys(), store.getAll()];
          values.onsuccess = () => {
            asked.result.close();
            resolve(keys.result.map((key, at) => [String(key), values.result[at]]));
          };
        };
      }),
  );
}

/** As if the points had been found in no use forty days ago. */
function growOld(page: Page): Promise<void> {
  return page.evaluate(
    (since) =>
      new Promise<void>((resolve, reject) => {
        const asked = indexedDB.open('keyval-store');
        asked.onerror = () => reject(asked.error);
        asked.onsuccess = () => {
          const change = asked.result.transaction('keyval', 'readwrite');
          const store = change.objectStore('keyval');
          const all = store.getAllKeys();
          all.onsuccess = () => {
            for (const key of all.result) if (String(key).startsWith('about:')) store.put({ unusedSince: since }, key);
          };
          change.oncomplete = () => {
            asked.result.close();
            resolve();
          };
        };
      }),
    Date.now() - 40 * DAY,
  );
}

test('own points that nothing uses any more leave the device, never those that an open tab may undo', async ({
  page,
  context,
}) => {
  await open(page, { map: false });
  await expect(page.locator('html[data-keys]')).toBeAttached({ timeout: 60_000 });
  await addPoints(page);
  await expect.poll(async () => (await database(page)).length).toBe(2);
  const [key = ''] = (await database(page)).map(([name]) => name).filter((name) => !name.startsWith('about:'));
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain(key);
  // Undone: no stored scenario names the points, but this tab may bring them back.
  await page.keyboard.press('Control+z');
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).not.toContain(key);
  await growOld(page);
  const second = await context.newPage();
  await open(second, { map: false });
  // A look that finds them in use takes their age away.
  await expect.poll(async () => (await database(second)).find(([name]) => name === `about:${key}`)?.[1]).toEqual({});
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain(key);
  await page.keyboard.press('Control+z');
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).not.toContain(key);
  await page.close();
  await growOld(second);
  await second.reload();
  await expect.poll(async () => (await database(second)).length).toBe(0);
});

test('the settings list own points of the device and remove them with a plain warning', async ({ page }) => {
  await open(page, { map: false });
  await expect(page.locator('html[data-keys]')).toBeAttached({ timeout: 60_000 });
  await addPoints(page);
  await page.keyboard.press('Control+,');
  const dialog = page.getByRole('dialog', { name: 'Settings' });
  const section = dialog.getByRole('region', { name: 'Your own points on this device' });
  await expect(section.getByText(/5,001 points · 0\.\d\sMB · Used in:/)).toBeVisible();
  await expectAccessible(page, 'settings with kept points');
  await section.getByRole('button', { name: 'Remove lots' }).click();
  await expect(section.getByText(/A scenario shows these points/)).toBeVisible();
  await expectAccessible(page, 'the question before points are removed');
  await page.screenshot({ path: 'test-results/kept-question.png' });
  await section.getByRole('button', { name: 'Keep' }).click();
  expect(await database(page)).toHaveLength(2);
  await section.getByRole('button', { name: 'Remove lots' }).click();
  await section.getByRole('button', { name: 'Remove for good' }).click();
  await expect(section.getByText(/There are none now/)).toBeVisible();
  expect(await database(page)).toHaveLength(0);
});
