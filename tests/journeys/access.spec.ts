import { expect, expectAccessible, open, row, test } from './fixtures';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    test('no rule of axe is broken in any view', async ({ page }) => {
      test.setTimeout(240_000);
      await open(page);
      await expectAccessible(page, 'explore');
      await page.getByRole('radio', { name: 'Quality and cost' }).check();
      await expectAccessible(page, 'scatter');
      await page.getByRole('radio', { name: 'Table' }).check();
      await expectAccessible(page, 'table');
      await page.getByRole('radio', { name: 'List' }).check();
      await row(page, 'Coahuila').click();
      for (const tab of [
        'Overview',
        'Corridor',
        'Indicators',
        'Projects',
        'Programmes',
        'Energy and minerals',
        'Sources',
      ]) {
        await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
        await expect(page.getByRole('tabpanel')).toBeVisible();
        await page.waitForTimeout(300);
        await expectAccessible(page, `region ${tab}`);
      }
      await page.keyboard.press('/');
      await page.getByRole('searchbox').fill('nogales');
      await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
      await expectAccessible(page, 'search');
      await page
        .getByRole('option', { name: /Port of entry/ })
        .first()
        .click();
      await expectAccessible(page, 'port dossier');
      await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Ports' }).click();
      await expect(page.getByText('Ports under study')).toBeVisible();
      await page.waitForTimeout(800);
      await expectAccessible(page, 'ports');
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('ranking, controls and a dossier are within reach, and axe is content', async ({ page }) => {
    await open(page);
    await expectAccessible(page, 'phone');
    await row(page, 'Coahuila').tap();
    await expect(page.getByRole('heading', { name: 'Coahuila', level: 2 })).toBeVisible();
    await expectAccessible(page, 'phone dossier');
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
