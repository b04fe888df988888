#!/usr/bin/env node
// Starts the headless engine. The TypeScript of src/ is bundled once and kept under a name that changes with every file of
// src/, so that a start is quick and never runs stale code.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const CACHE = join(ROOT, 'node_modules', '.cache', 'corredor');
const HOUR_MS = 3_600_000;

/** One line per source file: path, size and time of the last change. */
function fingerprint(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return fingerprint(path);
      const { size, mtimeMs } = statSync(path);
      return /\.(ts|mjs)$/.test(entry.name) ? `${path} ${size} ${mtimeMs}\n` : '';
    })
    .join('');
}

/** Bundles under a name of its own first, so that two starts at once do not read half a file. */
async function bundle(target) {
  mkdirSync(CACHE, { recursive: true });
  for (const name of readdirSync(CACHE)) {
    const old = join(CACHE, name);
    if (Date.now() - statSync(old).mtimeMs > HOUR_MS) rmSync(old, { force: true });
  }
  const { build } = await import('esbuild');
  const draft = `${target}.${process.pid}.tmp`;
  await build({
    entryPoints: [join(ROOT, 'src', 'cli', 'main.ts')],
    outfile: draft,
    bundle: true,
    // It brings a native binary, which lies beside it.
    external: ['@duckdb/node-api'],
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
  renameSync(draft, target);
}

const lock = statSync(join(ROOT, 'package.json'));
const stamp = `${fingerprint(join(ROOT, 'src'))}${lock.size} ${lock.mtimeMs}`;
const bundled = join(CACHE, `${createHash('sha256').update(stamp).digest('hex').slice(0, 16)}.mjs`);
if (!existsSync(bundled)) await bundle(bundled);
const { main } = await import(pathToFileURL(bundled).href);
// The exit code is set, not forced, so that a pipe gets all of the output.
process.exitCode = await main(process.argv.slice(2), ROOT);
