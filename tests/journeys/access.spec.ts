import type { Page } from '@playwright/test';
import { axeOf, expect, expectAccessible, open, row, test } from './fixtures';

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

/** Every view in both colours, in English or Spanish on a desk and in French in a hand, by turns. */
const CASES = [
  { colorScheme: 'light', language: 'en', viewport: DESKTOP, turn: 0 },
  { colorScheme: 'dark', language: 'es', viewport: DESKTOP, turn: 1 },
  { colorScheme: 'light', language: 'fr', viewport: PHONE, turn: 1 },
  { colorScheme: 'dark', language: 'fr', viewport: PHONE, turn: 0 },
] as const;

const VIEWS: Readonly<Record<string, string>> = {
  explore: '',
  'nothing left': '&in=',
  'region dossier': '&sel=region:MX-SON',
  'crossing dossier': '&view=ports&sel=crossing:poe-2604-mariposa',
  'project dossier': '&sel=project:us-az-tsmc-fab21-1',
  suppliers: '&sel=linkage:us-az-tsmc-fab21-1',
  compare: '&view=compare&cmp=MX-SON,US-AZ,CA-QC,MX-COA',
  'nothing compared': '&view=compare',
  ports: '&view=ports',
  confidence: '&view=confidence',
  sources: '&view=sources',
  method: '&view=method',
  'first story': '&view=present',
  story: '&view=present&story=e:tcorridor~MX-SON:sregion~MX-SON:fcorridor~MX-SON,p:tport~~poe-2604',
};

/** Dialogs behind the menu of the scenario. */
const MENU_DIALOGS = [
  'Rename',
  'Recent scenarios',
  'Add your own data',
  'Answer a questionnaire',
  'QR code',
  'Documents and tables',
  'Compare with another',
  'Steps so far',
] as const;

for (const { colorScheme, language, viewport, turn } of CASES) {
  const isPhone = viewport === PHONE;
  test.describe(`in ${colorScheme} colours, ${language}, at ${viewport.width} pixels`, () => {
    test.use({ colorScheme, viewport, hasTouch: isPhone });

    test('no rule of axe is broken in the views of its turn, and nothing runs off the edge', async ({ page }) => {
      test.setTimeout(240_000);
      await open(page);
      for (const [what, part] of Object.entries(VIEWS).filter((_, at) => at % 2 === turn)) {
        await go(page, `#v=1&lang=${language}${part}`);
        await expectMainAccessible(page, what);
        await expectNoSidewaysScroll(page, what);
      }
      await go(page, `#v=1&lang=${language}`);
      await page.keyboard.press('t');
      await expect(page.locator('#tables')).toBeVisible();
      await expectAccessible(page, 'tables');
    });
  });
}

test('no rule of axe is broken in any dialog', async ({ page }) => {
  test.setTimeout(240_000);
  await open(page);
  for (const [what, key] of Object.entries({ palette: '/', keys: '?', settings: 'Control+,' })) {
    await page.keyboard.press(key);
    await dialogIsAccessible(page, what);
  }
  const menu = page.locator('[aria-haspopup="menu"]').first();
  await menu.click();
  await expect(page.getByRole('menu')).toBeVisible();
  await expectAccessible(page, 'menu of the scenario');
  await page.keyboard.press('Escape');
  for (const name of MENU_DIALOGS) {
    await menu.click();
    await page.getByRole('menuitem', { name: new RegExp(`^${name}`) }).click();
    await dialogIsAccessible(page, name);
  }
  await menu.click();
  await page.getByRole('menuitem').last().click();
  for (const step of ['welcome 1', 'welcome 2', 'welcome 3']) {
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page, step);
    if (step !== 'welcome 3') await page.getByRole('dialog').getByRole('button').last().click();
  }
});

test('no rule of axe is broken in any tab of a region, and in the other forms of the ranking', async ({ page }) => {
  test.setTimeout(240_000);
  await open(page);
  for (const form of ['Quality and cost', 'Table', 'List']) {
    await page.getByRole('radio', { name: form }).check();
    await expectAccessible(page, form);
  }
  await row(page, 'Coahuila').click();
  const tabs = page.getByRole('tab');
  await expect(tabs.first()).toBeVisible();
  for (const tab of await tabs.all()) {
    await tab.click();
    await expect(page.getByRole('tabpanel')).toBeVisible();
    await expectAccessible(page, (await tab.textContent()) ?? 'tab');
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true });

  test('every view, the search and the menu are within reach of a thumb', async ({ page }) => {
    await open(page);
    await page.getByRole('navigation', { name: 'Views' }).getByRole('combobox').selectOption('ports');
    await expect(page.getByRole('heading', { name: 'Ports under study' })).toBeVisible();
    await page.getByRole('navigation', { name: 'Views' }).getByRole('combobox').selectOption('explore');
    await row(page, 'Coahuila').tap();
    await expect(page.getByRole('heading', { name: 'Coahuila', level: 2 })).toBeVisible();
    await page.getByRole('button', { name: 'Ranking', exact: true }).tap();
    await expect(row(page, 'Coahuila')).toBeVisible();
    await page.getByRole('button', { name: 'Find a place, port or project' }).tap();
    await expect(page.getByRole('searchbox')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'What can be done with this scenario' }).tap();
    await expect(page.getByRole('menuitem', { name: 'Copy link' })).toBeVisible();
  });
});

test.describe('at 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  test('nothing scrolls sideways, which is also how 200 % zoom looks on a small screen', async ({ page }) => {
    await open(page);
    for (const [what, part] of Object.entries(VIEWS)) {
      await go(page, `#v=1&lang=es${part}`);
      await expectNoSidewaysScroll(page, what);
    }
  });
});

/** Opens a link in the page that stands, as somebody would who pastes it. */
async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((link) => {
    window.location.hash = link;
  }, hash);
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await page.waitForTimeout(400);
}

/** The view alone: the bar above it is the same in all of them, and what lies under a full view is inert. */
async function expectMainAccessible(page: Page, what: string): Promise<void> {
  const { violations } = await axeOf(page).include('main').exclude('[inert]').analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' | ')}`),
    what,
  ).toEqual([]);
}

async function dialogIsAccessible(page: Page, what: string): Promise<void> {
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page, what);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** No part of the page lies beyond its right edge, unless in a box that scrolls by itself. */
async function expectNoSidewaysScroll(page: Page, what: string): Promise<void> {
  const beyond = await page.evaluate(() => {
    const scrolls = (element: Element | null): boolean => {
      if (element === null || element === document.body) return false;
      return /auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement);
    };
    return [...document.querySelectorAll('header *, main *')]
      .filter((element) => element.checkVisibility() && element.closest('.map-canvas, [aria-hidden="true"]') === null)
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1 && !scrolls(element))
      .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`);
  });
  expect(beyond, what).toEqual([]);
}
