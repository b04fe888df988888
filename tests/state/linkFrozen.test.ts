import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeLink } from '../../src/state/link/decode';
import { linkKnown } from '../../src/state/link/known';
import { builtAtlas } from '../scoring/built';

const FOLDER = new URL('../fixtures/links/', import.meta.url);
const { atlas, scenario: opening } = builtAtlas();
const files = readdirSync(FOLDER).flatMap((version) =>
  readdirSync(new URL(`${version}/`, FOLDER)).map((name) => `${version}/${name}`),
);

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** `part` over `whole`: objects field by field, all else as it is. */
function merged(whole: unknown, part: Json): unknown {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
  const fields = new Map<string, unknown>(Object.entries(whole ?? {}));
  for (const [key, value] of Object.entries(part)) fields.set(key, merged(fields.get(key), value));
  return Object.fromEntries(fields);
}

describe('links of earlier days', () => {
  it('are there', () => expect(files.length).toBeGreaterThanOrEqual(5));

  for (const file of files) {
    it(`still open: ${file}`, () => {
      const [link = '', ...rest] = readFileSync(new URL(file, FOLDER), 'utf8').split('\n');
      const told: Json = JSON.parse(rest.join('\n'));
      const { scenario, problems } = decodeLink(link, linkKnown(atlas, {}, opening));
      expect(problems).toEqual([]);
      expect(scenario).toEqual(merged(opening, told));
    });
  }
});
