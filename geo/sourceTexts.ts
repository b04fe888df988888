import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Source } from '../src/model/figure';
import { readTable, SOURCES } from './csv';
import { freeTextSourceId } from './source';

type SourceText = Omit<Source, 'id'> & { readonly id: string };

/** The tables that name their sources in words, in a column `source`. */
export function tablesWithSourceTexts(root: URL = SOURCES): readonly string[] {
  const files = readdirSync(fileURLToPath(root), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.csv'))
    .filter((file) => header(new URL(file, root)).includes('source'))
    .sort();
}

function header(file: URL): readonly string[] {
  const [first = ''] = readFileSync(fileURLToPath(file), 'utf8').split(/\r?\n/, 1);
  return first.split(',');
}

/** Every source given in words, once each, in the order of its id. */
export function sourceTexts(root: URL = SOURCES): readonly SourceText[] {
  const texts = tablesWithSourceTexts(root).flatMap((file) => readTable(file, root).map((row) => row.text('source')));
  const distinct = [...new Set(texts)].filter((text) => text !== '');
  return distinct.map(describeSource).sort((a, b) => (a.id < b.id ? -1 : 1));
}

const ADDRESS = /https?:\/\/[^\s|;]*[^\s|;,.)]/g;

/** The words of a source with its first web address apart; further addresses go to `where`. */
export function describeSource(text: string): SourceText {
  const [url, ...others] = text.match(ADDRESS) ?? [];
  const words = text.replace(ADDRESS, '').replace(/[\s,]*(?=[|;]|$)/g, '');
  // Where a part was nothing but an address its separators stay behind.
  const parts = words.split(/([|;])/).map((part) => part.trim());
  const named = parts.filter((part, index) => index % 2 === 0 && part !== '');
  const title = named.join(text.includes('|') ? ' | ' : '; ');
  return {
    id: freeTextSourceId(text),
    title: title === '' ? new URL(url ?? 'about:blank').host.replace(/^www\./, '') : title,
    ...(url === undefined ? {} : { url }),
    ...(others.length === 0 ? {} : { where: others.join(' ') }),
    read: howRead(text, url),
  };
}

function howRead(text: string, url: string | undefined): Source['read'] {
  if (text.startsWith('unverified: recalled')) return 'recalled';
  if (text.startsWith('derived')) return 'computed';
  if (/github\.com|\bGitHub\b/.test(text)) return 'file';
  return url === undefined ? 'unstated' : 'page';
}
