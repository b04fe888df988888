import { readFileSync } from 'node:fs';
import { openWorkbook } from '../../src/data/workbook/open';
import { workbook } from '../../src/exports/xlsx/workbook';
import { ORDER, studyOf } from '../exports/world';
import { expect, expectAccessible, open, test } from './fixtures';

const dialog = 'Answer a questionnaire';

test('a questionnaire is answered with sources, gaps are named, and the file comes back', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('Answer a questionnaire');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: dialog });
  await panel.getByLabel('Answer for').selectOption({ label: 'Sonora' });
  await expectAccessible(page, 'a questionnaire to load');
  await panel.getByRole('button', { name: 'Use our general questionnaire' }).click();
  await expect(panel.getByRole('status')).toContainText('61 questions');
  const first = panel.getByRole('listitem').filter({ hasText: 'What is the population of the region?' }).first();
  await expect(first).toContainText('2,944,840');
  await expect(first.getByRole('link').first()).toContainText('2020');
  await expectAccessible(page, 'the answers');
  await panel.getByRole('radio', { name: 'Gaps first' }).check();
  await expect(panel.getByRole('listitem').first()).toContainText('No figure here. Ask');
  const download = page.waitForEvent('download');
  await panel.getByRole('button', { name: 'Export Excel' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('General questionnaire Sonora.xlsx');
  const book = openWorkbook(new Uint8Array(readFileSync(await file.path())), 'saved.xlsx');
  expect(book.sheets[0]?.cells.get('D4')).toMatchObject({ text: expect.stringContaining('2,944,840') });
});

test('a question is matched anew by hand, and bad files are refused in words', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'What can be done with this scenario' }).click();
  await page.getByRole('menuitem', { name: dialog }).click();
  const panel = page.getByRole('dialog', { name: dialog });
  const chooser = panel.getByLabel('Choose a file', { exact: true }).first();
  await chooser.setInputFiles({ name: 'noise.xlsx', mimeType: '', buffer: Buffer.from([1, 2, 3, 0, 5]) });
  await expect(panel.getByRole('alert')).toContainText('expected questions in an .xlsx, .csv or text file');
  await panel.getByLabel('Or paste the questions').fill('1. Tell us about the moon\n2. Homicide rate?');
  await panel.getByRole('button', { name: 'Use this text' }).click();
  await expect(panel.getByRole('status')).toContainText('1 gap');
  await panel.getByLabel('Answer question 1 with').selectOption({ label: 'Minimum wage' });
  await expect(panel.getByRole('status')).toContainText('0 gaps');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
});

test('the workbook opens as a scenario again, and a cell that does not hold is named', async ({ page }) => {
  await open(page);
  const bytes = Buffer.from(await workbook.make(await studyOf({ title: 'From the sheet', countries: ['MX'] }), ORDER));
  const opened = async (name: string, buffer: Buffer) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'What can be done with this scenario' }).click();
    await page.getByRole('menuitem', { name: /Open from a file/ }).click();
    await (await chooser).setFiles({ name, mimeType: '', buffer });
  };
  await opened('study.xlsx', bytes);
  await expect(page.getByText('From the sheet').first()).toBeVisible();
  await opened('noise.xlsx', Buffer.from('nothing'));
  await expect(page.getByText(/noise\.xlsx/).first()).toBeVisible();
});
