import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, open, row, test } from './fixtures';

// The last file: its tests are shared out, so that no worker stands idle.
test.describe.configure({ mode: 'parallel' });

const MENU = 'What can be done with this scenario';
const title = (page: Page) => page.getByRole('textbox', { name: 'Name of the scenario' });

async function choose(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: MENU }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** Saved half a second after the last change; the link follows at the same moment. */
async function isKept(page: Page, part: RegExp): Promise<void> {
  await expect.poll(() => page.evaluate(() => window.location.hash)).toMatch(part);
}

test('work is still there after a reload, with or without its link', async ({ page }) => {
  await open(page);
  await title(page).fill('Sonora study');
  await row(page, 'Coahuila').click();
  await isKept(page, /name=Sonora.*sel=region:MX-COA/);
  await page.reload();
  await expect(title(page)).toHaveValue('Sonora study');
  await expect(page.getByRole('heading', { name: 'Coahuila', level: 2 })).toBeVisible();
  await page.goto('about:blank');
  await page.goto('/');
  await expect(title(page)).toHaveValue('Sonora study');
});

test('a link opens the same scenario for somebody else', async ({ page, browser }) => {
  await open(page);
  await title(page).fill('For a colleague');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('es');
  await isKept(page, /name=For.*lang=es/);
  const address = page.url();
  const other = await (await browser.newContext()).newPage();
  await other.goto(address);
  await expect(other.getByRole('textbox', { name: 'Nombre del escenario' })).toHaveValue('For a colleague');
  // Nothing stands in front of what a link shows, and nothing of it is saved before it is changed.
  await expect(other.getByRole('dialog')).toHaveCount(0);
  expect(await other.evaluate(() => localStorage.getItem('corredor.work'))).toBeNull();
  await other.context().close();
});

test('the link is one click away in the bar, and gives focus back', async ({ page }) => {
  await open(page);
  const share = page.getByRole('banner').getByRole('button', { name: 'Share' });
  await share.click();
  const dialog = page.getByRole('dialog', { name: 'Link to this scenario' });
  await expect(dialog.getByRole('textbox', { name: 'Link to this scenario' })).toHaveValue(/^http:/);
  await expect(dialog.getByRole('img', { name: /QR code/ })).toBeVisible();
  await expectAccessible(page, 'link from the bar');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(share).toBeFocused();
});

test('url-02, url-13: a broken link names what is wrong and applies the rest', async ({ page }) => {
  await page.goto('/#v=1&w=W1:abc&sel=region:MX-XXX,region:US-AZ&name=Half');
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('W1:abc');
  await expect(notice).toContainText('region:MX-XXX');
  await expect(title(page)).toHaveValue('Half');
  await expect(page.getByRole('heading', { name: 'Arizona', level: 2 })).toBeVisible();
  await expectAccessible(page, 'notice of a broken link');
  await notice.getByRole('button', { name: 'Close' }).click();
  await expect(notice).toBeHidden();
});

test('a link pasted over an open scenario is one step that can be undone', async ({ page }) => {
  await open(page);
  await title(page).fill('Mine');
  await isKept(page, /name=Mine/);
  await page.evaluate(() => {
    window.location.hash = '#v=1&name=Theirs';
  });
  await expect(title(page)).toHaveValue('Theirs');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(title(page)).toHaveValue('Mine');
  // And it is kept besides.
  await choose(page, 'Recent scenarios …');
  await expect(page.getByRole('dialog').getByRole('button', { name: /^Mine/ })).toBeVisible();
});

test('a file is saved, opened again, and a bad one changes nothing', async ({ page }) => {
  await open(page);
  await title(page).fill('On file');
  const download = page.waitForEvent('download');
  await choose(page, 'Save to a file');
  const file = await download;
  expect(file.suggestedFilename()).toBe('On file.corredor.json');
  const path = await file.path();
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ version: 1, title: 'On file' });

  await choose(page, 'New');
  await expect(title(page)).toHaveValue('New scenario');
  let chooser = page.waitForEvent('filechooser');
  await choose(page, 'Open from a file …');
  await (await chooser).setFiles(path);
  await expect(title(page)).toHaveValue('On file');
  await expect(page.getByRole('status').getByText(/is open/)).toBeVisible();

  // scenario-02: line and column of what is no JSON.
  chooser = page.waitForEvent('filechooser');
  await choose(page, 'Open from a file …');
  const buffer = Buffer.from('{"version":1,"weights":{"W1":1,},}');
  await (await chooser).setFiles({ name: 'broken.json', mimeType: 'application/json', buffer });
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('broken.json');
  await expect(notice).toContainText(/line 1.*column/);
  await expect(title(page)).toHaveValue('On file');
});

