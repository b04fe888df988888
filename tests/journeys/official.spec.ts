import { expect, open, test } from './fixtures';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

test('an official compares ports, tries a faster crossing and sees who gains', async ({ page }) => {
  await open(page, { map: false });
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Ports' }).click();
  await test.step('sees the four crossings with their trucks', async () => {
    for (const name of ['Calexico East', 'San Luis', 'Douglas', 'Santa Teresa']) {
      await expect(page.getByRole('button', { name: new RegExp(`^${name}`) }).first()).toBeVisible();
    }
    await expect(page.getByText('462,526').first()).toBeVisible();
    await page.getByRole('tab', { name: 'Works' }).click();
    await expect(page.getByText('New Douglas commercial land port of entry', { exact: true })).toBeVisible();
    await page.getByRole('tab', { name: 'Effect' }).click();
  });
  await test.step('halves the time at Douglas', async () => {
    const slider = page.getByRole('slider', { name: /^Douglas/ });
    await slider.focus();
    await page.keyboard.press('Home');
    const effects = page.getByRole('region', { name: 'Effect on regions' });
    await expect(effects.getByText(/^−\d+$/).first()).toBeVisible();
    await expect(effects.getByText(/do(es)? not change/)).toBeVisible();
  });
  await test.step('compares another port and reads its figures', async () => {
    await page.getByRole('button', { name: /^Add to the comparison: Otay Mesa/ }).click();
    await expect(page.getByText('Show data')).toBeVisible();
    await page.getByText('Show data').first().click();
    await expect(page.getByRole('columnheader', { name: 'Otay Mesa' })).toBeVisible();
  });
  await test.step('opens the dossier of Nogales', async () => {
    await page
      .getByRole('button', { name: /^Nogales/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { name: /Nogales/, level: 2 })).toBeVisible();
    await expect(page.getByText('Waits and crossing times').first()).toBeAttached();
  });
  await test.step('takes the change back', async () => {
    await page.getByRole('button', { name: 'Reset', exact: true }).click();
    await page.getByRole('tab', { name: 'Effect' }).click();
    await expect(page.getByText('Nothing has changed yet', { exact: false })).toBeVisible();
  });
});
