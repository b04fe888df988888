import { createHash } from 'node:crypto';

/** The id of a source given as free text in a row: the same text gives the same id. Registered by the `sources` step. */
export function freeTextSourceId(text: string): string {
  return `t${createHash('sha256').update(text.trim()).digest('hex').slice(0, 8)}`;
}
