import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import type { Check, Problem } from '../../geo/check';
import { SOURCES } from '../../geo/csv';

/** One mistake made in a copy of the sources: in the line that starts so, `from` becomes `to`. */
export interface Mistake {
  readonly file: string;
  readonly start: string;
  readonly from: string;
  readonly to: string;
}

/** A copy of `geo/sources` for the tests of one file; gone when they are done. */
export function sourcesCopy(): { problemsAfter(checks: (root: URL) => readonly Check[], mistake: Mistake): Found } {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'corredor-sources-'));
    cpSync(fileURLToPath(SOURCES), folder, { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  return {
    problemsAfter(checks, mistake) {
      const path = join(folder, mistake.file);
      const text = readFileSync(path, 'utf8');
      const { broken, line } = breakLine(text, mistake);
      writeFileSync(path, broken);
      try {
        const root = pathToFileURL(`${folder}/`);
        return { line, problems: checks(root).flatMap((check) => check.run()) };
      } finally {
        writeFileSync(path, text);
      }
    },
  };
}

export interface Found {
  /** Where the mistake was made, the header being line 1. */
  readonly line: number;
  readonly problems: readonly Problem[];
}

function breakLine(text: string, { start, from, to }: Mistake): { readonly broken: string; readonly line: number } {
  const lines = text.split('\n');
  const index = lines.findIndex((line) => line.startsWith(start));
  const old = lines[index];
  if (!old?.includes(from)) throw new Error(`expected a line that starts with ${start} and holds ${from}, got ${old}`);
  lines[index] = old.replace(from, to);
  return { broken: lines.join('\n'), line: index + 1 };
}
