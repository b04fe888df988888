import { expect, open, row, test } from './fixtures';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

test('a promoter shows a firm why Sonora fits, with a source behind every figure', async ({ page }) => {
  await open(page);
  await test.step('finds Sonora without the accent and the mouse', async () => {
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill('sonora');
    await page
      .getByRole('option', { name: /^Sonora/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { name: 'Sonora', level: 2 })).toBeVisible();
  });
  await test.step('reads the score, its range and the corridor to Arizona', async () => {
    await expect(page.getByText(/Rank \d+ of 91, likely \d+ to \d+/)).toBeVisible();
    await expect(page.getByText(/Nogales/).first()).toBeVisible();
    await expect(page.getByText(/estimate/).first()).toBeVisible();
  });
  await test.step('opens the evidence of a figure and comes back', async () => {
    // The head of the dossier comes with a file of its own; before it another figure is the first.
    await expect(page.getByRole('button', { name: /^Population 2020: source/ })).toBeVisible();
    const source = page.getByRole('button', { name: /: source .+, \d{4}/ }).first();
    await source.click();
    const card = page.getByRole('dialog');
    await expect(card.getByText('Publisher')).toBeVisible();
    await expect(card.getByText('How it was read')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
    await expect(source).toBeFocused();
  });
  await test.step('shows the programmes in Spanish', async () => {
    await page.getByRole('combobox', { name: 'Language' }).selectOption('es');
    await page.getByRole('tab', { name: /Programas/ }).click();
    await expect(page.getByRole('tabpanel').getByRole('listitem').first()).toBeVisible();
    await expect(page.locator('html, [lang=es]').last()).toHaveAttribute('lang', 'es');
  });
  await test.step('undoes the selection, and keeps the language', async () => {
    await expect(async () => {
      await page.getByRole('button', { name: 'Deshacer' }).click();
      await expect(row(page, 'Coahuila')).toBeVisible({ timeout: 3000 });
    }).toPass({ timeout: 30_000 });
  });
});

test('from an Arizona fab to the regions that could serve it, and back', async ({ page }) => {
  await open(page, { map: false });
  await page.getByRole('button', { name: 'Find a place, port or project' }).click();
  await page.getByRole('searchbox').fill('tsmc arizona first');
  await page.getByRole('option', { name: /TSMC Arizona, first fab/ }).click();
  await page.getByRole('button', { name: 'Who could supply it?' }).click();
  await expect(
    page
      .getByRole('heading', { level: 2 })
      .filter({ hasText: /TSMC|serve|supply/i })
      .first(),
  ).toBeVisible();
  const sonora = page.getByRole('button', { name: 'Sonora' }).first();
  await expect(sonora).toBeVisible();
  await sonora.click();
  await page.getByRole('tab', { name: 'Corridor' }).click();
  await expect(page.getByText('Fabs it could serve')).toBeVisible();
});
