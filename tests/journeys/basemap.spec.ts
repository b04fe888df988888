import type { Page } from '@playwright/test';
import { coloursOfMap, expect, open, test } from './fixtures';

const STYLE = 'https://tiles.example/style.json';
/** One area over all of the map, in a colour that our map has nowhere. */
const style = {
  version: 8,
  sources: {
    all: {
      type: 'geojson',
      data: {
        type: 'Polygon',
        coordinates: [
          [
            [-179, -60],
            [0, -60],
            [0, 84],
            [-179, 84],
            [-179, -60],
          ],
        ],
      },
    },
  },
  layers: [{ id: 'all', type: 'fill', source: 'all', paint: { 'fill-color': '#ff00ff', 'fill-antialias': false } }],
};

test.use({ allowErrors: /request to another host: https:\/\/tiles\.example|404/ });

/** Types the address in the settings, and says yes to the host. */
async function choose(page: Page): Promise<void> {
  await page.keyboard.press('Control+,');
  await page.getByRole('textbox', { name: 'Address of a style (https)' }).fill(STYLE);
  await page.getByRole('button', { name: 'Use this address' }).click();
  await expect(page.getByText('tiles.example will be asked for maps', { exact: false })).toBeVisible();
}

test('a style of another host is asked for after a yes alone, drawn under ours, and gone after a reload', async ({
  page,
}) => {
  const asked: string[] = [];
  await page.route('https://tiles.example/**', (route) => {
    asked.push(route.request().url());
    return route.fulfill({ json: style, headers: { 'access-control-allow-origin': '*' } });
  });
  await open(page);
  await choose(page);
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: 'Ask tiles.example' }).click();
  await expect(page.getByText('In use: tiles.example')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await coloursOfMap(page)).get('255,0,255') ?? 0).toBeGreaterThan(0.1);
  expect(asked).toEqual([STYLE]);
  expect(page.url()).not.toContain('tiles.example');
  await page.reload();
  await expect(page.getByRole('toolbar', { name: 'Map controls' })).toBeVisible({ timeout: 60_000 });
  expect((await coloursOfMap(page)).get('255,0,255') ?? 0).toBe(0);
  expect(asked).toEqual([STYLE]);
});

test('a style that does not come says so, and our map stands', async ({ page }) => {
  await page.route('https://tiles.example/**', (route) =>
    route.fulfill({ status: 404, headers: { 'access-control-allow-origin': '*' } }),
  );
  await open(page);
  await choose(page);
  await page.getByRole('button', { name: 'Ask tiles.example' }).click();
  await page.keyboard.press('Escape');
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('tiles.example');
  await expect(notice).toContainText('HTTP 404');
  await page.keyboard.press('Control+,');
  await expect(page.getByText('In use: Corredor’s own map')).toBeVisible();
});
