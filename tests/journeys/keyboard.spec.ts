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

test('runtime-16: a region is found, compared with its neighbours in a table, and its evidence read without a pointer', async ({
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
  await expect.poll(() => focused(page)).toMatch(/^Ohio: Population/);
});

test('a dossier takes the focus and gives it back to its row, with the list where it was', async ({ page }) => {
  await open(page);
  const seventh = page.getByRole('button', { name: /^7\. / });
  // Rank and name: the range of ranks joins them once it is drawn.
  const name = (await seventh.getAttribute('aria-label'))?.split(',')[0] ?? '';
  for (const close of ['button', 'Escape']) {
    await seventh.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('ARTICLE');
    if (close === 'button') {
      await page.getByRole('button', { name: 'Close' }).focus();
      await page.keyboard.press('Enter');
    } else await page.keyboard.press('Escape');
    await expect.poll(async () => (await focused(page))?.split(',')[0]).toBe(name);
  }
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => focused(page)).toMatch(/^8\. /);
});

test('from a comparison the keyboard goes on in Confidence, about the same two, and back', async ({ page }) => {
  await page.goto('/#v=1&view=compare&cmp=MX-JAL,MX-SON');
  await expect(page.locator('html[data-keys]')).toBeAttached();
  await page.getByRole('button', { name: 'More in Confidence' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('What would change it');
  await expect(page.getByText(/for Jalisco to pass Sonora/)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { name: '2 regions, same ruler' })).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
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

/** The parts that `F6` visits until it is back where it began, by the name a screen reader gives them. */
async function round(page: Page, key: 'F6' | 'Shift+F6'): Promise<readonly string[]> {
  const visited: string[] = [];
  for (let press = 0; press < 6; press += 1) {
    await page.keyboard.press(key);
    const name = await page.evaluate(() => {
      const focused = document.activeElement;
      if (focused?.closest('header') && !focused.closest('main')) return 'bar';
      const named = focused?.closest('aside, main > * section[aria-label]');
      const titled = focused?.closest('main section[aria-labelledby]')?.getAttribute('aria-labelledby');
      const title = titled ? document.getElementById(titled)?.textContent : undefined;
      return named?.getAttribute('aria-label') ?? title ?? 'nowhere';
    });
    if (name === visited[0]) break;
    visited.push(name);
  }
  return visited;
}

test('F6 goes round the bar and every part of every view, and back with Shift', async ({ page }) => {
  await open(page);
  const map = 'Map of North America. Arrow keys move it, plus and minus zoom.';
  const parts = [
    ['Explore', ['bar', 'What matters', map, 'Ranking']],
    ['Compare', ['bar', 'Regions side by side']],
    ['Ports', ['bar', 'Ports under study', map, 'Trucks entering the US, 2015 = 100', 'Ports']],
    ['Sources', ['bar', 'Sources']],
    ['Method', ['bar', 'How the score is made']],
  ] as const;
  for (const [view, expected] of parts) {
    await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: view }).click();
    await expect.poll(async () => [...(await round(page, 'F6'))].sort()).toEqual([...expected].sort());
    const forth = await round(page, 'F6');
    const back = await round(page, 'Shift+F6');
    expect([...back].sort()).toEqual([...expected].sort());
    expect(back).toHaveLength(forth.length);
  }
});

test('the map has its name and its scale in the language and the units of the reader', async ({ page }) => {
  await open(page);
  const canvas = page.locator('canvas.maplibregl-canvas');
  const scale = page.locator('.maplibregl-ctrl-scale');
  await expect(canvas).toHaveAttribute('aria-label', 'Map');
  await expect(scale).toHaveText(/km$/);
  for (const action of ['miles', 'français']) {
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').fill(action);
    await page
      .getByRole('dialog')
      .getByRole('option', { name: new RegExp(action, 'i') })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await expect(scale).toHaveText(/mi$/);
  await expect(canvas).toHaveAttribute('aria-label', 'Carte');
});

test('switched off, letters stay off after a reload', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Control+,');
  const dialog = page.getByRole('dialog', { name: 'Settings' });
  await dialog.getByRole('switch', { name: /^Keys without Ctrl/ }).uncheck({ force: true });
  await page.reload();
  await page.locator('html[data-keys]').waitFor();
  await page.keyboard.press('?');
  await page.keyboard.press('3');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox')).toBeVisible();
});
