import { saying } from '../../model/saying';
import type { Scenario } from '../../model/scenario';
import { firstBadByte } from '../import/encoding';
import { DataError } from './error';
import type { JsonObject } from './strictJson';

/** The text of a scenario file from its bytes. Throws DataError with the offset of the first byte that is no UTF-8. */
export function decodeScenario(bytes: Uint8Array, file: string): string {
  const bad = firstBadByte(bytes);
  if (bad === undefined) return new TextDecoder().decode(bytes);
  throw new DataError(
    file,
    `byte offset ${bad}`,
    saying('utf8'),
    saying('byte', { byte: bytes[bad]?.toString(16) ?? '–' }),
  );
}

/**
 * A scenario as the text of a file: the same scenario always gives the same bytes. Version and title come first, all
 * other keys in the order of the alphabet. `unknown` are the fields of a later version that came with it.
 */
export function serialiseScenario(scenario: Scenario, unknown: JsonObject = {}): string {
  const { version, title, ...rest } = scenario;
  const ordered = Object.fromEntries([
    ['version', version],
    ['title', title],
    ...sortedEntries({ ...unknown, ...rest }),
  ]);
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

function sortedEntries(object: object): [string, unknown][] {
  const entries = Object.entries(object).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return entries.map(([key, item]) => [key, sorted(item)]);
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Array.isArray(value) ? value.map(sorted) : Object.fromEntries(sortedEntries(value));
}
