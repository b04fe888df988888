import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Check, describeProblem } from './check';
import { checks } from './checks';
import type { Artefact, Step } from './step';
import { steps } from './steps';

const PUBLIC = new URL('../public/', import.meta.url);

/** Runs every check and gives one line per problem; a check that can not read its table is a problem too. */
export function runChecks(all: readonly Check[]): readonly string[] {
  const lines = all.flatMap((check) => {
    try {
      return check.run().map((problem) => `${describeProblem(problem)} (${check.name})`);
    } catch (error) {
      return (error instanceof Error ? error.message : String(error)).split('\n');
    }
  });
  return [...new Set(lines)];
}

/** What stands in `public/` and what the sources give, where they are not the same bytes. */
export function differences(artefacts: readonly Artefact[], root: URL = PUBLIC): readonly string[] {
  return artefacts.flatMap(({ path, bytes }) => {
    const wanted = Buffer.from(bytes);
    const found = readIfThere(new URL(path, root));
    if (found?.equals(wanted)) return [];
    const got = found === undefined ? 'no file' : `${found.length} other bytes`;
    return [`public/${path}: expected the ${wanted.length} bytes the sources give, got ${got}; run npm run geo`];
  });
}

function readIfThere(file: URL): Buffer | undefined {
  try {
    return readFileSync(fileURLToPath(file));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function write(artefacts: readonly Artefact[]): void {
  for (const { path, bytes } of artefacts) {
    const file = fileURLToPath(new URL(path, PUBLIC));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    console.log(`public/${path} ${Buffer.byteLength(bytes)} bytes`);
  }
}

/** Makes steps one after another; with `compare` gives what differs, without it writes before the next step reads. */
async function make(chosen: readonly Step[], compare: boolean): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const step of chosen) {
    const artefacts = await step.make();
    if (compare) lines.push(...differences(artefacts));
    else write(artefacts);
  }
  return lines;
}

/** `build.ts [--check] [step ...]`: all steps, or the named ones. Exit 1 with a line per problem. */
async function main(words: readonly string[]): Promise<void> {
  const names = words.filter((word) => word !== '--check');
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) throw new Error(`expected steps of geo/steps.ts, got ${unknown.join(', ')}`);
  const chosen = steps.filter((step) => names.length === 0 || names.includes(step.name));
  const problems = runChecks(checks);
  const lines = problems.length > 0 ? problems : await make(chosen, words.includes('--check'));
  for (const line of lines) console.error(line);
  process.exitCode = lines.length > 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
