import type { Page } from '@playwright/test';
import { expect, expectAccessible, mapIsReady, open, row, test } from './fixtures';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

const stage = (page: Page) => page.getByRole('dialog', { name: 'Presentation' });
const headline = (page: Page) => stage(page).getByRole('heading', { level: 2 });

async function openStory(page: Page): Promise<void> {
  await open(page);
  await page.keyboard.press('7');
  await page.getByRole('button', { name: /Why Sonora/ }).click();
  await expect(page.getByRole('button', { name: /^Scene 9:/ })).toBeVisible();
}

test('a promoter presents “Why Sonora” by keyboard, adds a scene, shares the link and opens it again', async ({
  page,
  context,
}) => {
  test.setTimeout(240_000);
  await openStory(page);
  await expectAccessible(page, 'editor');

  await page.keyboard.press('p');
  await expect(headline(page)).toContainText('Arizona runs');
  await expect(stage(page).getByText(/^Sources: /)).toBeVisible();
  await expectAccessible(page, 'dark room');
  await page.keyboard.press('PageDown');
  await expect(headline(page)).toContainText('From Hermosillo to');
  await page.keyboard.press('b');
  await expect(page.getByRole('button', { name: 'Show the scene again' })).toBeVisible();
  await page.keyboard.press('b');
  await page.keyboard.press('End');
  await expect(headline(page)).toContainText('Tell us your plant');
  await page.keyboard.press('Home');
  await expect(headline(page)).toContainText('Arizona runs');
  await page.getByRole('button', { name: 'Colours for a bright room' }).click();
  await expectAccessible(page, 'bright room');
  await page.keyboard.press('Escape');
  await expect(stage(page)).toHaveCount(0);

  // What the story showed is gone again: nothing is selected, and the page has its own colours.
  await page.keyboard.press('1');
  await row(page, 'Coahuila').click();
  await expect(page.getByRole('heading', { name: 'Coahuila' })).toBeVisible();
  await page.keyboard.press('s');
  await expect(page.getByText('Scene 10 added')).toBeVisible();
  await page.keyboard.press('7');
  await page.getByRole('button', { name: 'Edit scene 10' }).click();
  await page.getByRole('textbox', { name: 'Headline' }).fill('Trucks at Nogales: {trucks:poe-2604}');
  await page.getByRole('textbox', { name: 'Text' }).fill('The figure stays live.');
  await page.getByRole('textbox', { name: 'Notes' }).focus();
  await expect(page.getByRole('button', { name: 'Scene 10: Trucks at Nogales: 404,588' })).toBeVisible();

  await expect
    .poll(() => page.evaluate(() => decodeURIComponent(window.location.hash)))
    .toContain('The_figure_stays_live');
  const link = page.url();
  expect(link.length).toBeLessThan(6000);
  const other = await context.newPage();
  await other.goto(link);
  await mapIsReady(other);
  await expect(other.getByRole('button', { name: 'Scene 10: Trucks at Nogales: 404,588' })).toBeVisible();
  await other.getByRole('button', { name: 'Present from scene 10' }).click();
  await expect(headline(other)).toHaveText('Trucks at Nogales: 404,588');
  await expect(stage(other).getByText(/Bureau of Transportation Statistics, 2024/)).toBeVisible();
});

test('scenes are moved by key, duplicated and deleted, and each step can be undone', async ({ page }) => {
  await openStory(page);
  const first = page.getByRole('button', { name: /^Scene 1:/ });
  await expect(first).toHaveAccessibleName(/Arizona runs/);
  await first.focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByRole('button', { name: /^Scene 2:/ })).toHaveAccessibleName(/Arizona runs/);
  await expect(page.getByRole('button', { name: /^Scene 2:/ })).toBeFocused();
  await page.getByRole('button', { name: 'Duplicate scene 2' }).click();
  await expect(page.getByRole('button', { name: /^Scene 10:/ })).toBeVisible();
  await page.getByRole('button', { name: 'Delete scene 3' }).click();
  await expect(page.getByRole('button', { name: /^Scene 10:/ })).toHaveCount(0);
  await page
    .getByText('Scene 3 deleted')
    .locator('..')
    .getByRole('button', { name: /Undo|undo/ })
    .click();
  await expect(page.getByRole('button', { name: /^Scene 10:/ })).toBeVisible();
});

test('the speaker has notes and the next scene in a second window, under the same policy', async ({ page }) => {
  await openStory(page);
  await page.keyboard.press('p');
  await expect(headline(page)).toContainText('Arizona runs');
  const [notes] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Notes in a second window' }).click(),
  ]);
  await expect(notes.getByText(/^Next: From Hermosillo/)).toBeVisible();
  await expect(notes.getByText('The map shows the regions that reach this fab in the fewest hours.')).toBeVisible();
  await notes.getByRole('button', { name: 'Next scene' }).click();
  await expect(headline(page)).toContainText('From Hermosillo');
  await notes.keyboard.press('PageDown');
  await expect(headline(page)).toContainText('ranks');
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await expect.poll(() => notes.isClosed()).toBe(true);
});

test('the timeline filters by kind and country and moves the map to a year', async ({ page }) => {
  await open(page);
  await page.keyboard.press('7');
  await page.getByRole('tab', { name: 'Timeline' }).click();
  await expect(page.getByRole('button', { name: /New Douglas commercial land port.*expected/ })).toBeVisible();
  await expectAccessible(page, 'timeline');
  await page.getByRole('button', { name: /New Douglas commercial land port.*expected/ }).click();
  await expect.poll(() => page.evaluate(() => window.location.hash)).toContain('year=2028');
  await page.getByLabel('Country').selectOption('CA');
  await expect(page.getByRole('button', { name: /New Douglas/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /USMCA joint review.*Policy/ })).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a story can be read and played', async ({ page }) => {
    await page.goto('/#v=1&lang=es&view=present');
    await mapIsReady(page).catch(() => undefined);
    await page.getByRole('button', { name: /Por qué Sonora/ }).click();
    await page.getByRole('button', { name: 'Presentar', exact: true }).click();
    const slide = page.getByRole('dialog', { name: 'Presentación' });
    await expect(slide.getByRole('heading', { level: 2 })).toContainText('Arizona opera');
    await slide.getByRole('button', { name: 'Escena siguiente' }).click();
    await expect(slide.getByRole('heading', { level: 2 })).toContainText('De Hermosillo a');
    await expectAccessible(page, 'phone');
    await slide.getByRole('button', { name: 'Salir de la presentación' }).click();
    await expect(slide).toHaveCount(0);
  });
});