test('scenario-17: a file that can be used in part is asked about first; dropping works', async ({ page }) => {
  await open(page);
  const before = await title(page).inputValue();
  await page.evaluate(() => {
    const data = new DataTransfer();
    const text = '{"version":1,"title":"Partly","weights":{"moonlight":1},"later":true}';
    data.items.add(new File([text], 'partly.json', { type: 'application/json' }));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  });
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('weights.moonlight');
  await expect(title(page)).toHaveValue(before);
  await notice.getByRole('button', { name: 'Open without them' }).click();
  await expect(title(page)).toHaveValue('Partly');
  const download = page.waitForEvent('download');
  await choose(page, 'Save to a file');
  expect(JSON.parse(readFileSync(await (await download).path(), 'utf8'))).toMatchObject({ later: true });
});

test('runtime-05: two tabs never overwrite each other unseen', async ({ page, context }) => {
  await open(page);
  await title(page).fill('Common start');
  await isKept(page, /name=Common/);
  const second = await context.newPage();
  await open(second, { map: false });
  await title(second).fill('From the second tab');
  await isKept(second, /name=From/);
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('changed in another tab');
  await title(page).fill('From the first tab');
  await isKept(page, /name=From%20the%20first|name=From\+the\+first|name=From the first/);
  const saved = () => page.evaluate(() => JSON.parse(localStorage.getItem('corredor.work') ?? '{}').title);
  expect(await saved()).toBe('From the second tab');
  await notice.getByRole('button', { name: 'Go on with mine' }).click();
  await expect.poll(saved).toBe('From the first tab');
  // The one that gave way is among the recent ones, and can be compared with.
  await choose(page, 'Compare with another …');
  const dialog = page.getByRole('dialog');
  const other = dialog.getByRole('combobox');
  const option = await other.locator('option', { hasText: 'From the second tab' }).getAttribute('value');
  await other.selectOption(option);
  await expect(dialog.getByText('Nothing that bears on the result differs.')).toBeVisible();
});

test('recent scenarios are deleted with a way back; steps and code are there', async ({ page }) => {
  await open(page);
  await title(page).fill('Old one');
  await isKept(page, /name=Old/);
  await choose(page, 'New');
  await choose(page, 'Recent scenarios …');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Delete “Old one”' }).click();
  await expect(dialog.getByText('No recent scenarios yet.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await choose(page, 'Recent scenarios …');
  await expect(dialog.getByRole('button', { name: /^Old one/ })).toBeVisible();
  await expectAccessible(page, 'recent scenarios');
  await page.keyboard.press('Escape');
  await choose(page, 'Steps so far …');
  await dialog.getByRole('button', { name: 'As opened' }).click();
  await expect(title(page)).toHaveValue('ATP plant');
  await page.keyboard.press('Escape');
  await choose(page, 'QR code …');
  await expect(dialog.getByRole('img', { name: /QR code of the link/ })).toBeVisible();
  await expectAccessible(page, 'link and code');
});

test.describe('a device that does not take the work', () => {
  test('runtime-01: a full storage says so and offers the file', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.goto('/#v=1&name=Big');
    await title(page).fill('Bigger');
    const notice = page.getByRole('alert');
    await expect(notice).toContainText('not saved');
    await expect(notice.getByRole('button', { name: 'Export to a file' })).toBeVisible();
  });

  test('runtime-02: with storage blocked the page starts, and says at the first change that nothing is saved', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await page.goto('/#v=1');
    await title(page).fill('Nowhere');
    await expect(page.getByRole('alert')).toContainText('not saved on this device');
  });

  for (const [id, stored, words] of [
    ['runtime-03', '{"version":1,"wei', 'could not be read'],
    ['runtime-04', '{"version":99}', 'version 99'],
  ] as const) {
    test(`${id}: what can not be read is kept and offered`, async ({ page }) => {
      await page.addInitScript((value) => {
        if (sessionStorage.getItem('planted') === null) localStorage.setItem('corredor.work', value);
        sessionStorage.setItem('planted', '1');
      }, stored);
      await open(page, { map: false });
      const notice = page.getByRole('alert');
      await expect(notice).toContainText(words);
      const download = page.waitForEvent('download');
      await notice.getByRole('button', { name: 'Download the text' }).click();
      expect(readFileSync(await (await download).path(), 'utf8')).toBe(stored);
      expect(await page.evaluate(() => localStorage.getItem('corredor.work-kept'))).toBe(stored);
    });
  }
});

test.describe('the first visit', () => {
  test.use({ isFirstVisit: true });

  test('the welcome asks who you are, opens an example and does not come again', async ({ page }) => {
    await page.goto('/');
    const dialog = page.getByRole('dialog', { name: 'Welcome to Corredor' });
    await expect(dialog).toBeVisible({ timeout: 60_000 });
    await expectAccessible(page, 'welcome');
    await dialog.getByRole('radio', { name: /I show firms/ }).check();
    await dialog.getByRole('button', { name: 'Next' }).click();
    await dialog.getByRole('button', { name: 'Next' }).click();
    await dialog.getByRole('button', { name: 'Open the example' }).click();
    await expect(page.getByRole('heading', { name: 'Sonora', level: 2 })).toBeVisible();
    await isKept(page, /sel=region:MX-SON/);
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Sonora', level: 2 })).toBeVisible();
    await page.waitForTimeout(2500);
    await expect(dialog).toHaveCount(0);
  });
});
