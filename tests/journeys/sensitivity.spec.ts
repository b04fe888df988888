import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';

/** Opens a part of the view on confidence, as a link and a press do. */
async function openTab(page: Page, name: string, more = ''): Promise<void> {
  await page.goto(`/#v=1&lang=en&view=confidence${more}`);
  await page.getByRole('tab', { name, exact: true }).click();
  await expect(page.getByRole('tabpanel').getByRole('heading', { level: 2 })).toBeVisible();
}

/** The weights of the open scenario, as the link tells them. */
const weightsOf = (page: Page): Promise<string> =>
  page.evaluate(() => new URLSearchParams(window.location.hash.slice(1)).get('w') ?? '');

// Axe reads long tables beside a map that software draws.
test.setTimeout(240_000);

const DARK_PHONE = { colorScheme: 'dark', viewport: { width: 390, height: 844 }, hasTouch: true } as const;

test('the lead over one weight, drawn, told and in a table', async ({ page }) => {
  await openTab(page, 'Sensitivity');
  const panel = page.getByRole('tabpanel');
  await panel.getByRole('combobox', { name: 'Criterion' }).selectOption({ label: 'Production wage' });
  const chart = panel.getByRole('img');
  const told = (await chart.getAttribute('aria-label')) ?? '';
  const [, flips = '0'] = /changes (once|\d+)/.exec(told) ?? [];
  const changes = flips === 'once' ? 1 : Number(flips);
  expect(changes).toBeGreaterThan(0);
  const slider = panel.getByRole('slider', { name: 'Share of the weight: Production wage' });
  await slider.focus();
  await page.keyboard.press('Home');
  const first = /: (\S.*?) from 0%/.exec(told)?.[1] ?? 'nobody';
  await expect(panel.getByText(`At 0%: 1. ${first}`)).toBeVisible();
  await panel.getByRole('button', { name: 'Show data' }).first().click();
  await expect(panel.getByRole('table').getByRole('row').nth(9)).toBeVisible();
  await panel.getByRole('radio', { name: 'Figure' }).check();
  await expect(panel.getByText(/within its doubt/)).toBeVisible();
  await expectAccessible(page, 'sensitivity');
});

test('six methods side by side, and whether they agree on the first three', async ({ page }) => {
  await openTab(page, 'Methods');
  const panel = page.getByRole('tabpanel');
  await expect(panel.getByRole('note').first()).toContainText(/first three/);
  const table = panel.getByRole('table', { name: '' }).first();
  await expect(table.getByRole('columnheader')).toHaveCount(7);
  await expect(table.getByRole('row', { name: /^Spearman/ })).toContainText('1');
  await expect(panel.getByText(/Clear advantage/)).toBeVisible();
  await expectAccessible(page, 'methods');
});

test('weights that turn the lead are taken over, turn it, and are undone in one step', async ({ page }) => {
  await openTab(page, 'What would change it');
  const panel = page.getByRole('tabpanel');
  const winner = panel.getByRole('combobox', { name: 'Stands above' });
  const rival = panel.getByRole('combobox', { name: 'Is to pass' });
  const name = async (box: typeof winner) =>
    (await box.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text ?? '')).replace(/^\d+\. /, '');
  const [above, below] = [await name(winner), await name(rival)];
  await expectAccessible(page, 'what would change it');
  await expect(panel.getByText(`must move for ${below} to pass ${above}`)).toBeVisible();
  const before = await weightsOf(page);
  await panel.getByRole('button', { name: 'Use these weights' }).click();
  await expect.poll(() => weightsOf(page)).not.toBe(before);
  await expect(panel.getByRole('combobox', { name: 'Stands above' })).toContainText(`1. ${below}`);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect.poll(() => weightsOf(page)).toBe(before);
});

