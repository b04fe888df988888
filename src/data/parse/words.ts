import type { Words } from '../../model/geo';
import { type Cells, given } from './columns';

/** The remark of the columns `field`, `fieldEs` and `fieldFr`; throws where the English is missing. */
export function readWords(row: Cells, field: string): Words {
  const translated = given({ es: row.optionalText(`${field}Es`), fr: row.optionalText(`${field}Fr`) });
  return { en: row.text(field), ...translated };
}

/** Like `readWords`; nothing where the English is empty. */
export function optionalWords(row: Cells, field: string): Words | undefined {
  return row.optionalText(field) === undefined ? undefined : readWords(row, field);
}
