import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ENTRY = fileURLToPath(new URL('../../src/cli/corredor.mjs', import.meta.url));

/** What a run of the engine left behind. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  /** Lines of stderr. */
  readonly lines: readonly string[];
}

/** Runs the engine as a person would, in a process of its own. */
export function corredor(...words: readonly string[]): Run {
  return corredorWith('', ...words);
}

/** The same with something on standard input. */
export function corredorWith(input: string, ...words: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [ENTRY, ...words], { encoding: 'utf8', input });
  return { code: status, stdout, lines: stderr.split('\n').filter((line) => line !== '') };
}

/** The JSON that a successful run printed. */
export function answer(...words: readonly string[]): unknown {
  const run = corredor(...words);
  if (run.code !== 0) throw new Error(`expected exit 0, got ${run.code}: ${run.lines.join(' | ')}`);
  return JSON.parse(run.stdout);
}

/** Writes a file that is thrown away with the machine's temporary ones; gives its path. */
export function scratchFile(name: string, content: string | Uint8Array): string {
  const file = join(mkdtempSync(join(tmpdir(), 'corredor-')), name);
  writeFileSync(file, content);
  return file;
}