test('a group on one device: links and files in, bad ones named, one scenario out', async ({ page }) => {
  await openTab(page, 'Group');
  const panel = page.getByRole('tabpanel');
  await panel.getByRole('button', { name: 'Add the open scenario' }).click();
  const link = 'https://example.org/#v=1&name=Ana&w=K1:90,W1:1';
  await panel.getByLabel('Links, one per line').fill(`${link}\nnonsense`);
  await panel.getByRole('button', { name: 'Add links' }).click();
  await expect(panel.getByText('“nonsense” is no link to a scenario.')).toBeVisible();
  await panel.getByLabel('Scenario files').setInputFiles([
    {
      name: 'ben.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"version":1,"title":"Ben","weights":{"C1":90}}'),
    },
    { name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{"version":') },
  ]);
  await expect(panel.getByText(/“broken.json” can not be read/)).toBeVisible();
  await expect(panel.getByText('Ben', { exact: true }).first()).toBeVisible();
  await expect(panel.getByText(/agreement: W = 0\.\d+/)).toBeVisible();
  await expectAccessible(page, 'group');
  await panel.getByRole('button', { name: /^Save as scenario/ }).click();
  await expect(page.getByRole('textbox', { name: 'Name of the scenario' })).toHaveValue('Group of 3');
});

test('a criterion is valued another way, and its goalposts come back', async ({ page }) => {
  await page.goto('/#v=1&lang=en');
  await page.getByRole('button', { name: 'Water', exact: true }).click();
  await page
    .getByRole('button', { name: /^About / })
    .first()
    .click();
  await page.getByRole('button', { name: 'Change how it is valued' }).click();
  await page.getByRole('combobox', { name: 'Function' }).first().selectOption({ label: 'Ideal in the middle' });
  await expect(page.getByText('own function')).toBeVisible();
  await page.getByLabel('Ideal from').fill('99');
  await expect(page.getByText(/must rise from one line to the next/)).toBeVisible();
  await expect.poll(() => page.evaluate(() => window.location.hash)).toContain('val=');
  await expectAccessible(page, 'value function');
  await page.getByRole('button', { name: 'Back to the model’s goalposts' }).click();
  await expect.poll(() => page.evaluate(() => window.location.hash)).not.toContain('val=');
});

test('other ways to set weights: pairs that contradict one another are named', async ({ page }) => {
  await page.goto('/#v=1&lang=en');
  await page.getByRole('button', { name: 'Other ways to set weights' }).click();
  const dialog = page.getByRole('dialog', { name: 'Other ways to set weights' });
  for (const way of ['Swing', 'Rank order', 'From the data', 'What they do', 'Pairs']) {
    await dialog.getByRole('tab', { name: way, exact: true }).click();
    await expectAccessible(page, way);
  }
  await dialog.getByLabel('Talent pool and Chip cluster nearby').selectOption({ label: 'Talent pool 9×' });
  await dialog
    .getByLabel('Chip cluster nearby and Border and freight')
    .selectOption({ label: 'Chip cluster nearby 9×' });
  await dialog.getByLabel('Talent pool and Border and freight').selectOption({ label: 'Border and freight 9×' });
  await expect(dialog.getByText(/contradict one another.*Saaty/)).toBeVisible();
  const before = await weightsOf(page);
  await dialog.getByRole('button', { name: 'Take what the others imply' }).click();
  await dialog.getByRole('button', { name: 'Use these weights' }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(() => weightsOf(page)).not.toBe(before);
});

test.describe('in dark colours on a phone', () => {
  test.use(DARK_PHONE);

  test('no rule of axe is broken in any of the parts', async ({ page }) => {
    await page.goto('/#v=1&lang=es&view=confidence');
    for (const name of ['Sensibilidad', 'Métodos', 'Qué lo cambiaría', 'Grupo']) {
      const tab = page.getByRole('tab', { name, exact: true });
      await tab.click();
      await expect(page.getByRole('tabpanel').getByRole('heading', { level: 2 })).toBeVisible();
      await expectAccessible(page, name);
    }
  });
});
