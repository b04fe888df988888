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
  const ordered = [['version', version], ['title', title], ...sortedEntries({ ...unknown, ...rest })] as const;
  return `${block('{}', members(ordered, '\n  '), '\n')}\n`;
}

function sortedEntries(object: object): [string, unknown][] {
  return Object.entries(object).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/** A value as JSON, indented. `start` begins each of its own lines but the first. */
function written(value: unknown, start: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${start}  `;
  if (!Array.isArray(value)) return block('{}', members(sortedEntries(value), inner), start);
  // Own data are thousands of numbers: a line for each would be most of the file.
  if (!value.some((item) => typeof item === 'object' && item !== null)) return JSON.stringify(value);
  return block(
    '[]',
    value.map((item) => inner + written(item, inner)),
    start,
  );
}

function members(entries: readonly (readonly [string, unknown])[], start: string): readonly string[] {
  const said = entries.filter(([, value]) => value !== undefined);
  return said.map(([key, value]) => `${start}${JSON.stringify(key)}: ${written(value, start)}`);
}

function block([open = '', close = '']: string, lines: readonly string[], start: string): string {
  return lines.length === 0 ? open + close : `${open}${lines.join(',')}${start}${close}`;
}
