import type { Page } from '@playwright/test';
import { coloursOfMap, expect, mapIsReady, open, row, test } from './fixtures';

test.describe('runtime-12: a file that fails', () => {
  test.use({ allowErrors: /HTTP|500|Failed to load resource/ });

  test('names itself, leaves the rest at work, and comes with a retry', async ({ page }) => {
    await page.route('**/data/network.json', (route) => route.fulfill({ status: 500 }));
    await page.goto('/');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('data/network.json');
    await expect(alert).toContainText('500');
    await expect(page.locator('button[data-row]').first()).toBeVisible();
    await page.unroute('**/data/network.json');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(alert).toBeHidden();
    await expect(row(page, 'Coahuila')).toBeVisible();
  });

  test('without the regions says so in the middle of the page and can try again', async ({ page }) => {
    await page.route('**/data/regions.json', (route) =>
      route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html>' }),
    );
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'Corredor could not load its data' })).toBeVisible();
    await expect(page.getByText(/data\/regions\.json/)).toBeVisible();
    await page.unroute('**/data/regions.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(row(page, 'Coahuila')).toBeVisible();
  });

  test('a dossier names the file it misses', async ({ page }) => {
    await page.route('**/data/indicators.json', (route) => route.fulfill({ status: 500 }));
    await open(page, { map: false });
    await row(page, 'Coahuila').click();
    await expect(page.getByText(/data\/indicators\.json/).first()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Coahuila', level: 2 })).toBeVisible();
  });
});

test.describe('runtime-07: without WebGL', () => {
  test.use({ allowErrors: /WebGL|webgl|GPU/i });

  test('rankings, tables and dossiers work', async ({ page }) => {
    await page.addInitScript(() => {
      const original = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest]);
      } as typeof original;
    });
    await open(page, { map: false });
    await expect(page.getByText('This browser draws no WebGL map', { exact: false })).toBeVisible();
    await row(page, 'Coahuila').click();
    await expect(page.getByRole('tab', { name: 'Overview' })).toBeVisible();
  });
});

test.describe('runtime-08: without the worker of the map', () => {
  test.use({ allowErrors: /worker|404|Failed to load/i });

  for (const [what, answer] of [
    ['gone', { status: 404 }],
    ['an HTML page', { status: 200, contentType: 'text/html', body: '<!doctype html>' }],
  ] as const) {
    test(`${what}, it says that the map could not start, and the tables work`, async ({ page }) => {
      await page.route('**/assets/maplibre-gl-worker-*.js', (route) => route.fulfill(answer));
      await page.clock.install();
      await page.goto('/');
      await expect(row(page, 'Coahuila')).toBeVisible();
      // The page waits so long for a machine that is slow.
      await page.clock.fastForward('00:21');
      await expect(page.getByText('The map could not start', { exact: false })).toBeVisible();
      await row(page, 'Coahuila').click();
      await expect(page.getByRole('tab', { name: 'Overview' })).toBeVisible();
      await expect(page.getByRole('region', { name: 'Everything as tables' })).toBeVisible();
    });
  }
});

test('runtime-06: a lost graphics context comes back with its colours', async ({ page }) => {
  await open(page);
  await page.waitForTimeout(1500);
  const before = await coloursOfMap(page);
  await page.evaluate(async () => {
    const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
    const lose = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    lose?.loseContext();
    await new Promise((resolve) => setTimeout(resolve, 400));
    lose?.restoreContext();
  });
  await mapIsReady(page);
  await page.waitForTimeout(3000);
  const after = await coloursOfMap(page);
  const strong = [...before].filter(([, share]) => share > 0.02);
  expect(strong.length).toBeGreaterThan(4);
  for (const [colour, share] of strong)
    expect([colour, Math.abs((after.get(colour) ?? 0) - share) < 0.02]).toEqual([colour, true]);
});

test('the first scored map asks for what the budget lists, and nothing else', async ({ page, guard }) => {
  await open(page);
  await page.waitForTimeout(1500);
  const listed: readonly string[] = (await import('../first-map.json', { with: { type: 'json' } })).default;
  const fetched = new Set(guard.requests.filter((path) => /^(data|fonts)\//.test(path)));
  expect([...fetched].sort()).toEqual(listed.filter((path) => /^(data|fonts)\//.test(path)).toSorted());
});

test.describe('runtime-09: a part that a newer build took off the server', () => {
  test.use({ allowErrors: /404|dynamically imported module|preload|chunk/i });

  /** The page stands and listens; the name is the work that nobody may lose. */
  async function openWithout(page: Page, chunk: string): Promise<void> {
    await page.route(`**/assets/${chunk}-*.js`, (route) => route.fulfill({ status: 404 }));
    await page.goto('/');
    await mapIsReady(page);
    await page.getByRole('textbox', { name: 'Name of the scenario' }).fill('Kept');
  }

  test('is told where it is missed; keys, other dialogs and the work go on', async ({ page }) => {
    let loads = 0;
    page.on('load', () => {
      loads += 1;
    });
    await openWithout(page, 'Palette');
    await page.locator('html[data-keys]').waitFor();
    await page.keyboard.press('Control+k');
    const notice = page.getByRole('alert');
    await expect(notice).toContainText('there is a new version');
    await page.keyboard.press('Control+,');
    await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
    await page.keyboard.press('Escape');
    expect(loads).toBe(1);
    await page.unroute('**/assets/Palette-*.js');
    await notice.getByRole('button', { name: 'Load again' }).click();
    await expect(page.getByRole('textbox', { name: 'Name of the scenario' })).toHaveValue('Kept');
  });

  test('is told even where the notices or the saving are what is gone', async ({ page }) => {
    await openWithout(page, 'work');
    const word = page.getByRole('alert');
    await expect(word).toContainText('There may be a new version');
    await page.unroute('**/assets/work-*.js');
    await word.getByRole('button', { name: 'Load the page again' }).click();
    await expect(page.getByRole('textbox', { name: 'Name of the scenario' })).toHaveValue('Kept');
  });
});

test.describe('runtime-15: 320 px wide with text twice as large', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('no view scrolls both ways', async ({ page }) => {
    await open(page);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    // The views are reached by their keys: on a narrow screen their names stand in a menu.
    for (const key of ['1', '2', '3', '4', '5', '6']) {
      await page.keyboard.press(key);
      await expect(page.locator('main')).not.toBeEmpty();
      expect([key, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([key, 320]);
    }
  });
});
