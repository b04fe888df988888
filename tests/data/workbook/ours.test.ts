import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { isOurWorkbook } from '../../../src/data/workbook/ours';
import { workbook } from '../../../src/exports/xlsx/workbook';
import { ORDER, studyOf } from '../../exports/world';

it('knows a workbook of its own from any other and from what is none', async () => {
  expect(isOurWorkbook(await workbook.make(await studyOf(), ORDER))).toBe(true);
  expect(isOurWorkbook(zipSync({ 'xl/workbook.xml': strToU8('<workbook><sheets/></workbook>') }))).toBe(false);
  expect(isOurWorkbook(zipSync({ 'a.txt': strToU8('corredor_kept_scenario') }))).toBe(false);
  expect(isOurWorkbook(strToU8('PK not a zip'))).toBe(false);
  expect(isOurWorkbook(new Uint8Array())).toBe(false);
});
