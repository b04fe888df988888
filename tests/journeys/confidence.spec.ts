import type { Page } from '@playwright/test';
import { smaa } from '../../src/scoring/smaa/smaa';
import { bytesOf, problemOf } from '../scoring/smaa/make';
import { expect, expectAccessible, open, test } from './fixtures';

/** Opens the view and waits until every draw is done; taking doubts away goes on behind. */
async function openConfidence(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Confidence' }).click();
  await expect(page.getByRole('heading', { name: 'How firm is the ranking?' })).toBeVisible();
  await allDrawn(page);
}

const allDrawn = (page: Page) =>
  expect(page.locator('[data-phase="settling"], [data-phase="done"]')).toBeVisible({ timeout: 60_000 });
const strip = (page: Page) => page.getByRole('region', { name: 'Ranks by region' });

/** What the rows say: middle ranks, ranges and chances. */
const figures = (page: Page) =>
  strip(page)
    .getByRole('button')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label')));

test('shows how firm the ranking is, on the map and row by row', async ({ page }) => {
  test.setTimeout(240_000);
  await open(page);
  await openConfidence(page);
  await expect(strip(page).getByRole('listitem')).toHaveCount(18);
  await expect(page.getByText('Chance of a place in the top 10')).toBeVisible();
  await expectAccessible(page, 'confidence');

  await page.getByRole('group', { name: 'Places that count as the top' }).getByRole('radio', { name: '3' }).check();
  await expect(page.getByText('Chance of a place in the top 3')).toBeVisible();
  await page.getByRole('radio', { name: 'Rank range' }).check();
  await expect(page.getByText('Places a rank moves over, nine draws in ten')).toBeVisible();
  await page.getByRole('radio', { name: 'Score', exact: true }).check();
  await expect(page.getByText('Chance of a place')).toBeHidden();

  await strip(page)
    .getByRole('button', { name: /^Ohio: middle rank/ })
    .click();
  await expect(page.getByRole('heading', { name: 'What moves Ohio' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'What moves Ohio' }).getByRole('listitem').first()).toBeVisible();

  await page.getByRole('button', { name: 'Show data' }).click();
  await expect(page.getByRole('columnheader', { name: 'Mean rank' })).toBeVisible();
  await expectAccessible(page, 'confidence as a table');
});

test('draws the same from the same seed, and other ranks from another', async ({ page }) => {
  test.setTimeout(240_000);
  await open(page);
  await openConfidence(page);
  const before = await figures(page);
  await page.getByRole('button', { name: /^What is doubted/ }).click();
  const seed = page.getByRole('spinbutton', { name: 'Seed' });
  await seed.fill('7');
  await expect(page.getByText('4,000, seed 7')).toBeVisible();
  await page.waitForTimeout(400);
  await allDrawn(page);
  expect(await figures(page)).not.toEqual(before);
  await expectAccessible(page, 'confidence with its doubts');
  await seed.fill('42');
  await page.waitForTimeout(400);
  await allDrawn(page);
  expect(await figures(page)).toEqual(before);
});

test('gives the very bytes in this browser that it gives in Node', async ({ page, guard }) => {
  test.setTimeout(120_000);
  await open(page);
  await openConfidence(page);
  const worker = guard.requests.find((path) => /smaa-[\w-]+\.js$/.test(path));
  expect(worker).toBeDefined();
  const rows = [
    [0.9, 0.1, 0.33],
    [0.3, 0.5, 0.62],
    [0.6, 0.4, 0.2],
  ];
  const width = rows.flat().map((value) => value / 5);
  const problem = problemOf(rows, { error: { law: 'normal', width: Float64Array.from(width) } });
  const options = {
    weights: { type: 'dirichlet', weights: Float64Array.of(5, 3, 2), concentration: 9 },
    seed: 3,
  } as const;
  const inBrowser = await page.evaluate(workerBytes, { worker: `/${worker}`, rows, width });
  expect(inBrowser).toBe(bytesOf(smaa(problem, { ...options, draws: 2000 })));
});

/** Runs in the page: every byte of a result of the built worker, as one text. */
function workerBytes(given: { readonly worker: string; readonly rows: number[][]; readonly width: number[] }) {
  const cells = given.rows.flat();
  const problem = {
    regionCount: given.rows.length,
    criterionCount: cells.length / given.rows.length,
    values: Float64Array.from(cells),
    method: 'weighted_sum',
    scale: 'goalposts',
    error: { law: 'normal', width: Float64Array.from(given.width) },
  };
  const weights = { type: 'dirichlet', weights: Float64Array.of(5, 3, 2), concentration: 9 };
  const hex = ({ buffer, byteOffset, byteLength }: ArrayBufferView): string =>
    [...new Uint8Array(buffer, byteOffset, byteLength)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return new Promise<string>((resolve, reject) => {
    const worker = new Worker(given.worker, { type: 'module' });
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.onmessage = ({ data }) => {
      if (data.type !== 'result') return;
      const { rankAcceptability, centralWeights, everFirst, confidenceFactor, pairwiseWinning, doubt } = data.result;
      const arrays = [rankAcceptability, centralWeights, everFirst, confidenceFactor, pairwiseWinning];
      resolve([...arrays, doubt.fromWeights, doubt.fromData, doubt.weightLifts].map(hex).join('|'));
      worker.terminate();
    };
    worker.postMessage({ type: 'start', job: 1, problem, options: { weights, seed: 3 }, draws: 2000 });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the strip fits, and axe is content', async ({ page }) => {
    test.setTimeout(180_000);
    await open(page);
    await page.getByRole('combobox', { name: 'Views' }).selectOption('confidence');
    await expect(page.getByRole('heading', { name: 'How firm is the ranking?' })).toBeVisible();
    await allDrawn(page);
    const widths = await strip(page).evaluate((element) => [element.scrollWidth, window.innerWidth]);
    expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
    await expectAccessible(page, 'confidence on a phone');
    await strip(page)
      .getByRole('button', { name: /^Show all/ })
      .click();
    // No name is cut or leaves its row, and no two regions share one: BC is two.
    const names = strip(page).locator('li button > span');
    const cut = await names.evaluateAll((all) =>
      all
        .filter((name) => name.scrollWidth > name.clientWidth + 1 || name.clientHeight > 34)
        .map((name) => name.outerHTML),
    );
    const written = await names.allInnerTexts();
    expect(new Set(written).size).toBe(written.length);
    expect(cut).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.evaluate(() => window.location.assign('#v=1&lang=fr&view=confidence'));
    // The choice of the map stands on one line, also in the longest language.
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 640 });
      const choice = page.getByRole('combobox', { name: 'Afficher' });
      await expect(choice).toBeVisible();
      const box = await choice.boundingBox();
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= width).toBe(true);
      expect(box?.height).toBeLessThanOrEqual(48);
    }
  });
});
