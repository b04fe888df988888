import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, open, test } from './fixtures';

const effects = (page: Page) => page.getByRole('region', { name: 'Effect on regions' });

/** Gives a control the focus as a keyboard would, and presses a key on it. */
async function press(
  page: Page,
  role: 'button' | 'switch' | 'tab' | 'radio' | 'menuitem',
  name: string | RegExp,
  key = 'Enter',
) {
  await page.getByRole(role, { name }).first().focus();
  await page.keyboard.press(key);
}

test('an official opens Douglas commercial in 2028, sees who gains, saves, shares and prints the plan', async ({
  page,
  browser,
}) => {
  await open(page, { map: false });
  await page.locator('html[data-keys]').waitFor();
  await page.keyboard.press('3');
  await test.step('switches the new port on, by keyboard', async () => {
    await press(page, 'switch', 'Douglas commercial port', 'Space');
    await expect(page.getByRole('switch', { name: 'Douglas commercial port' })).toBeChecked();
    await expect(page.getByRole('combobox', { name: 'Year of Douglas commercial port' })).toHaveValue('2028');
    await expect(page.getByRole('slider', { name: 'Year shown' })).toHaveValue('2028');
  });
  await test.step('sees which regions gain, which do not, what it costs and what it saves', async () => {
    await expect(effects(page).getByRole('button', { name: /^Coahuila.*−\d+/ })).toBeVisible();
    await expect(effects(page).getByText(/regions do not change, among them Sonora/)).toBeVisible();
    await expect(effects(page).getByText('USD 320 M')).toBeVisible();
    await expect(page.getByRole('cell', { name: /→ closed/ }).first()).toBeVisible();
    await expectAccessible(page, 'the plan and its effect');
  });
  await test.step('looks at the border before the plan, and at hours', async () => {
    await page.getByRole('radio', { name: 'After', exact: true }).focus();
    await page.keyboard.press('ArrowLeft');
    await expect(page.getByRole('radio', { name: 'Before', exact: true })).toBeChecked();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('radio', { name: 'Minutes', exact: true }).focus();
    await page.keyboard.press('ArrowLeft');
    await expect(effects(page).getByText(/^Hours are counted from TSMC/)).toBeVisible();
    await expect(effects(page).getByRole('row', { name: /^Sonora/ })).toBeVisible();
    await press(page, 'radio', 'Towns', 'Space');
    await expect(effects(page).getByRole('row', { name: /^Tucson/ })).toBeVisible();
    await expect(effects(page).getByText('Working out the bands …')).toHaveCount(0);
    await expect(effects(page).getByRole('alert')).toHaveCount(0);
    await expectAccessible(page, 'hours from the fab');
    await page.getByRole('radio', { name: 'Hours', exact: true }).focus();
    await page.keyboard.press('ArrowRight');
  });
  await test.step('saves the plan to a file', async () => {
    const download = page.waitForEvent('download');
    await press(page, 'button', 'What can be done with this scenario');
    await press(page, 'menuitem', 'Save to a file');
    const { plan } = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
    expect(plan).toMatchObject([
      { crossingId: 'poe-2601-douglas-commercial', year: 2028, status: 'open', lanes: 4 },
      { crossingId: 'poe-2601-douglas', year: 2028, status: 'closed' },
    ]);
  });
  await test.step('shares the link: somebody else has the same plan', async () => {
    await expect.poll(() => page.evaluate(() => window.location.hash)).toMatch(/douglas-commercial:2028/);
    const other = await (await browser.newContext()).newPage();
    await other.goto(page.url());
    await expect(other.getByRole('switch', { name: 'Douglas commercial port' })).toBeChecked();
    await expect(effects(other).getByRole('button', { name: /^Coahuila.*−\d+/ })).toBeVisible();
    await other.context().close();
  });
  await test.step('prints the sheet', async () => {
    await press(page, 'button', 'Print the plan');
    const sheet = page.getByRole('dialog', { name: 'Border plan' });
    await expect(sheet.getByRole('rowheader', { name: 'Coahuila' })).toBeVisible();
    await expect(sheet.getByText('Averages of waits exist for few crossings')).toBeVisible();
    await expectAccessible(page, 'the sheet');
    await page.emulateMedia({ media: 'print' });
    await expect(sheet.getByRole('button', { name: 'Print' })).toBeHidden();
    await expect(page.locator('#root')).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await page.keyboard.press('Escape');
    await expect(sheet).toHaveCount(0);
  });
});

test('an official closes, widens and ranks: closures, budget, priorities, table and dossier', async ({ page }) => {
  await open(page, { map: false });
  await page.locator('html[data-keys]').waitFor();
  await page.keyboard.press('3');
  await test.step('makes a change of her own and takes it back', async () => {
    await press(page, 'button', 'Add a change');
    await page.getByRole('combobox', { name: 'Crossing', exact: true }).selectOption('poe-2604-mariposa');
    await page.getByRole('combobox', { name: 'Trucks' }).selectOption('closed');
    await press(page, 'button', 'Save the change');
    await expect(page.getByText('closes to trucks').first()).toBeVisible();
    await expect(effects(page).getByRole('button', { name: /\+\d+/ }).first()).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(page.getByText('closes to trucks')).toHaveCount(0);
  });
  await test.step('sees what a week without a crossing costs', async () => {
    await press(page, 'tab', 'Closure');
    await expect(page.getByRole('row', { name: /^Nogales Mariposa/ })).toBeVisible({ timeout: 30_000 });
    await expectAccessible(page, 'closures');
  });
  await test.step('asks for the best projects of a budget and takes them', async () => {
    await press(page, 'tab', 'Budget');
    await expect(page.getByText('Proven: no set within the budget saves more.')).toBeVisible({ timeout: 30_000 });
    await expectAccessible(page, 'budget');
    await page.getByRole('spinbutton', { name: 'Budget, million USD' }).fill('400');
    await expect.poll(() => page.evaluate(() => window.location.hash)).toContain('budget=400');
    await expect(page.getByText('Proven: no set within the budget saves more.')).toBeVisible({ timeout: 30_000 });
    await press(page, 'button', 'Take these into the plan');
    await expect(page.getByText('in the plan already').first()).toBeVisible({ timeout: 30_000 });
  });
  await test.step('weighs projects herself', async () => {
    await press(page, 'tab', 'Priorities');
    await expect(page.getByRole('tabpanel').getByText('Otay Mesa East').first()).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText(/The weights are your own/)).toBeVisible();
    await expectAccessible(page, 'priorities');
  });
  await test.step('sorts all crossings by load and opens one', async () => {
    await press(page, 'tab', 'Effect');
    await press(page, 'button', 'All crossings as a table');
    await page.getByRole('columnheader', { name: 'Load' }).getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('columnheader', { name: 'Load' })).toHaveAttribute('aria-sort', 'descending');
    await expectAccessible(page, 'table of crossings');
    await press(page, 'button', /^Calexico East$/);
    await expect(page.getByRole('region', { name: /In this plan/ })).toBeVisible();
    await expect(page.getByRole('table').filter({ hasText: 'Chip plants' })).toBeVisible({ timeout: 30_000 });
    await press(page, 'button', 'Show hours from here');
    await expect(page.getByRole('button', { name: 'Show hours from here' })).toHaveAttribute('aria-pressed', 'true');
    await expectAccessible(page, 'dossier of a crossing');
  });
});
