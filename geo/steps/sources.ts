import { readTable } from '../csv';
import { pack, tablesFile } from '../pack';
import { sourceTexts } from '../sourceTexts';
import type { Step } from '../step';

const FIELDS = ['title', 'publisher', 'period', 'where', 'url', 'licence', 'read'] as const;

/** `data/sources.json`: the sources with an id of their own, then those that tables name in words. */
export const step: Step = {
  name: 'sources',
  outputs: ['data/sources.json'],
  async make() {
    const named = readTable('indicators/sources.csv').map((row) => ({
      id: row.text('source_id'),
      ...Object.fromEntries(FIELDS.map((field) => [field, row.optional(field)])),
    }));
    const worded = sourceTexts().map(({ id, ...source }) => ({
      id,
      ...Object.fromEntries(FIELDS.map((field) => [field, source[field]])),
    }));
    return [{ path: 'data/sources.json', bytes: tablesFile({ sources: pack([...named, ...worded]) }) }];
  },
};
