import type { Page, Request } from '@playwright/test';
import { expect, expectAccessible, open, test } from './fixtures';

const SECRET = 'Zeppelin';
const CSV = [
  'Entidad,Plantas (MW),Secreto',
  `Sonora,120,${SECRET}`,
  `Coahuila de Zaragoza,95,${SECRET}`,
  `Distrito Federal,10,${SECRET}`,
  `MX-DIF,12,${SECRET}`,
  `Chihuahua,1,9O`,
  `México,40,${SECRET}`,
  `Jalisco,6x,${SECRET}`,
].join('\n');

async function choose(page: Page, name: string, text: string): Promise<void> {
  await page.getByRole('button', { name: 'What can be done with this scenario' }).click();
  await page.getByRole('menuitem', { name: /^Add your own data/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Your own data' });
  await dialog.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}

test('own data: mistakes are named and fixed, the rest is scored, and nothing leaves the device', async ({ page }) => {
  const sent: Request[] = [];
  page.on('request', (request) => sent.push(request));
  await open(page, { map: false });
  await expect(page.locator('html[data-keys]')).toBeAttached({ timeout: 60_000 });
  const before = sent.length;
  await choose(page, 'plantas.csv', CSV);
  const dialog = page.getByRole('dialog', { name: 'Your own data' });
  await expect(dialog.getByText('3 of 7 rows can not be read')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Add 4 rows' })).toBeDisabled();
  await expectAccessible(page, 'import with mistakes');
  await page.screenshot({ path: 'test-results/import-mistakes.png' });
  // A retired code is another way of saying a region that stands in the file already.
  await dialog
    .getByRole('row', { name: /MX-DIF/ })
    .getByRole('button', { name: 'Leave out' })
    .click();
  await dialog.getByRole('button', { name: 'Use State of Mexico' }).click();
  await expect(dialog.getByText('1 of 7 rows can not be read')).toBeVisible();
  const bad = dialog.getByRole('row', { name: /6x/ });
  await bad.getByRole('button', { name: 'Edit' }).click();
  await bad.getByRole('textbox').fill('60');
  await bad.getByRole('textbox').press('Enter');
  await expect(dialog.getByText(/rows can not be read/)).toBeHidden();
  await dialog.getByLabel('Source (shown beside every figure)').fill('Own survey');
  await dialog.getByLabel('Year').fill('2025');
  await dialog.getByRole('button', { name: 'Add 6 rows' }).click();
  await expect(dialog.getByText(/plantas is added/)).toBeVisible();
  await expectAccessible(page, 'own data added');
  await dialog.getByRole('button', { name: 'Close' }).click();
  // The column is a criterion of its theme, with its source behind every figure.
  await page
    .getByRole('button', { name: /Chip cluster nearby/ })
    .first()
    .click();
  await expect(page.getByText('Plantas (MW)').first()).toBeVisible();

  // The link and every request: own words are in none of them.
  await expect.poll(() => page.url()).toContain('#');
  expect(decodeURIComponent(page.url())).not.toContain('plantas');
  const told = sent.slice(before).map((request) => `${request.method()} ${request.url()} ${request.postData() ?? ''}`);
  expect(told.filter((line) => !line.startsWith('GET '))).toEqual([]);
  expect(told.filter((line) => /plantas|Own survey|Zeppelin|Entidad/i.test(decodeURIComponent(line)))).toEqual([]);

  // Kept on the device: a reload brings it back; undo takes it away.
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain('Own survey');
  await page.reload();
  await expect(page.getByRole('button', { name: /^\d+\. Coahuila,/ })).toBeVisible();
  await page.getByRole('button', { name: 'What can be done with this scenario' }).click();
  await page.getByRole('menuitem', { name: /^Add your own data/ }).click();
  await expect(page.getByText('6 regions, 1 column · Own survey, 2025')).toBeVisible();
});
